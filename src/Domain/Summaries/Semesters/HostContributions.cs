using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Summaries.Contributions;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.Semesters;

/// <summary>Who contributed on a host country, and who could have.</summary>
/// <param name="Host">The country.</param>
/// <param name="Used">The reports that count.</param>
/// <param name="Before">Those that count of the semester before.</param>
/// <param name="HeldBack">Those held back.</param>
/// <param name="Posted">The secondments of officers who were there on at least one day.</param>
/// <param name="Last">Last day of the semester: decides whom the act binds.</param>
internal sealed record HostContributions(
    Country Host, IReadOnlyList<LiaisonReport> Used, IReadOnlyList<LiaisonReport> Before, IReadOnlyList<LiaisonReport> HeldBack,
    IReadOnlyList<Deployment> Posted, DateOnly Last)
{
    private HashSet<string>? sent;
    private IReadOnlyList<(MemberState State, string Why)>? silent;
    private IReadOnlyList<MemberState>? noLonger;
    private IReadOnlyList<ReportedArea>? areas;
    private IReadOnlyList<QuotedText>? quoted;

    /// <summary>The areas on which there are reports, the country as a whole first.</summary>
    public IReadOnlyList<ReportedArea> Areas => areas ??= ReportedArea.Of(this);

    /// <summary>What the reports say, each text with its language: told once, as several sections ask for it.</summary>
    public IReadOnlyList<QuotedText> Quoted => quoted ??= Quotations.Of(this);

    /// <summary>
    /// The states whose officers are there, or on whose behalf one is (ILOA-11), that neither sent a report nor are named in one as
    /// contributing; each with the reason why one was to be expected.
    /// </summary>
    public IReadOnlyList<(MemberState State, string Why)> Silent => silent ??=
    [
        // Nobody is said to lack a report that it is not known to owe (F-22). A state looked after by an officer whose own state reported is spoken of in that report (W-20).
        .. Posted.SelectMany(Represented).Where(one => Participation.IsInLiaison(one.State, Last) && !HasSent(one.State) && !HasSent(one.By)).GroupBy(one => one.State.Code)
            .OrderBy(state => UnionOrder.Rank(state.First().State))
            .Select(state => (state.First().State, string.Join(", ", state.Select(one => one.Why)))),
    ];

    /// <summary>The states that reported on the semester before, but not now.</summary>
    public IReadOnlyList<MemberState> NoLonger => noLonger ??= [.. Before.Select(report => report.State).InOrder().Where(state => Participation.IsInLiaison(state, Last) && !HasSent(state))];

    /// <summary>All host countries with a report, now or before, or an officer; by English name.</summary>
    public static IReadOnlyList<HostContributions> Of(SemesterView view)
    {
        var (used, before, heldBack) = (ByHost(view.Reports.Used), ByHost(view.Before.Used), ByHost(view.Reports.HeldBack));
        var posted = view.Deployments.During(view.Semester.First, view.Semester.Last).ToLookup(deployment => deployment.HostCountry);
        return
        [
            .. used.Concat(before).Concat(heldBack).Select(host => host.Key).Concat(posted.Select(host => host.Key)).InOrder()
                .Select(host => new HostContributions(host, [.. used[host]], [.. before[host]], [.. heldBack[host]], [.. posted[host]], view.Semester.Last)),
        ];
    }

    private static ILookup<Country, LiaisonReport> ByHost(IEnumerable<LiaisonReport> reports) => reports.ToLookup(report => report.HostCountry);

    private static IEnumerable<(MemberState State, MemberState By, string Why)> Represented(Deployment deployment) =>
    [
        (deployment.State, deployment.State, $"officer there: {deployment.Number}"),
        .. deployment.OnBehalfOf.Select(state => (state, deployment.State, $"looked after by {SummaryPhrases.Name(deployment.State)}: {deployment.Number}")),
    ];

    private bool HasSent(MemberState state) => (sent ??=
    [
        .. Used.Concat(HeldBack).Select(report => report.State.Code), .. Used.SelectMany(Contributors.States).Select(contributor => contributor.Code),
    ]).Contains(state.Code);
}
