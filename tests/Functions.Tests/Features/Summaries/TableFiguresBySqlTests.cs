using System.Globalization;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Summaries;
using MimFunctions.Platform.Store;

namespace MimFunctions.Tests.Features.Summaries;

/// <summary>The tables of the semester report on random reports, against SQL that knows nothing of the hub's code.</summary>
public sealed class TableFiguresBySqlTests : IDisposable
{
    private static readonly string[] States = ["AT", "DE", "FR", "IE", "NL"], Hosts = ["TR", "LY"];

    /// <summary>Of several reports of one state on one place and semester the last one counts that is not held back.</summary>
    private const string Used = """
        WITH used AS (
          SELECT body, partition AS semester, host, state, region FROM (
            SELECT *, row_number() OVER (PARTITION BY partition, host, state, region ORDER BY json_extract(body, '$.receivedAt') DESC, json_extract(body, '$.number') DESC) AS place
            FROM (
              SELECT *, json_extract(body, '$.hostCountry') AS host, substr(json_extract(body, '$.number'), 5, 2) AS state, coalesce(lower(json_extract(body, '$.region')), '') AS region
              FROM documents_reports where json_array_length(body, '$.suspicions') = 0))
          WHERE place = 1)
        """;

    private readonly DrawnFromSqlite hub = new();

    public void Dispose() => hub.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Forged_documents_and_returns_are_those_that_SQL_adds_up(int seed)
    {
        var document = await hub.Draw("semester-2026-1", documents => Seed(documents, new Random(seed)));

        var compared = 0;
        foreach (var host in Hosts)
        {
            foreach (var region in new[] { "", "north" })
            {
                var id = region.Length == 0 ? $"host-{host}" : $"host-{host}-region-{region}";
                compared += Compare(document.Table($"{id}-b6DocumentFraudTable"), 2, hub.Rows(Documents(host, region)), columns: ^2..)
                    + Compare(document.Table($"{id}-b8ReturnTable"), 1, hub.Rows(Returns(host, region)), columns: ..);
            }
        }

        compared.ShouldBeGreaterThan(40, "rows compared");
    }

    private static string Documents(string host, string region) => $"""
        {Used}, line AS (
          SELECT semester, json_extract(value, '$.document') AS document, json_extract(value, '$.number') AS number,
            CASE json_extract(value, '$.issuingState') WHEN 'NG' THEN 'Nigeria' ELSE json_extract(value, '$.issuingState') END AS issuer
          FROM used, json_each(body, '$.fields.b6DocumentFraudTable') WHERE host = '{host}' AND region = '{region}')
        SELECT document || '/' || issuer, {Sums("number")} FROM line GROUP BY 1 HAVING sum(semester = '2026-1') > 0
        UNION ALL SELECT 'Total', {Sums("number")} FROM line HAVING sum(semester = '2026-1') > 0
        """;

    private static string Returns(string host, string region) => $"""
        {Used}, line AS (
          SELECT semester, CASE state WHEN 'AT' THEN 'Austria' WHEN 'DE' THEN 'Germany' WHEN 'FR' THEN 'France' WHEN 'IE' THEN 'Ireland' ELSE 'Netherlands' END AS state,
            json_extract(value, '$.requests') AS requests, json_extract(value, '$.documentsIssued') AS issued, json_extract(value, '$.returns') AS returned
          FROM used, json_each(body, '$.fields.b8ReturnTable') WHERE host = '{host}' AND region = '{region}')
        SELECT state, {Sums("requests")}, {Sums("issued")}, {Sums("returned")} FROM line GROUP BY 1 HAVING sum(semester = '2026-1') > 0
        UNION ALL SELECT 'Total', {Sums("requests")}, {Sums("issued")}, {Sums("returned")} FROM line HAVING sum(semester = '2026-1') > 0
        """;

    /// <summary>A sum and its difference to the semester before: null where nothing is known, which is not the same as zero.</summary>
    private static string Sums(string column) =>
        $"sum({column}) FILTER (WHERE semester = '2026-1'), sum({column}) FILTER (WHERE semester = '2026-1') - sum({column}) FILTER (WHERE semester = '2025-2')";

    private static int Compare(Part.Table? table, int names, IReadOnlyDictionary<string, decimal?[]> expected, Range columns)
    {
        var drawn = table?.Figures(names) ?? new Dictionary<string, decimal?[]>();
        drawn.Keys.ShouldBe(expected.Keys, ignoreOrder: true);
        foreach (var (name, figures) in expected)
            drawn[name][columns].ShouldBe(figures, $"{table!.Id}: {name}");
        return expected.Count;
    }

    private static Task Seed(IDocumentStore documents, Random random) => Task.WhenAll(Enumerable.Range(1, 60).Select(number =>
    {
        var (semester, state) = (Any(random, ["2025-2", "2026-1"]), Any(random, States));
        var at = (semester == "2025-2" ? new DateTimeOffset(2025, 12, 1, 0, 0, 0, TimeSpan.Zero) : new DateTimeOffset(2026, 6, 1, 0, 0, 0, TimeSpan.Zero)).AddHours(random.Next(600));
        var report = SampleSources.Report(string.Create(CultureInfo.InvariantCulture, $"ILO-{state}-2026-{number:0000}"), semester, at, Any(random, Hosts));
        return documents.Have(report with
        {
            Region = random.Next(3) == 0 ? Any(random, ["North", "north"]) : null,
            Suspicions = random.Next(6) == 0 ? ["b1Environment"] : [],
            Fields = new FormFields([.. report.Fields, Table(LiaisonFields.Documents, random, Forged), Table(LiaisonFields.Returns, random, Returned)]),
        });
    }));

    private static FormRow Forged(Random random) => new(
    [
        Words(LiaisonFields.Document, Any(random, ["passport", "visa"])), Words(LiaisonFields.IssuingState, Any(random, ["NG", "Nigeria", "Pakistan", "Utopia"])),
        Words(LiaisonFields.Method, "counterfeit"), .. Number(LiaisonFields.Number, random),
    ]);

    private static FormRow Returned(Random random) =>
        new([.. Number(LiaisonFields.Requests, random), .. Number(LiaisonFields.DocumentsIssued, random), .. Number(LiaisonFields.Returned, random), Words(LiaisonFields.Obstacles, "none")]);

    private static KeyValuePair<string, FieldValue> Table(string id, Random random, Func<Random, FormRow> row) =>
        new(id, new FieldValue.Table([.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => row(random))]));

    private static KeyValuePair<string, CellValue> Words(string id, string text) => new(id, new CellValue.Words(text));

    /// <summary>Left empty now and then.</summary>
    private static IEnumerable<KeyValuePair<string, CellValue>> Number(string id, Random random) =>
        random.Next(4) == 0 ? [] : [new(id, new CellValue.Number(random.Next(200)))];

    private static T Any<T>(Random random, params ReadOnlySpan<T> from) => from[random.Next(from.Length)];
}
