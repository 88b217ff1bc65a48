using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Tests.Platform.Pages;

public sealed class HtmlTests
{
    [Fact]
    public void A_hole_cannot_become_markup() =>
        Html.From($"<p title=\"{"\" onclick=\"x"}\">{"<script>"} & more</p>").ToString()
            .ShouldBe("<p title=\"&quot; onclick=&quot;x\">&lt;script&gt; & more</p>");

    [Fact]
    public void Html_in_a_hole_passes()
    {
        var item = Html.From($"<li>{"a<b"}</li>");

        Html.From($"<ul>{item}{new List<Html> { item, default }}</ul>").ToString()
            .ShouldBe("<ul><li>a&lt;b</li><li>a&lt;b</li></ul>");
    }

    [Fact]
    public void Letters_of_all_languages_stay_readable_and_numbers_have_no_culture() =>
        Html.From($"<p>{"Ελλάδα България"} {1234.5:0.00} {(string?)null}</p>").ToString().ShouldBe("<p>Ελλάδα България 1234.50 </p>");

    [Fact]
    public void A_browser_reads_back_any_text() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
        {
            // HTML can't carry NUL or a lone surrogate, and a parser reads CR as LF; everything else must come back.
            var wanted = new string([.. text.Get.Where(c => c is not '\0' and not '\r' && !char.IsSurrogate(c))]);
            var body = new HtmlParser().ParseDocument(Html.From($"<p title=\"{wanted}\">x{wanted}</p>").ToString()).Body!;
            return body.TextContent == "x" + wanted && body.FirstElementChild!.GetAttribute("title") == wanted;
        }).QuickCheckThrowOnFailure();
}
