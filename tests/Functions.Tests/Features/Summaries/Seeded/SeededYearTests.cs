using System.Diagnostics;
using System.Text.RegularExpressions;
using MimFunctions.Demo.History;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.General;
using MimFunctions.Domain.Summaries.LiaisonYears;
using MimFunctions.Features.Summaries.Papers;
using MimFunctions.Tests.Features.Summaries.Papers;

namespace MimFunctions.Tests.Features.Summaries.Seeded;

/// <summary>W-19: a usual year, 16 states and 60 measures, makes a report that someone would send on.</summary>
public sealed class SeededYearTests : IDisposable
{
    private const int Year = 2026;

    private readonly Testing.TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void W_19_the_general_report_of_a_usual_year_has_twelve_pages_at_most()
    {
        var document = ComposeGeneralReport.From(new PastMeasures(Year).Sources());
        document.Sections[^1].Sections.Single(section => section.Id == "measures").Parts.OfType<Part.Table>().Single().Rows.Sum(row => Regex.Count(((Cell.Words)row.Cells[1]).Text, @"MIM-"))
            .ShouldBe(54, "60 communications tell of 54 measures");

        if (Pages(document) is { } pages)
            pages.ShouldBeLessThanOrEqualTo(12);
    }

    [Fact]
    public void W_19_the_yearly_summary_on_the_networks_has_as_many_and_tells_the_year_in_words_before_any_table()
    {
        var document = ComposeLiaisonYear.From(new PastNetworks(Year).Year());
        document.Sections[0].Parts.ShouldHaveSingleItem().ShouldBeOfType<Part.Drafted>().Text.ShouldContain("Most persons were reported of Egypt");
        document.Sections.SelectMany(section => section.Parts).OfType<Part.Chart>().Where(chart => chart.FiguresIn is null).Select(chart => chart.Id).ShouldBe(["chart-nationalities"]);

        if (Pages(document) is { } pages)
            pages.ShouldBeLessThanOrEqualTo(12);
    }

    [Fact]
    public void F_12_every_selected_measure_of_a_usual_year_is_told_in_words()
    {
        var told = ComposeGeneralReport.From(new PastMeasures(Year).Sources()).Sections[0].Sections.SelectMany(section => section.Parts).OfType<Part.Measures>()
            .SelectMany(measures => measures.Items).ToArray();

        told.Length.ShouldBeGreaterThanOrEqualTo(10);
        told.ShouldAllBe(note => note.Text.Length > 60 && note.Link != null && note.Status.Length > 0);
        told.SelectMany(note => note.Learnt).ShouldContain(line => line.Contains("answered: “", StringComparison.Ordinal));
    }

    /// <summary>Pages as LibreOffice lays them out; null where it is not there.</summary>
    private int? Pages(SummaryDocument document)
    {
        var (name, paper) = (folder["report.docx"], folder["report.pdf"]);
        File.WriteAllBytes(name, WrittenWord.Of(document, Standing));
        try
        {
            using var office = Process.Start(new ProcessStartInfo("soffice", [$"-env:UserInstallation=file://{folder["profile"]}", "--headless", "--convert-to", "pdf", "--outdir", Path.GetDirectoryName(name)!, name])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            office.WaitForExit(TimeSpan.FromMinutes(3)).ShouldBeTrue();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }

        return Regex.Count(File.ReadAllText(paper, System.Text.Encoding.Latin1), @"/Type\s*/Page\b(?!s)");
    }

    private static SummaryStanding Standing { get; } = new(
        1, new DateOnly(Year + 1, 1, 2), null, "the Commission", null, new Uri("https://mim.example/hub/"), []);
}
