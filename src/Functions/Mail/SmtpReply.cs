namespace MimFunctions.Mail;

/// <summary>An answer of the relay (RFC 5321 section 4.2), all its lines.</summary>
/// <param name="Code">Three digits.</param>
/// <param name="Lines">The text of each line, without code.</param>
internal sealed record SmtpReply(int Code, IReadOnlyList<string> Lines)
{
    /// <summary>2xx: done.</summary>
    public bool IsDone => Code / 100 == 2;

    /// <summary>5xx: not as asked, ever.</summary>
    public bool IsRefused => Code / 100 == 5;

    /// <summary>Code and text without addresses, for records and logs.</summary>
    public string Words => CarrierWords.WithoutAddresses($"{Code} {string.Join(' ', Lines)}");

    /// <summary>Reads one line: its code, whether it is the last of the reply, its text. Null when it is no reply line.</summary>
    public static (int Code, bool IsLast, string Text)? Line(string line)
    {
        var isReply = line.Length >= 3 && line[0] is >= '2' and <= '5' && char.IsAsciiDigit(line[1]) && char.IsAsciiDigit(line[2])
            && (line.Length == 3 || line[3] is ' ' or '-');
        return isReply
            ? (((line[0] - '0') * 100) + ((line[1] - '0') * 10) + line[2] - '0', line.Length == 3 || line[3] == ' ', line.Length > 4 ? line[4..] : "")
            : null;
    }
}

/// <summary>The relay can't be used now: it can't be reached, broke off, or does not do what the hub needs.</summary>
/// <param name="why">One sentence without addresses.</param>
/// <param name="inner">What the network said.</param>
internal sealed class SmtpTroubleException(string why, Exception? inner = null) : Exception(why, inner);
