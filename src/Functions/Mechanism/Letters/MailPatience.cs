namespace MimFunctions.Mechanism.Letters;

/// <summary>How long a mail is tried.</summary>
internal static class MailPatience
{
    /// <summary>A claim is left alone for so long: longer than any hand-over takes (<see cref="Platform.Mail.Patience.InAll"/>).</summary>
    public static readonly TimeSpan Claim = TimeSpan.FromMinutes(2);

    /// <summary>A mail that can't be handed over for so long is given up, with the reason.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(72);

    private static readonly TimeSpan First = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    /// <summary>Pause after so many attempts: a minute, doubled each time up to an hour, a fifth more or less so that a backlog spreads.</summary>
    /// <param name="attempts">Attempts so far, from 1.</param>
    /// <param name="atLeast">What the carrier asked to wait.</param>
    /// <param name="id">Id of the mail: each spreads in its own way, and the same always in the same.</param>
    public static TimeSpan Pause(int attempts, TimeSpan? atLeast, string id)
    {
        var dice = id.Aggregate((uint)attempts, (sum, letter) => (sum * 31) + letter) % 1000 / 1000.0;
        var doubled = First * Math.Pow(2, Math.Min(attempts, 16) - 1);
        var pause = (doubled < LongestPause ? doubled : LongestPause) * (0.8 + (0.4 * dice));
        return atLeast > pause ? atLeast.Value : pause;
    }
}
