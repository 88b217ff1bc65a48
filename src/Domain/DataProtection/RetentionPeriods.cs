using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.DataProtection;

/// <summary>What the hub holds of people and does not keep for ever.</summary>
public enum HeldData
{
    /// <summary>To whom a mail went: the addressee of a delivery record, and what its carrier told.</summary>
    MailAddressees,

    /// <summary>Forms that were refused: the file in quarantine, and what was read in it.</summary>
    RefusedForms,

    /// <summary>Exchanges of views: what was said, and by which person.</summary>
    Threads,

    /// <summary>Subscriptions: the mailbox and what was asked for.</summary>
    Subscriptions,

    /// <summary>Secondments: who the officer is.</summary>
    Officers,

    /// <summary>What colleagues wrote for a contact point, and for whom their links were.</summary>
    Colleagues,

    /// <summary>What was blocked because a person asked for it.</summary>
    Blocked,

    /// <summary>Situations and their rounds: who of a party opened, answered and wrote.</summary>
    Situations,
}

/// <summary>How long something is kept, and since when that is the rule.</summary>
/// <param name="Data">What.</param>
/// <param name="From">First day on which this period holds; it holds until another takes its place.</param>
/// <param name="Months">How long.</param>
/// <param name="Since">What it runs from, in words.</param>
/// <param name="Then">What is erased then, and what stays, in words.</param>
/// <param name="Why">Why so long, in words.</param>
public sealed record RetentionPeriod(HeldData Data, DateOnly From, int Months, Sentence Since, Sentence Then, Sentence Why);

/// <summary>
/// The periods, as data with their first day, so that another period can be decided for a later day without changing what held before (DP-6). What the law wants kept has none: communications,
/// requests and answers stay, and no reference ever vanishes.
/// </summary>
public static class RetentionPeriods
{
    private static readonly DateOnly Begin = new(2006, 10, 15);

    /// <summary>Every period, by what it is about and then by first day.</summary>
    public static IReadOnlyList<RetentionPeriod> All { get; } =
    [
        new(HeldData.MailAddressees, Begin, 24, $"the hub began to send the mail", $"Who it went to and the carrier's number of it are erased; that a mail was sent, when, and to which party stays.", $"Whether all who had to be told were told may be asked for two years."),
        new(HeldData.RefusedForms, Begin, 12, $"the form was received", $"The file in quarantine and what was read in it are erased; that it was refused, why, and its signed receipt stay.", $"A state mends a refused form within weeks; after a year it sends it anew."),
        new(HeldData.Threads, Begin, 60, $"the last contribution to the thread", $"What was said and who said it are erased; that a party contributed and when stays.", $"The evaluation under Article 5 looks back five years at most."),
        new(HeldData.Subscriptions, Begin, 3, $"the subscription ended, or was not proven", $"Mailbox and choice are erased; that somebody left on purpose stays under a digest.", $"Whoever forgot to renew gets it back within three months."),
        new(HeldData.Officers, Begin, 24, $"the end of the secondment", $"Name, mailbox and telephone of the officer and the file of the notice are erased; where a state had an officer and when stays.", $"Questions about a post reach its last officer for two years."),
        new(HeldData.Blocked, Begin, 1, $"the day on which it was blocked", $"Everything that was blocked is erased; that there was a block stays, without the mailbox.", $"Until then a mistake can be mended: Article 18 comes before Article 17."),
        new(HeldData.Colleagues, Begin, 12, $"the last day of the link", $"The link, for whom it was and what was written by it are erased; the answer of the contact point stays.", $"What became part of the answer stands there."),
        new(HeldData.Situations, Begin, 60, $"the end of the situation, or of the round", $"The opaque numbers of who opened, answered and wrote are erased; what was answered, by which party and when stays.", $"The evaluation under Article 5 looks back five years at most."),
    ];

    /// <summary>The period of something on a day; the first one before it began.</summary>
    public static RetentionPeriod Of(HeldData data, DateOnly day) => In(All, data, day);

    /// <summary>Whether something that began at an instant is kept no longer.</summary>
    /// <param name="data">What.</param>
    /// <param name="since">What the period runs from (UTC).</param>
    /// <param name="now">Now (UTC).</param>
    public static bool IsOver(HeldData data, DateTimeOffset since, DateTimeOffset now) => since < Before(data, now);

    /// <summary>What began before this instant is kept no longer (UTC).</summary>
    public static DateTimeOffset Before(HeldData data, DateTimeOffset now) => now.AddMonths(-Of(data, DateOnly.FromDateTime(now.UtcDateTime)).Months);

    /// <summary>The one of these periods that holds on a day.</summary>
    public static RetentionPeriod In(IEnumerable<RetentionPeriod> periods, HeldData data, DateOnly day)
    {
        var own = periods.Where(period => period.Data == data).OrderBy(period => period.From).ToArray();
        return own.LastOrDefault(period => period.From <= day) ?? own[0];
    }
}
