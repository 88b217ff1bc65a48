namespace MimFunctions.Mechanism.Letters;

/// <summary>
/// Decides, purely, what the end of a mail says about its mailbox. The newest word counts, in whatever order the words come.
/// </summary>
internal static class DecideFlag
{
    /// <summary>The flag after this status of a mail to that mailbox; the same object when it says nothing new.</summary>
    /// <param name="flag">The flag as it is; null when there is none yet.</param>
    /// <param name="key">Directory key of the mailbox.</param>
    /// <param name="status">How the mail stands.</param>
    public static MailboxFlag? After(MailboxFlag? flag, string key, MailStatus status) => status switch
    {
        MailStatus.Delivered arrived => Arrived(flag, key, arrived.At),
        MailStatus.HandedOff taken => Taken(flag, taken.At),
        MailStatus.Dead { Ours: false } dead => Failed(flag, key, dead.At, TroubleKind.NotTaken, dead.Why),
        MailStatus.Bounced { Bounce: not BounceKind.Soft } bounced => Failed(flag, key, bounced.At, TroubleKind.Bounced, bounced.Why),
        _ => flag,
    };

    private static MailboxFlag Arrived(MailboxFlag? flag, string key, DateTimeOffset at)
    {
        if (flag?.LastDelivered >= at)
            return flag;
        // A failure newer than the delivery stands, or one of the same second; whatever failed before it no longer counts.
        var trouble = flag?.Trouble is { } known && known.Last >= at ? known with { Since = known.Since >= at ? known.Since : known.Last } : null;
        return new MailboxFlag(key, trouble, at);
    }

    private static MailboxFlag? Taken(MailboxFlag? flag, DateTimeOffset at) =>
        flag?.Trouble is { Kind: TroubleKind.NotTaken } trouble && trouble.Last < at ? flag with { Trouble = null } : flag;

    private static MailboxFlag Failed(MailboxFlag? flag, string key, DateTimeOffset at, TroubleKind kind, string why)
    {
        if (flag?.LastDelivered > at)
            return flag;
        var trouble = flag?.Trouble switch
        {
            null => new MailboxTrouble(at, at, kind, why),
            var known when known.Last < at => new MailboxTrouble(known.Since, at, kind, why),
            var known when known.Since > at => known with { Since = at },
            var known => known,
        };
        return flag is not null && trouble == flag.Trouble ? flag : new MailboxFlag(key, trouble, flag?.LastDelivered);
    }
}
