using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.References;

namespace MimFunctions.Domain.Summaries.Contributions;

/// <summary>The lists of sources at the end of a summary, runs of numbers drawn together.</summary>
internal static class SourceLists
{
    /// <summary>The reports that were used, a list for each state.</summary>
    /// <param name="title">What the lists are, before the name of the state: "Reports of".</param>
    /// <param name="used">The reports in the order of states and numbers.</param>
    public static IEnumerable<SourceGroup> Reports(string title, IEnumerable<LiaisonReport> used) => used
        .GroupBy(report => report.State.Code)
        .Select(state => Group(title, SummaryPhrases.Name(state.First().State), state.Select(report => Numbered(report.Number))));

    /// <summary>The secondments that were counted, a list for each state.</summary>
    public static IEnumerable<SourceGroup> Secondments(IEnumerable<Deployment> counted) => counted
        .GroupBy(deployment => deployment.State.Code)
        .Select(state => Group("Secondments of", SummaryPhrases.Name(state.First().State), state.Select(deployment => deployment.Number)
            .Select(number => ($"{SecondmentNumber.Series}-{number.Year}", number.Number, number.ToString()))));

    /// <summary>What was received but not used, and why.</summary>
    public static IEnumerable<SourceGroup> NotUsed(ReportsAtCutOff reports)
    {
        if (reports.Replaced.Count > 0)
        {
            yield return new("Reports replaced by later ones, not used",
                [.. reports.Replaced.Select(one => $"{one.Report.Reference}, replaced by {one.By.Reference}")], reports.Replaced.Count);
        }

        if (reports.HeldBack.Count > 0)
        {
            yield return new("Reports held back until their sender confirms, not used",
                [.. reports.HeldBack.Select(one => one.Reference)], reports.HeldBack.Count);
        }
    }

    /// <summary>Their references in one text, runs drawn together.</summary>
    public static string Drawn(IEnumerable<LiaisonReport> reports) => string.Join(", ", Runs.Of(reports.Select(report => Numbered(report.Number))));

    private static (string Prefix, int Number, string Text) Numbered(ReportNumber number) =>
        ($"{ReportNumber.Series}-{number.State.Code}-{number.Year}", number.Number, number.ToString());

    private static SourceGroup Group(string title, string state, IEnumerable<(string Prefix, int Number, string Text)> numbers)
    {
        var all = numbers.ToArray();
        return new($"{title} {state}", Runs.Of(all), all.Length);
    }
}
