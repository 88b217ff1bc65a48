using System.Text.Json;
using MimFunctions.Domain.Summaries;
using MimFunctions.Mechanism.Charts;
using MimFunctions.Tests.Features.Summaries.Papers;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Integration.Tests.Summaries;

/// <summary>A summary as a Word document by the judgement of python-docx, which programs of the institutions read such files with.</summary>
public sealed class SummaryInPythonTests
{
    private const string Script = """
        import sys, json, docx
        document = docx.Document(sys.argv[1])
        print(json.dumps({
            "headings": [[p.style.name, p.text] for p in document.paragraphs if p.style.name.startswith("Heading")],
            "figures": len(document.inline_shapes),
            "tables": [[cell.text for cell in table.rows[0].cells] for table in document.tables]}))
        """;

    [PythonDocxFact]
    public async Task Headings_figures_and_tables_are_found()
    {
        using var folder = new TempFolder();
        await File.WriteAllBytesAsync(folder["summary.docx"], WrittenWord.Of(SampleSummary.Make(), SampleSummary.Draft));

        var seen = JsonDocument.Parse(await OtherProgram.Run(PythonDocxFactAttribute.Python, "-c", Script, folder["summary.docx"])).RootElement;

        seen.GetProperty("headings")[0][0].GetString().ShouldBe("Heading 1");
        seen.GetProperty("headings").EnumerateArray().Select(heading => heading[1].GetString()).ShouldContain("Part A: the situation in the host country");
        seen.GetProperty("figures").GetInt32().ShouldBe(Charts.Count(ChartFigures.CanBeDrawn));
        seen.GetProperty("tables").EnumerateArray().Select(table => string.Join('|', table.EnumerateArray().Select(title => title.GetString()))).ShouldContain(
            "Member State|Officers|Share|Change|On behalf of others|Remarks|Sources");
    }

    private static IEnumerable<Part.Chart> Charts => Sections(SampleSummary.Make().Sections).SelectMany(section => section.Parts).OfType<Part.Chart>();

    private static IEnumerable<Section> Sections(IEnumerable<Section> sections) => sections.SelectMany(section => Sections(section.Sections).Prepend(section));
}
