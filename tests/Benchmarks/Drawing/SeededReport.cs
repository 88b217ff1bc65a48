using MimFunctions.Benchmarks.Corpus;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Benchmarks.Drawing;

/// <summary>Reports of liaison officers on some sixty countries: every text filled in, each table with a few rows, one in fifty held back.</summary>
internal static class SeededReport
{
    private const int Semesters = 8;

    private static readonly string[] Papers = ["passport", "visa", "residence permit", "identity card", "birth certificate"];
    private static readonly string[] Methods = ["counterfeit", "altered", "stolen blank", "impostor", "obtained by fraud"];

    /// <summary>The host countries.</summary>
    public static IReadOnlyList<Country> Hosts { get; } = [.. Country.All.Where((country, at) => country.MemberState is null && at % 3 == 0).Take(60)];

    /// <summary>Report number <paramref name="serial"/>.</summary>
    public static LiaisonReport Of(int serial)
    {
        var random = SeededTime.Dice(3, serial);
        var prose = new Prose(random);
        var semester = new Semester(SeededTime.FirstYear + (serial % Semesters / 2), 1 + (serial % 2));
        var (host, state) = (prose.Pick(Hosts), prose.Pick(MemberState.All));
        var at = semester.End.AddDays(-random.Next(1, 40)).AddSeconds(serial % 3600);
        var region = random.Next(10) == 0 ? $"Region {random.Next(1, 5)}" : null;
        return new LiaisonReport(
            new ReportNumber(state, semester.Year, serial), semester, host, region, at,
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{serial:x64}"),
            new FormFields([.. Head(state, host, semester), .. Texts(prose), .. Tables(random, prose)]),
            random.Next(50) == 0 ? ["b4ModusOperandi"] : [], [], Outbox.Nothing(at));
    }

    private static IEnumerable<KeyValuePair<string, FieldValue>> Head(MemberState state, Country host, Semester semester) =>
    [
        One(LiaisonFields.HostCountry, host.Code), One(LiaisonFields.Semester, semester.ToString()), One(LiaisonFields.MemberState, state.Code),
        One(LiaisonFields.AuthorName, "Desk"), One(LiaisonFields.ContactEmail, "ilo@ministry.example"),
    ];

    private static IEnumerable<KeyValuePair<string, FieldValue>> Texts(Prose prose) =>
        LiaisonFields.PartA.Concat(LiaisonFields.PartB).Select(id => One(id, prose.Text(260)));

    private static IEnumerable<KeyValuePair<string, FieldValue>> Tables(Random random, Prose prose)
    {
        yield return Table(LiaisonFields.Flows, 6, () =>
        [
            Words(LiaisonFields.Nationality, Country.All[random.Next(Country.All.Count)].Name), Number(LiaisonFields.Persons, random.Next(1, 900)),
            Words(LiaisonFields.Period, "whole semester"), Words(LiaisonFields.Source, "Ministry of the host country"),
        ]);
        yield return Table(LiaisonFields.Documents, 4, () =>
        [
            Words(LiaisonFields.Document, prose.Pick(Papers)), Words(LiaisonFields.IssuingState, Country.All[random.Next(Country.All.Count)].Name),
            Words(LiaisonFields.Method, prose.Pick(Methods)), Number(LiaisonFields.Number, random.Next(1, 60)),
        ]);
        yield return Table(LiaisonFields.Returns, 3, () =>
        [
            Number(LiaisonFields.Requests, random.Next(1, 200)), Number(LiaisonFields.DocumentsIssued, random.Next(1, 150)),
            Number(LiaisonFields.Returned, random.Next(1, 100)), Words(LiaisonFields.Obstacles, prose.Text(80)),
        ]);
    }

    private static KeyValuePair<string, FieldValue> One(string id, string text) => new(id, new FieldValue.One(text));

    private static KeyValuePair<string, FieldValue> Table(string id, int rows, Func<KeyValuePair<string, CellValue>[]> row) =>
        new(id, new FieldValue.Table([.. Enumerable.Range(0, rows).Select(_ => new FormRow(row()))]));

    private static KeyValuePair<string, CellValue> Words(string id, string text) => new(id, new CellValue.Words(text));

    private static KeyValuePair<string, CellValue> Number(string id, long number) => new(id, new CellValue.Number(number));
}
