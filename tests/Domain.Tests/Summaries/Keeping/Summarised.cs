using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Domain.Tests.Exchanges;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Summaries.Keeping;

/// <summary>Summaries for tests, and what may happen to them.</summary>
internal static class Summarised
{
    public static readonly SummaryName Semester = SummaryName.Parse("semester-2026-1")!, GeneralReport = SummaryName.Parse("general-2026")!, LiaisonYear = SummaryName.Parse("liaison-2026")!;
    public static readonly Authority Cyprus = Authority.FromCode("CY")!, Ireland = Authority.FromCode("IE")!, Commission = Authority.Commission;

    /// <summary>1 July 2026, when the timer fires.</summary>
    public static readonly DateTimeOffset Now = new(2026, 7, 1, 2, 0, 0, TimeSpan.Zero);

    public static readonly IReadOnlySet<string> Sections = new HashSet<string> { "overview", "TR", "TR-a1" };

    public static Summary Nothing { get; } = Summary.Of(Semester, Now);

    public static Summary Drafted { get; } = Nothing.Draw().Changed();

    public static CaseDecision<Summary> Draw(
        this Summary summary, string digest = "d1", DrawingOccasion occasion = DrawingOccasion.PeriodOver, DateTimeOffset? cutOff = null, DateTimeOffset? at = null) =>
        DrawUp.Decide(summary, new DrawnUp("hub", cutOff ?? summary.Name.End, digest, occasion), at ?? Now);

    public static CaseDecision<Summary> Add(this Summary summary, string section, string? text, Authority? party = null, DateTimeOffset? at = null) =>
        Complete.Decide(summary, new CompletionInput(party ?? Cyprus, "person-1", section, text), Sections, at ?? Now.AddDays(1));

    public static FinalContent Content(this Summary summary) => new(summary.Draft?.Drawn.Digest ?? "", summary.Completions, $"final of {summary.Draft?.Drawn.Digest}");

    public static CaseDecision<Summary> MakeFinal(this Summary summary, Authority? party = null, FinalContent? content = null, DateTimeOffset? at = null) =>
        Issue.Decide(summary, party ?? Cyprus, "person-1", content ?? summary.Content(), at ?? Now.AddDays(2));
}
