using MimFunctions.Tests.Features.Summaries.Papers;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Integration.Tests.Summaries;

/// <summary>A summary as a page in a browser of another maker.</summary>
public sealed class SummaryInChromiumTests
{
    [ChromiumFact]
    public async Task The_printed_page_has_everything_also_what_is_folded_on_the_screen()
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder["summary.html"], WrittenPage.Of(SampleSummary.Make(), SampleSummary.Draft));

        await OtherProgram.Run(ChromiumFactAttribute.Browser,
            "--headless", "--no-sandbox", "--disable-gpu", $"--user-data-dir={folder["profile"]}", "--no-pdf-header-footer", $"--print-to-pdf={folder["summary.pdf"]}", $"file://{folder["summary.html"]}");
        var printed = await OtherProgram.Run("pdftotext", "-layout", folder["summary.pdf"], "-");

        foreach (var words in new[] { "Contents", "Figure 1. Officers by host country", "Table 1. Officers by Member State", "1,234,567", "12,345", "Bosnia and", "Added by the Presidency (Cyprus)", "MIM-FR-2026-0120", "ILO-DE-2026-0005", SampleSummary.Bulgarian })
            printed.ShouldContain(words);
    }

    /// <summary>Nothing of the page may be wider than a small telephone; what is, scrolls within its region.</summary>
    [ChromiumFact]
    public async Task On_a_small_telephone_the_page_itself_does_not_scroll_sideways()
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder["summary.html"], WrittenPage.Of(SampleSummary.Make(), SampleSummary.Draft));
        await File.WriteAllTextAsync(folder["telephone.html"], """
            <!doctype html><iframe id="f" src="summary.html" style="width:360px;height:640px;border:0"></iframe><p id="width"></p>
            <script>onload=()=>{const page=document.getElementById('f').contentDocument.documentElement;document.getElementById('width').textContent='wider by '+(page.scrollWidth-page.clientWidth)}</script>
            """);

        var page = await OtherProgram.Run(ChromiumFactAttribute.Browser,
            "--headless", "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files", $"--user-data-dir={folder["profile"]}", "--dump-dom", $"file://{folder["telephone.html"]}");

        page.ShouldContain("wider by 0<");
    }
}
