using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Summaries.Contributions;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.Semesters;

/// <summary>What the reports on a host country say, word for word: what is in English in the text, the rest apart with its language (W-21).</summary>
internal static class Quotations
{
    private static readonly IReadOnlyList<string> Fields = [.. LiaisonFields.PartA, .. LiaisonFields.Situation];

    /// <summary>What is said in English, by the topics of Part A and Part B (FMT-3).</summary>
    public static IEnumerable<Part> InEnglish(HostContributions host) => All(host).Where(one => one.Language is null);

    /// <summary>Where what is said in other languages is found; nothing when nothing is.</summary>
    public static IEnumerable<Part> Elsewhere(HostContributions host)
    {
        var others = All(host).Where(one => one.Language is not null).GroupBy(one => Language.Find(one.Language)!.EnglishName)
            .Select(one => $"{one.Key} on {SummaryPhrases.List(one.Select(text => text.Topic!.Split(' ')[0]).Distinct())}").ToArray();
        return others.Length == 0 ? [] : [new Part.Paragraph($"In other languages, in the annex: {SummaryPhrases.List(others)}.")];
    }

    /// <summary>The part of the annex on a host country; null when all is in English.</summary>
    public static Section? InOtherLanguages(HostContributions host) => All(host).Where(one => one.Language is not null).ToArray() is { Length: > 0 } others
        ? new Section($"languages-{host.Host.Code}", host.Host.Name, others, [])
        : null;

    /// <summary>The first text of these fields that is in English, with its report; null when there is none.</summary>
    public static (string Text, LiaisonReport Report)? First(HostContributions host, params IEnumerable<string> fields) => fields
        .SelectMany(field => host.Used.Select(report => (Text: report.Fields.Text(field), Report: report)))
        .Where(one => !string.IsNullOrWhiteSpace(one.Text) && WrittenIn.Of(one.Text, one.Report.State) is null)
        .Select(one => ((string, LiaisonReport)?)(one.Text!, one.Report)).FirstOrDefault();

    private static IEnumerable<Part.Statement> All(HostContributions host) =>
        from field in Fields
        from report in host.Used
        let text = report.Fields.Text(field)
        where !string.IsNullOrWhiteSpace(text)
        select new Part.Statement(text, By(report), report.Reference, FieldTitles.Of(field), WrittenIn.Of(text, report.State)?.Code);

    private static string By(LiaisonReport report) =>
        string.IsNullOrWhiteSpace(report.Region) ? report.State.EnglishName : $"{report.State.EnglishName}, on {report.Region.Trim()}";
}
