namespace MimFunctions.Mail;

/// <summary>Makes a message fit for DATA: a dot at the start of a line is doubled, a lone dot ends it (RFC 5321 section 4.5.2).</summary>
internal static class DotStuffing
{
    private static readonly byte[] DotAtStart = "\r\n."u8.ToArray();

    /// <summary>The message, which ends with CRLF, as it goes after DATA.</summary>
    public static byte[] Apply(ReadOnlySpan<byte> message)
    {
        var wire = new List<byte>(message.Length + 16);
        if (message.StartsWith("."u8))
            wire.Add((byte)'.');
        for (int at; (at = message.IndexOf(DotAtStart)) >= 0; message = message[(at + DotAtStart.Length)..])
        {
            wire.AddRange(message[..(at + DotAtStart.Length)]);
            wire.Add((byte)'.');
        }

        wire.AddRange(message);
        wire.AddRange(".\r\n"u8);
        return [.. wire];
    }
}
