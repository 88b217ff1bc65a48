using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Liaison.Networks;

/// <summary>
/// An officer's secondment as all may see it: where, for whom, since when. Who the officer is stays out of this type, so that nothing made of
/// it can show it (ILOB-20).
/// </summary>
/// <param name="Number">Number of the secondment; names the state that seconds.</param>
/// <param name="AnnouncedAt">When the notice that says so was received (UTC).</param>
/// <param name="HostCountry">The third country.</param>
/// <param name="City">Where the officer works; may be absent.</param>
/// <param name="HostKind">At whose office (ILOB-4).</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day; null when not set.</param>
/// <param name="Intention">Planned, or made.</param>
/// <param name="Duties">Description of the duties (ILOA-4, ILOB-9); may be absent.</param>
/// <param name="RegionCovered">Region or countries covered besides, as written; may be absent.</param>
/// <param name="OnBehalfOf">Other Member States whose interests the officer looks after (ILOA-11).</param>
public sealed record Deployment(
    SecondmentNumber Number, DateTimeOffset AnnouncedAt, Country HostCountry, string? City, HostKind HostKind, DateOnly From, DateOnly? Until,
    SecondmentIntention Intention, string? Duties, string? RegionCovered, IReadOnlyList<MemberState> OnBehalfOf)
{
    /// <summary>The Member States that deploy the officer jointly with it, each by its own consent (ILOB-12).</summary>
    public IReadOnlyList<MemberState> JointWith { get; init; } = [];

    /// <summary>The state that seconds.</summary>
    public MemberState State => Number.State;

    /// <summary>How many days it lasts, the first and the last one counted; null while no last day is set.</summary>
    public int? Days => Until is { } last ? last.DayNumber - From.DayNumber + 1 : null;

    /// <summary>The secondment as it was last announced.</summary>
    public static Deployment Of(Secondment secondment) => Of(secondment.Number, secondment.Now) with { JointWith = secondment.JointlyWith };

    /// <summary>The secondment as each of its notices announced it, oldest first.</summary>
    public static IReadOnlyList<Deployment> EachOf(Secondment secondment) => [.. secondment.Notices.Select(notice => Of(secondment.Number, notice))];

    /// <summary>All secondments as they were known at a moment, in the order of every list of deployments: by state, host country and number.</summary>
    /// <param name="secondments">Secondments, each once.</param>
    /// <param name="asOf">Nothing announced later counts (UTC).</param>
    public static IReadOnlyList<Deployment> Known(IEnumerable<Secondment> secondments, DateTimeOffset asOf) =>
    [
        .. secondments.Select(secondment => secondment.AsOf(asOf)).OfType<Secondment>().Select(Of)
            .OrderBy(each => each.State.EnglishName, StringComparer.Ordinal).ThenBy(each => each.HostCountry.Name, StringComparer.Ordinal)
            .ThenBy(each => each.Number.Year).ThenBy(each => each.Number.Number),
    ];

    /// <summary>Whether the officer is there on this day.</summary>
    public bool IsPresent(DateOnly day) => Intention == SecondmentIntention.Made && From <= day && !IsOver(day);

    /// <summary>Whether it is still to come on this day: only planned, or made for a later day.</summary>
    public bool IsToCome(DateOnly day) => !IsPresent(day) && !IsOver(day);

    /// <summary>Whether its last day was before this day.</summary>
    public bool IsOver(DateOnly day) => Until < day;

    /// <summary>Whether the officer is there on one of these days.</summary>
    public bool IsPresentBetween(DateOnly first, DateOnly last) => Intention == SecondmentIntention.Made && From <= last && !IsOver(first);

    /// <summary>What is doubtful about it on a day, by what was announced (F-19); null when nothing is.</summary>
    public SecondmentDoubt? Doubt(DateOnly day) => AskAboutSecondment.Doubt(Intention, From, Until, day);

    private static Deployment Of(SecondmentNumber number, SecondmentNotice notice) => new(
        number, notice.ReceivedAt, notice.HostCountry, notice.City, notice.HostKind, notice.From, notice.Until, notice.Intention, notice.Duties,
        notice.RegionCovered, notice.OnBehalfOf);
}
