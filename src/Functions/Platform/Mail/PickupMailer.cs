using MimFunctions.Platform.Files;

namespace MimFunctions.Platform.Mail;

/// <summary>
/// Puts each mail into the pickup folder <c>mail/</c>, where an operator reads it or a mail system takes it. The file is named by the mail's
/// id, so handing the same mail over again changes nothing.
/// </summary>
internal sealed class PickupMailer(IFileStore files) : IMailer
{
    /// <inheritdoc/>
    public async Task<HandOff> Send(OutgoingMail mail, CancellationToken ct)
    {
        var path = PathOf(mail.Id);
        try
        {
            if (await files.Read(path, ct) is null)
                await files.Write(path, MimeComposer.Bytes(mail), "message/rfc822", ct);
            return new HandOff.Taken(path);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return new HandOff.NotNow($"The pickup folder can't be written: {trouble.Message}");
        }
    }

    /// <summary>Where the mail with this id is put.</summary>
    public static string PathOf(string id) => $"mail/{id}.eml";
}
