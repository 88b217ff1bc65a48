namespace MimFunctions.Mechanism.Letters;

/// <summary>
/// Decides, purely, what a carrier's event makes of a mail. Events come twice, late and in any order; whatever the order, the record ends the
/// same. A delivered mail may bounce after all, when the server that took it can't pass it on.
/// </summary>
internal static class DecideEvent
{
    /// <summary>The record after the event; the same object when the event says nothing new.</summary>
    public static MailRecord After(MailRecord record, CarrierEvent told)
    {
        if (record.Status is MailStatus.NoLongerListed || record.Events?.Contains(told.Id) == true)
            return record;
        var known = record with { Events = [.. record.Events ?? [], told.Id] };
        return IsNews(record.Status, told.Says) ? known.Move(told.Says) : known;
    }

    /// <summary>
    /// Not only a mail that was handed over: the hub may have died, or the connection broken, after the carrier took it, and the event is proof
    /// that it did.
    /// </summary>
    private static bool IsNews(MailStatus now, MailStatus says) =>
        now is not (MailStatus.Delivered or MailStatus.Bounced) || Weight(says).CompareTo(Weight(now)) > 0;

    /// <summary>The later one counts; within one second, which is all that a carrier's clock shows, the worse one does.</summary>
    private static (DateTimeOffset At, int Badness) Weight(MailStatus status) =>
        (status.When, status is MailStatus.Bounced bounced ? 1 + (int)bounced.Bounce : 0);
}
