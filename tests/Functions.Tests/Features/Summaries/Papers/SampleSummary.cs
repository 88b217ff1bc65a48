using System.Globalization;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Summaries.Papers;

namespace MimFunctions.Tests.Features.Summaries.Papers;

/// <summary>A summary with every kind of part, and with everything that is hard to show.</summary>
internal static class SampleSummary
{
    public const string LongName = "Ministry of the Interior, Directorate-General for Migration, Border Management and International Cooperation, Department for the Coordination of Immigration Liaison Officers in Third Countries and at Embassies";

    public const string Greek = "Οι αρχές της χώρας υποδοχής συνεργάζονται.\nΟι άδειες εκδίδονται εντός δέκα ημερών.";

    public const string Bulgarian = "Властите на приемащата държава сътрудничат.";

    public const string Arabic = "تتعاون سلطات البلد المضيف مع ضباط الاتصال (2026).";

    public const string Hostile = "<script>alert('x')</script> & </section> \u0001\u0000\u001b[31m\ufffe \u0085]]> &#x1; end";

    public static SummaryStanding Draft { get; } = new(
        2, new DateOnly(2026, 7, 3), null, "the Presidency (Cyprus)", null, new Uri("https://mim.example/hub/"),
        [new SummaryLink("Word document", new Uri("?format=docx", UriKind.Relative)), new SummaryLink("JSON", new Uri("?format=json", UriKind.Relative))]);

    public static SummaryStanding Superseded { get; } = Draft with { IssuedOn = new DateOnly(2026, 7, 15), SupersededBy = "version 3 of 4 September 2026" };

    public static SummaryDocument Make() => new(
        SummaryName.Parse("semester-2026-1")!,
        new DateTimeOffset(2026, 7, 2, 22, 0, 0, TimeSpan.Zero),
        [
            "The hub drew this report up from what Member States handed in; the Presidency completes it (Article 6 of Regulation (EC) No 377/2004).",
            "Since 13 August 2019 it is kept up as a practice, not as a duty: Regulation (EU) 2019/1240 repealed the former basis.",
            "Nothing came from Luxembourg and Malta. ILO-AT-2026-0003 was handed in late.",
        ],
        [Networks(), Albania(), Extremes(), new Section("sources", "A section whose id is taken by nobody", [], [])],
        [
            new SourceGroup("Reports of Austria", ["ILO-AT-2026-0001 to ILO-AT-2026-0412"], 412),
            new SourceGroup("Reports of Greece", ["ILO-EL-2026-0002", "ILO-EL-2026-0004"], 2),
            new SourceGroup("Communications", [.. Enumerable.Range(1, 40).Select(number => $"MIM-FR-2026-{number * 3:0000}")], 40),
        ]);

    private static Section Networks() => new(
        "networks", "The networks and their work",
        [
            new Part.Paragraph("In the first semester of 2026, 128 officers of 21 Member States served in 43 host countries, 12 more than in the semester before."),
            new Part.Chart("officers", "Officers by host country", ChartLook.Bars, "officers",
                ["Türkiye", "Morocco", "Albania", "Bosnia and Herzegovina", "Pakistan", "Nigeria", "Vietnam"],
                [new ChartSeries("1st semester 2026", [24, 19, 12, 9, 8, 5, 0]), new ChartSeries("2nd semester 2025", [21, 20, 10, 4, 8, null, 1])]),
            new Part.Table("officers-by-state", "Officers by Member State",
                [new("Member State"), new("Officers", true), new("Share", true), new("Change", true), new("On behalf of others", true), new("Remarks")],
                [
                    Row("Austria", 14, 10.9m, 3, 2, "Joint posting with Germany", "ILO-AT-2026-0003"),
                    Row("Greece", 11, 8.6m, -2, 0, "", "ILO-EL-2026-0002", "ILO-EL-2026-0004"),
                    Row("Germany", 31, 24.2m, 0, null, "Two posts vacant", "ILO-DE-2026-0001", "ILO-DE-2026-0002", "ILO-DE-2026-0003", "ILO-DE-2026-0004", "ILO-DE-2026-0005"),
                    new TableRow([new Cell.Words("All"), new Cell.Figure(1234567), new Cell.Percent(100), new Cell.Change(12345), new Cell.Figure(2), new Cell.Nothing()], IsTotal: true),
                ]),
        ],
        [
            new Section("networks-meetings", "Meetings of the local networks",
                [
                    new Part.Remark("The minutes of the meeting in Ankara are missing; the host said that they follow."),
                    new Part.Chart("meetings", "Meetings by month", ChartLook.Columns, "meetings",
                        ["Jan", "Feb", "Mar", "Apr", "May", "Jun"], [new ChartSeries("Meetings", [3, 5, 8, 4, 0, 12])]),
                ],
                [new Section("networks-meetings-convened", "Convened by the acting Presidency",
                    [new Part.Paragraph("In Tirana the contact point of Italy convened the network, as Cyprus has no mission there.")],
                    [new Section("networks-meetings-convened-deep", "One level deeper than headings go", [new Part.Paragraph("Text.")], [])])]),
        ]);

