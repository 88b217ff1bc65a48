using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Summaries.Contributions;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.Semesters;

/// <summary>What the reports on a host country say, word for word: what is in English in the text, the rest apart with its language (W-21).</summary>
internal static class Quotations
{
    private static readonly IReadOnlyList<string> Fields = [.. LiaisonFields.PartA, .. LiaisonFields.Situation];

    /// <summary>What is said in English, by the topics of Part A and Part B (FMT-3).</summary>
    public static IEnumerable<Part> InEnglish(HostContributions host) => host.Quoted.Where(one => one.Language is null).Select(one => one.Said);

    /// <summary>Where what is said in other languages is found; nothing when nothing is.</summary>
    public static IEnumerable<Part> Elsewhere(HostContributions host)
    {
        var others = Others(host).GroupBy(one => Language.Find(one.Language)!.EnglishName)
            .Select(one => $"{one.Key} on {SummaryPhrases.List(one.Select(text => FieldTitles.Of(text.Field).Split(' ')[0]).Distinct())}").ToArray();
        return others.Length == 0 ? [] : [new Part.Paragraph($"In other languages, in the annex: {SummaryPhrases.List(others)}.")];
    }

    /// <summary>The part of the annex on a host country; null when all is in English.</summary>
    public static Section? InOtherLanguages(HostContributions host) => Others(host).Any()
        ? new Section($"languages-{host.Host.Code}", host.Host.Name, [.. Others(host).Select(one => one.Said)], [])
        : null;

    /// <summary>The first text of these fields that is in English, with its source; null when there is none.</summary>
    public static Part.Statement? First(HostContributions host, params IEnumerable<string> fields) => fields
        .SelectMany(field => host.Quoted.Where(one => one.Field == field)).FirstOrDefault(one => one.Language is null)?.Said;

    /// <summary>All that the reports say, by the order of the fields.</summary>
    public static IReadOnlyList<QuotedText> Of(HostContributions host)
    {
        List<QuotedText> all = [];
        foreach (var field in Fields)
        {
            foreach (var report in host.Used)
            {
                if (report.Fields.Text(field) is { } text && !string.IsNullOrWhiteSpace(text))
                    all.Add(new(field, report, WrittenIn.Of(text, report.State)?.Code));
            }
        }

        return all;
    }

    private static IEnumerable<QuotedText> Others(HostContributions host) => host.Quoted.Where(one => one.Language is not null);
}

/// <summary>What a report says in one field; its text is taken from the report when it is told, as there are thousands.</summary>
/// <param name="Field">The field.</param>
/// <param name="Report">The report.</param>
/// <param name="Language">ISO 639-1 code when it is not in English; else null.</param>
internal sealed record QuotedText(string Field, LiaisonReport Report, string? Language)
{
    /// <summary>The text with its source and its language.</summary>
    public Part.Statement Said => new(Report.Fields.Text(Field)!, By, Report.Reference, FieldTitles.Of(Field), Language);

    private string By => string.IsNullOrWhiteSpace(Report.Region) ? Report.State.EnglishName : $"{Report.State.EnglishName}, on {Report.Region.Trim()}";
}
