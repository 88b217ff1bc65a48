using System.Diagnostics;
using MimFunctions.Domain.Summaries;

namespace MimFunctions.Tests.Features.Summaries.Papers;

public sealed class SummarySizeTests(Xunit.Abstractions.ITestOutputHelper output)
{
    [Fact]
    public void A_hundred_sections_with_two_thousand_statements_are_written_in_seconds()
    {
        var large = SampleSummary.Make() with { Sections = [.. Enumerable.Range(0, 100).Select(Country)] };
        var clock = Stopwatch.StartNew();

        var page = WrittenPage.Bytes(large, SampleSummary.Draft).Length;
        var pageTime = clock.Elapsed;
        var word = WrittenWord.Of(large, SampleSummary.Draft).Length;

        output.WriteLine($"HTML {page / 1024} KiB in {pageTime.TotalMilliseconds:0} ms, Word {word / 1024} KiB in {(clock.Elapsed - pageTime).TotalMilliseconds:0} ms");
        page.ShouldBeInRange(1_000_000, 4_000_000);
        word.ShouldBeInRange(200_000, 2_000_000);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60));
    }

    private static Section Country(int number) => new($"country-{number}", $"Country {number}",
        [
            new Part.Chart($"c{number}", "Persons refused entry, by route", ChartLook.StackedBars, "persons", ["Air", "Sea", "Land"], [new ChartSeries("Visa expired", [number, 2, 3]), new ChartSeries("No document", [4, null, number])]),
            new Part.Table($"t{number}", "By state", [new("State"), new("Persons", true), new("Change", true)],
                [.. Enumerable.Range(1, 27).Select(row => new TableRow([new Cell.Words($"State {row}"), new Cell.Figure(row * number), new Cell.Change(row - 13)], Sources: [$"ILO-AT-2026-{row:0000}"]))]),
            .. Enumerable.Range(1, 20).Select(statement => new Part.Statement(
                string.Join(' ', Enumerable.Repeat("The authorities of the host country introduced a new register of residence permits.", 4)), "Austria", $"ILO-AT-2026-{statement:0000}")),
        ],
        []);
}