    private static Section Albania() => new(
        "country-al", "Albania",
        [
            new Part.Chart("al-arrivals", "Persons refused entry, by route", ChartLook.StackedBars, "persons",
                ["Air", "Sea", "Land"],
                [new ChartSeries("Visa expired", [120, 1430, 310]), new ChartSeries("No valid document", [45, 610, 2205]), new ChartSeries("Alert in the SIS", [3, null, 41])]),
        ],
        [
            new Section("country-al-a", "Part A: the situation in the host country",
                [
                    new Part.Statement("The authorities of the host country introduced a new register of residence permits.\nIt has been in use since 1 March.", "Austria", "ILO-AT-2026-0003"),
                    new Part.Statement(Greek, "Greece", "ILO-EL-2026-0002"),
                    new Part.Statement(Bulgarian, "Bulgaria", "ILO-BG-2026-0001"),
                    new Part.Statement(Arabic, "Malta", "ILO-MT-2026-0001"),
                    new Part.Completion("The Presidency adds: the register was demonstrated to all officers on 12 May.", "the Presidency (Cyprus)"),
                ],
                []),
            new Section("country-al-b", "Part B: risks and threats",
                [
                    new Part.Statement(Hostile, "Nowhere <b>", "ILO-XX-2026-0001"),
                    new Part.Ranking(
                    [
                        new RankedItem("Verordnung über die Integrationskurse", "de", "MIM-AT-2026-0007", "Austria", ["significant impact expected on other states", "4 contributions by other states"]),
                        new RankedItem("Act on the entry of seasonal workers", null, "MIM-PL-2026-0002", "Poland", ["a request was asked about it (REQ-SE-2026-0004)"]),
                        new RankedItem("Закон за чужденците", "bg", "MIM-BG-2026-0001", "Bulgaria", []),
                    ]),
                ],
                []),
        ]);

    private static Section Extremes() => new(
        "extremes", "What is hard to draw",
        [
            new Part.Chart("one", "A single figure", ChartLook.Bars, "persons", ["Only one"], [new ChartSeries("Persons", [1])]),
            new Part.Chart("zeros", "Nothing but zeros and gaps", ChartLook.Columns, "persons", ["2024", "2025", "2026"], [new ChartSeries("Persons", [0, null, 0])]),
            new Part.Chart("thirty", "Thirty countries", ChartLook.Bars, "reports",
                [.. Country.All.Take(30).Select(country => country.Name)], [new ChartSeries("Reports", [.. Enumerable.Range(0, 30).Select(number => (decimal?)(number * 7919 % 101))])]),
            new Part.Chart("thirty-columns", "Thirty years", ChartLook.Columns, "communications", [.. Enumerable.Range(1997, 30).Select(year => year.ToString(CultureInfo.InvariantCulture))],
                [new ChartSeries("Communications", [.. Enumerable.Range(0, 30).Select(number => (decimal?)(1000 + (number * 7919 % 2011)))])]),
            new Part.Chart("below", "Differences to the year before", ChartLook.Bars, "percentage points", ["Asylum", "Legal migration", "Return"],
                [new ChartSeries("Difference", [-12.5m, 7.25m, 0]), new ChartSeries("As forecast", [-3, -20, 4.125m])]),
            new Part.Chart("columns-below", "Balance of each quarter", ChartLook.Columns, "persons", ["1st quarter", "2nd quarter", "3rd quarter", "4th quarter"],
                [new ChartSeries("Balance", [-1200, 340, 2210, -15]), new ChartSeries("Forecast", [-800, 300, 1800, 200])]),
            new Part.Chart("names", "Names that are long, <b>odd</b> or both", ChartLook.Columns, "posts", [LongName, Bulgarian, Arabic, new string('W', 200)],
                [.. Enumerable.Range(1, 9).Select(series => new ChartSeries($"Series {series} & more", [series, series * 2, null, series * 111111]))]),
            new Part.Chart("nothing", "A chart without figures", ChartLook.StackedBars, "persons", [], []),
            new Part.Table("empty", "A table without rows", [new("State"), new("Figure", true)], []),
            new Part.Table("wide", "A wide table", [new("State"), .. Enumerable.Range(1, 12).Select(number => new TableColumn($"Nationality {number}", true))],
                [new TableRow([new Cell.Words("Liechtenstein"), .. Enumerable.Range(1, 12).Select(number => new Cell.Figure(number * 10101m, number % 4))])]),
        ],
        []);

    private static TableRow Row(string state, decimal officers, decimal share, decimal change, decimal? others, string remark, params string[] sources) => new(
        [new Cell.Words(state), new Cell.Figure(officers), new Cell.Percent(share), new Cell.Change(change), others is { } figure ? new Cell.Figure(figure) : new Cell.Nothing(), new Cell.Words(remark)],
        Sources: sources);
}
