using System.Text;

namespace MimFunctions.Domain.Intake;

/// <summary>The name of a receipt after the file that it answers (W-10).</summary>
internal static class ReceiptFileName
{
    private const int Longest = 60, DigestLength = 8;

    /// <summary>The file's name without its ending, of letters, digits and hyphens, and the beginning of its digest, as two files may have one name.</summary>
    public static string Of(string file, string digest)
    {
        var name = file.LastIndexOf('.') is > 0 and var end ? file[..end] : file;
        var plain = new StringBuilder();
        foreach (var rune in name.Normalize().EnumerateRunes())
            if (Rune.IsLetterOrDigit(rune))
                plain.Append(rune);
            else if (plain.Length > 0 && plain[^1] != '-')
                plain.Append('-');
        // Runes, so that no letter is cut in two.
        var cut = string.Concat(plain.ToString().EnumerateRunes().Take(Longest)).Trim('-');
        var mark = digest[..Math.Min(DigestLength, digest.Length)];
        return cut.Length == 0 ? mark : $"{cut}-{mark}";
    }
}
