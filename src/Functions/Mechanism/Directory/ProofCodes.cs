using System.Security.Cryptography;
using System.Text;
using MimFunctions.Platform.Signing;

namespace MimFunctions.Mechanism.Directory;

/// <summary>The codes that prove mailboxes: each follows from what it is for, the mailbox, the round and the hub's key, so none is stored.</summary>
internal static class ProofCodes
{
    // Without letters and digits that are taken for one another.
    private const string Letters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private const int Length = 8;

    /// <summary>The code as it is written in a mail: <c>K7QF-2M9X</c>.</summary>
    /// <param name="key">The hub's key.</param>
    /// <param name="use">What it is for; tells the codes of one use from those of another.</param>
    /// <param name="of">What the mailbox belongs to.</param>
    /// <param name="round">Which code, counted from 1.</param>
    /// <param name="mailbox">The mailbox.</param>
    public static string Of(ReplyKey key, string use, string of, int round, string mailbox)
    {
        var mac = HMACSHA256.HashData(key.Bytes, Encoding.UTF8.GetBytes($"{use}\n{of}\n{round}\n{mailbox.ToLowerInvariant()}"));
        var code = string.Concat(mac.Take(Length).Select(one => Letters[one % Letters.Length]));
        return $"{code[..(Length / 2)]}-{code[(Length / 2)..]}";
    }

    /// <summary>Whether this is the code, however it was typed.</summary>
    public static bool IsRight(string code, string given) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Plain(code)), Encoding.UTF8.GetBytes(Plain(given)));

    private static string Plain(string code) => string.Concat(code.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
