using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.Keeping;

/// <summary>Who has to do with a summary.</summary>
public static class SummaryParties
{
    /// <summary>
    /// Who may complete it and make it final: the Commission every one (MIM-24, ILOA-15), before it the Presidency that of its semester
    /// (ILOA-12). Where it is unknown who holds the Presidency, nobody is guessed.
    /// </summary>
    public static IReadOnlyList<Authority> Completing(SummaryName name) => Presidency(name) is { } state
        ? [Authority.Of(state), Authority.Commission]
        : [Authority.Commission];

    /// <summary>Who hears of a draft: those who complete it, and for the general report all states, which are associated with its preparation (MIM-26).</summary>
    /// <param name="name">Which summary.</param>
    /// <param name="now">Now (UTC): decides who takes part.</param>
    public static IReadOnlyList<Authority> ToldOfDraft(SummaryName name, DateTimeOffset now) =>
        name is SummaryName.General ? TakingPart.At(now) : Completing(name);

    /// <summary>
    /// Who gets it when it is final: Parliament, Council, Commission (MIM-25, ILOA-12) and the states in the circle of its act (F-16): for a general report those
    /// of Decision 2006/688; for one on the networks those of the act on liaison officers, the associated ones among them, and Denmark, which reports and may take part.
    /// </summary>
    /// <param name="name">Which summary.</param>
    /// <param name="now">Now (UTC): decides who takes part.</param>
    public static IReadOnlyList<Authority> ToldOfFinal(SummaryName name, DateTimeOffset now) =>
    [
        .. new[] { Authority.Parliament, Authority.Council, Authority.Commission }
            .Concat(name is SummaryName.General ? TakingPart.At(now) : InNetworks(LegalTime.DayOf(now, Authority.Commission))).Distinct(),
    ];

    /// <summary>How someone who completes a summary is named in it: <c>the Presidency (Cyprus)</c>.</summary>
    public static string Words(SummaryName name, Authority party) =>
        Worded(name, party).ToString();

    /// <summary>The same in words of any language.</summary>
    public static Sentence Worded(SummaryName name, Authority party) =>
        party.State is { } state && state == Presidency(name) ? $"the Presidency ({state})" : (Sentence)$"{party}";

    private static IEnumerable<Authority> InNetworks(DateOnly day) =>
        Participation.InNetworks(day).Select(Authority.Of);

    /// <summary>Whether this person may know of a summary: of the general report nobody who is of the networks of liaison officers only (F-16).</summary>
    /// <param name="reader">Who wants to read.</param>
    /// <param name="name">Which summary.</param>
    public static bool MayKnow(Principal reader, SummaryName name) =>
        reader.Grants.Any(grant => AccessRules.Allows(reader with { Grants = [grant] }, Permission.ReadSummaries) && !(name is SummaryName.General && grant.IsOfNetworksOnly));

    private static MemberState? Presidency(SummaryName name) => name is SummaryName.Semester(var semester) ? Presidencies.Of(semester) : null;
}
