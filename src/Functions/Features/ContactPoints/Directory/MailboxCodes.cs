using System.Security.Cryptography;
using System.Text;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Platform.Signing;

namespace MimFunctions.Features.ContactPoints.Directory;

/// <summary>The codes that prove function mailboxes (CP-4): each follows from the entry, the mailbox, the round and the hub's key, so none is stored.</summary>
internal sealed class MailboxCodes(ReplyKey key)
{
    // Without letters and digits that are taken for one another.
    private const string Letters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private const int Length = 8;

    /// <summary>The code of the present round, as it is written in a mail: <c>K7QF-2M9X</c>.</summary>
    public string Of(ContactPointEntry entry, EntryVersion pending)
    {
        var mac = HMACSHA256.HashData(key.Bytes, Encoding.UTF8.GetBytes($"contact-code\n{entry.Number}\n{entry.Proof.Round}\n{pending.Details.Mailbox.ToLowerInvariant()}"));
        var code = string.Concat(mac.Take(Length).Select(one => Letters[one % Letters.Length]));
        return $"{code[..(Length / 2)]}-{code[(Length / 2)..]}";
    }

    /// <summary>Whether this is it, however it was typed.</summary>
    public bool IsRight(ContactPointEntry entry, string given) => entry.Pending is { } pending
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Plain(Of(entry, pending))), Encoding.UTF8.GetBytes(Plain(given)));

    private static string Plain(string code) => string.Concat(code.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
