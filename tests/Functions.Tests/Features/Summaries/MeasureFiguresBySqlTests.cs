using System.Globalization;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.References;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Features.Measures.Telling;

namespace MimFunctions.Tests.Features.Summaries;

/// <summary>The figures of the general report on random communications, against SQL that knows nothing of the hub's code.</summary>
public sealed class MeasureFiguresBySqlTests : IDisposable
{
    private const int Count = 150;

    private static readonly string[] States = ["AT", "DE", "EL", "FR", "IE", "NL"], Languages = ["de", "en", "fr", "el"];
    private static readonly string[] Types =
        ["policyIntention", "longTermProgramming", "draftLegislation", "adoptedLegislation", "finalCourtDecision", "administrativeDecision", "other"];

    /// <summary>Communications with what others may know of them: a restricted field is as one that was left empty (MIM-19); type and dates are never restricted (F-1). What is not public by the cut-off is counted apart (F-10).</summary>
    private const string Known = """
        WITH known AS (
          SELECT substr(json_extract(body, '$.receivedAt'), 1, 4) AS year, json_extract(body, '$.outcome.late') AS late,
            substr(json_extract(body, '$.receivedAt'), 1, 10) AS received,
            json_extract(body, '$.fields.measureType') AS type,
            CASE WHEN instr(restricted, 'originalLanguage') = 0 THEN json_extract(body, '$.fields.originalLanguage') END AS language,
            CASE WHEN instr(restricted, 'summaryEnglish') = 0 THEN json_extract(body, '$.fields.summaryEnglish') END AS english,
            json_extract(body, '$.fields.madePublicOn') AS published
          FROM (SELECT body, coalesce(json_extract(body, '$.fields.restrictedFields'), '') AS restricted FROM documents_submissions)
          WHERE json_extract(body, '$.outcome.kind') IN ('accepted', 'amended') AND json_extract(body, '$.fields.madePublicOn') <= '2027-01-01')
        """;

    private readonly DrawnFromSqlite hub = new();

    public void Dispose() => hub.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Measures_by_type_lateness_and_language_are_those_that_SQL_counts(int seed)
    {
        var document = await hub.Draw("general-2026", documents => Seed(documents, new Random(seed)));

        Compare(document.Table("types-figures")!.Figures(), hub.Rows($"""
            {Known}
            SELECT CASE type WHEN 'policyIntention' THEN 'Policy intention' WHEN 'longTermProgramming' THEN 'Long-term programming'
              WHEN 'draftLegislation' THEN 'Draft legislation' WHEN 'adoptedLegislation' THEN 'Adopted legislation' WHEN 'finalCourtDecision' THEN 'Final court decision'
              WHEN 'administrativeDecision' THEN 'Administrative decision' WHEN 'other' THEN 'Other' ELSE 'Not for further distribution' END,
              sum(year = '2026'), sum(year = '2025'), sum(year = '2026') - sum(year = '2025')
            FROM known GROUP BY 1
            UNION ALL SELECT 'Total', sum(year = '2026'), sum(year = '2025'), sum(year = '2026') - sum(year = '2025') FROM known
            """));
        Compare(document.Table("timeliness-figures")!.Figures(), hub.Rows($"""
            {Known}, late AS (SELECT *, CASE WHEN late THEN julianday(received) - julianday(published) ELSE 0 END AS days FROM known)
            SELECT CASE WHEN days IS NULL THEN 'Late; the day is not for further distribution' WHEN days = 0 THEN 'In time' WHEN days <= 7 THEN 'Late by 1 to 7 days'
              WHEN days <= 30 THEN 'Late by 8 to 30 days' WHEN days <= 90 THEN 'Late by 31 to 90 days' ELSE 'Late by more than 90 days' END,
              sum(year = '2026'), sum(year = '2025'), sum(year = '2026') - sum(year = '2025')
            FROM late GROUP BY 1
            UNION ALL SELECT 'Total', sum(year = '2026'), sum(year = '2025'), sum(year = '2026') - sum(year = '2025') FROM late
            """));
        Compare(document.Table("languages")!.Figures(), hub.Rows($"""
            {Known}, readable AS (SELECT coalesce(language, '') AS language, english IS NOT NULL OR language IS 'en' AS english FROM known WHERE year = '2026')
            SELECT CASE language WHEN 'de' THEN 'German' WHEN 'en' THEN 'English' WHEN 'fr' THEN 'French' WHEN 'el' THEN 'Greek' ELSE 'Not given, or not for further distribution' END,
              count(*), sum(english), round(100.0 * sum(english) / count(*), 1)
            FROM readable GROUP BY language
            UNION ALL SELECT 'Total', count(*), sum(english), round(100.0 * sum(english) / count(*), 1) FROM readable
            """));
    }

    /// <summary>Rows of a fixed list may be zero where SQL has no group at all.</summary>
    private static void Compare(IReadOnlyDictionary<string, decimal?[]> drawn, IReadOnlyDictionary<string, decimal?[]> counted)
    {
        counted.Count.ShouldBeGreaterThan(4);
        foreach (var (name, figures) in counted)
            drawn[name].ShouldBe(figures, name);
        foreach (var (name, figures) in drawn.Where(row => !counted.ContainsKey(row.Key)))
            figures.ShouldBe([0, 0, 0], name);
    }

    private static Task<string?[]> Seed(IDocumentStore documents, Random random) => Task.WhenAll(Enumerable.Range(1, Count).Select(number =>
    {
        var submission = Some(random, number);
        return documents.TryWrite(SubmissionQueries.Key(submission.State, submission.Digest), submission, null, default);
    }));

    /// <summary>Received by day, so that it is the same day everywhere in the Union.</summary>
    private static Submission Some(Random random, int number)
    {
        var (state, year, late) = (Any(random, States), random.Next(2025, 2027), random.Next(3) == 0);
        var at = new DateTimeOffset(year, 1, 2, 11, 0, 0, TimeSpan.Zero).AddDays(random.Next(360));
        var published = DateOnly.FromDateTime(at.UtcDateTime).AddDays(late ? -Any(random, [1, 7, 8, 30, 31, 90, 91, 200]) : random.Next(20));
        string[] restricted = [.. new[] { "measureType", "originalLanguage", "summaryEnglish", "madePublicOn" }.Where(_ => random.Next(8) == 0)];
        var fields = Communications.Fields(
            ("memberState", state), ("measureType", Any(random, Types)), ("originalLanguage", random.Next(10) == 0 ? null : Any(random, Languages)),
            ("summaryEnglish", random.Next(3) == 0 ? null : "In short."), ("madePublicOn", published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("restrictedFields", restricted.Length == 0 ? null : restricted));
        var reference = string.Create(CultureInfo.InvariantCulture, $"MIM-{state}-{year}-{number:0000}");
        var known = Reference.Parse(reference)!;
        return Communications.New(fields, reference, at: at) with
        {
            Outcome = random.Next(5) == 0 ? new Outcome.Amended(known, Reference.Parse($"MIM-{state}-2024-0001")!, late) : new Outcome.Accepted(known, late),
        };
    }

    private static T Any<T>(Random random, params ReadOnlySpan<T> from) => from[random.Next(from.Length)];
}
