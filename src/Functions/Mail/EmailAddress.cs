using System.Globalization;
using System.Text;

namespace MimFunctions.Mail;

/// <summary>Judges and takes apart mailbox addresses (RFC 5321 section 4.1.2, RFC 6531): the plain form, no quoted local part, no literal.</summary>
internal static class EmailAddress
{
    private const int LongestLocalPart = 64;
    private const int LongestAddress = 254;
    private const string AtomMarks = "!#$%&'*+-/=?^_`{|}~";

    /// <summary>Whether mail can be sent to it as it stands; what passes can't break out of a header or a command.</summary>
    public static bool IsValid(string? address)
    {
        if (address is null || Encoding.UTF8.GetByteCount(address) > LongestAddress || address.Split('@') is not [var local, var domain])
            return false;
        return Encoding.UTF8.GetByteCount(local) <= LongestLocalPart && local.Split('.').All(IsAtom) && AsciiDomain(domain) is not null;
    }

    /// <summary>The address with its domain as DNS knows it (IDNA), so that only letters of the local part need SMTPUTF8.</summary>
    /// <exception cref="ArgumentException">It is not valid.</exception>
    public static string OnTheWire(string address) => IsValid(address)
        ? $"{address[..address.IndexOf('@', StringComparison.Ordinal)]}@{Domain(address)}"
        : throw new ArgumentException("This is not the address of a mailbox.", nameof(address));

    /// <summary>The domain of a valid address as DNS knows it.</summary>
    public static string Domain(string address) => AsciiDomain(address[(address.IndexOf('@', StringComparison.Ordinal) + 1)..])!;

    private static bool IsAtom(string text) =>
        text.Length > 0 && text.EnumerateRunes().All(r => Rune.IsLetterOrDigit(r) || IsMark(r) || (r.IsAscii && AtomMarks.Contains((char)r.Value)));

    // Accents of decomposed letters belong to a local part; nothing else beyond letters and digits does.
    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string? AsciiDomain(string domain)
    {
        try
        {
            var ascii = new IdnMapping { UseStd3AsciiRules = true }.GetAscii(domain);
            return ascii.Contains('.', StringComparison.Ordinal) && !ascii.EndsWith('.') ? ascii.ToLowerInvariant() : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
