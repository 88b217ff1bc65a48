using MimFunctions.Platform.Mail;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Mechanism.Letters;

/// <summary>Decides, purely, about a mail: before it is handed over and after.</summary>
internal static class DecideMail
{
    /// <summary>What an order means, the record being as it is (null: there is none yet).</summary>
    public static MailDecision Before(MailRecord? record, OwedOrder order, DateTimeOffset now) => record?.Status switch
    {
        null => new MailDecision.Write(MailRecord.First(order, now)),
        MailStatus.Claimed claim when now < claim.At + MailPatience.Claim => Later(record.Id, claim.At + MailPatience.Claim),
        MailStatus.Deferred deferred when now < deferred.Until => Later(record.Id, deferred.Until),
        { IsFinal: true } => new MailDecision.Done(),
        // Whoever claimed it never came to an end, again and again.
        MailStatus.Claimed when now - record.Since >= MailPatience.Longest =>
            new MailDecision.Write(record.Move(new MailStatus.Dead(now, "Its sending broke off every time; the log says why.", Ours: true))),
        _ => new MailDecision.Write(Claim(record, now)),
    };

    /// <summary>The record after the carrier's answer.</summary>
    /// <param name="claimed">The record as it was claimed.</param>
    /// <param name="answer">What the carrier said.</param>
    /// <param name="now">Now (UTC).</param>
    public static MailRecord After(MailRecord claimed, HandOff answer, DateTimeOffset now) => claimed.Move(answer switch
    {
        HandOff.Taken taken => new MailStatus.HandedOff(now, taken.CarrierId),
        HandOff.Never never => new MailStatus.Dead(now, never.Why),
        HandOff.NotNow late when now - claimed.Since >= MailPatience.Longest =>
            new MailStatus.Dead(now, $"It could not be handed over within {MailPatience.Longest.TotalHours:0} hours. {late.Why}"),
        HandOff.NotNow later => new MailStatus.Deferred(
            now + MailPatience.Pause(claimed.Attempts, later.After, claimed.Id), claimed.Attempts, later.Why),
        _ => throw new InvalidOperationException($"Unknown answer {answer.GetType().Name}."),
    });

    /// <summary>When a record that is not final is to be looked at again; null when it is final.</summary>
    public static MailDecision.LookAgain? Next(MailRecord record) => record.Status switch
    {
        MailStatus.Claimed claim => Later(record.Id, claim.At + MailPatience.Claim),
        MailStatus.Deferred deferred => Later(record.Id, deferred.Until),
        _ => null,
    };

    /// <summary>The same mail, claimed once more; the Message-ID stays, so a relay that took it the last time can tell.</summary>
    private static MailRecord Claim(MailRecord record, DateTimeOffset now) =>
        (record with { Attempts = record.Attempts + 1 }).Move(new MailStatus.Claimed(now, record.Attempts + 1));

    /// <summary>To look at a mail again then.</summary>
    public static MailDecision.LookAgain Later(string mail, DateTimeOffset at) => new($"{mail}.{at.UtcTicks:x}", at);
}
