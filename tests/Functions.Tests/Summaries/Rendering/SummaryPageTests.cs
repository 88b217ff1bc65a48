using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using MimFunctions.Summaries.Rendering;

namespace MimFunctions.Tests.Summaries.Rendering;

public sealed class SummaryPageTests
{
    [Fact]
    public void The_page_is_as_approved()
    {
        var page = SummaryPage.Write(SampleSummary.Make(), SampleSummary.Draft);
        File.WriteAllText("/tmp/render/sample.html", page);
        File.WriteAllBytes("/tmp/render/sample.docx", SummaryFile.Write(SampleSummary.Make(), SampleSummary.Draft));
    }
}
