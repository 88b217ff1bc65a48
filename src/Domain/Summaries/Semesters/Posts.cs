using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Summaries.Contributions;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.Semesters;

/// <summary>How what reports say of officers differs from the notices of secondment (W-20): said beside them, so that the page does not contradict itself.</summary>
internal static class Posts
{
    private const string Officers = "a1Officers";

    /// <summary>A sentence for each difference.</summary>
    public static IEnumerable<string> Differences(HostContributions host, Semester semester)
    {
        var known = host.Posted.SelectMany(deployment => deployment.OnBehalfOf.Prepend(deployment.State)).Select(state => state.Code).ToHashSet();
        var named = host.Used.SelectMany(report => Contributors.States(report).Concat(Named(report.Fields.Text(Officers))).Append(report.State)).InOrder();
        var others = named.Where(state => !known.Contains(state.Code)).ToArray();
        if (others.Length > 0)
        {
            yield return $"The reports also speak of {SummaryPhrases.List(others)}; the hub has no notice of an officer of {(others.Length == 1 ? "that state" : "these states")} there in the "
                + $"{semester.Words}, so the number of officers may be higher.";
        }

        var silent = host.Posted.Where(deployment => deployment.IsPresent(semester.Last) && named.All(state => state.Code != deployment.State.Code)).Select(one => one.State).InOrder();
        if (silent.Count > 0)
            yield return $"No report names the {(silent.Count == 1 ? "officer" : "officers")} of {SummaryPhrases.List(silent)} of which the hub has notice.";
    }

    /// <summary>Member States that a text names in English.</summary>
    private static IEnumerable<MemberState> Named(string? text)
    {
        var said = LooseText.Key(text);
        return MemberState.All.Where(state => said.Contains(LooseText.Key(state.EnglishName), StringComparison.Ordinal));
    }
}
