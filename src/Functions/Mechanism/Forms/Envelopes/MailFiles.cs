using MimeKit;
using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Forms.Reading;

namespace MimFunctions.Mechanism.Forms.Envelopes;

/// <summary>The files attached to a mail that was saved as a file (RFC 5322, RFC 2045), those of mails forwarded in it too.</summary>
internal static class MailFiles
{
    private const int DeepestParts = 20;

    private const string Unnamed = "attachment";

    /// <summary>The files in the order of the mail; pictures of a letterhead and signatures are none.</summary>
    /// <exception cref="FileRefusedException">It is no mail that can be read.</exception>
    public static IReadOnlyList<EnclosedFile> In(ReadOnlyMemory<byte> mail)
    {
        using var stream = new MemoryStream(mail.ToArray(), writable: false);
        try
        {
            return [.. Files(MimeMessage.Load(new ParserOptions { MaxMimeDepth = DeepestParts }, stream))];
        }
        catch (FormatException)
        {
            throw FileRules.UnknownKind.Refuse(Place.WholeFile, $"The file looks like a mail but cannot be read as one; save the form that is attached to it and drop that file.");
        }
    }

    private static IEnumerable<EnclosedFile> Files(MimeMessage message)
    {
        foreach (var entity in message.BodyParts)
            if (entity is MessagePart { Message: { } forwarded })
            {
                foreach (var file in Files(forwarded))
                    yield return file;
            }
            else if (entity is MimePart { Content: not null } part && IsFile(part))
                yield return new(string.IsNullOrWhiteSpace(part.FileName) ? Unnamed : part.FileName, Content(part));
    }

    // A program that sends a file without its name still says that it is attached, or of what kind it is.
    private static bool IsFile(MimePart part) => (!string.IsNullOrWhiteSpace(part.FileName) || (part.ContentType.IsMimeType("application", "*") && !part.ContentType.IsMimeType("application", "octet-stream")))
        && !(part.ContentType.IsMimeType("image", "*") && (part.ContentId is not null || !part.IsAttachment))
        && !part.ContentType.IsMimeType("application", "pkcs7-signature") && !part.ContentType.IsMimeType("application", "pgp-signature");

    private static byte[] Content(MimePart part)
    {
        using var content = new MemoryStream();
        part.Content!.DecodeTo(content);
        return content.ToArray();
    }
}
