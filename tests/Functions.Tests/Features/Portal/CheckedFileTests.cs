using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Forms.Writing;

namespace MimFunctions.Tests.Features.Portal;

/// <summary>A file that was uploaded beside what was read in it (issue 15, story 1).</summary>
public sealed class CheckedFileTests : DraftBrowserTests
{
    [Fact]
    public async Task An_uploaded_Word_file_is_shown_as_it_was_read_with_the_findings_in_their_place_and_can_be_mended_here()
    {
        var form = FormLibrary.BuiltIn.ReportForm;
        var word = FormTemplate.Write(form, new FormFields(
        [
            new("memberState", new FieldValue.One("AT")), new("titleEnglish", new FieldValue.One("A return act")), new("madePublicOn", new FieldValue.One("soon")),
            new("areas", new FieldValue.Many(["return"])),
        ]));
        var send = new HtmlParser().ParseDocument(await browser.Client.GetStringAsync("/send"));
        using var body = new MultipartFormDataContent
        {
            { new StringContent(send.QuerySelector<IHtmlInputElement>("input[name=token]")!.Value), "token" }, { new StringContent("AT"), "state" }, { new StringContent("check"), "act" },
            { new ByteArrayContent(word), "file", "Return act.docx" },
        };

        using var answer = await browser.Client.PostAsync("/send", body);
        var page = await browser.Page(answer);

        page.QuerySelector("#read-titleEnglish td")!.TextContent.ShouldBe("A return act");
        page.QuerySelector("#read-summary td .empty").ShouldNotBeNull();
        page.QuerySelector("#read-madePublicOn td")!.TextContent.ShouldStartWith("soonTo mend:");
        page.QuerySelectorAll(".findings a").Select(link => link.GetAttribute("href")!).ShouldContain("#read-madePublicOn");

        var fields = page.QuerySelectorAll("#checked ~ form[action='/drafts'] input").OfType<IHtmlInputElement>().Select(input => KeyValuePair.Create(input.Name!, input.Value));
        using var begun = await browser.Client.PostAsync("/drafts", new FormUrlEncodedContent(fields));
        var draft = await browser.Open(begun.Headers.Location!.ToString());
        DraftBrowser.Input(draft, "madePublicOn").Value.ShouldBe("soon");
        draft.QuerySelector<IHtmlInputElement>("[name=f-areas][value=return]")!.IsChecked.ShouldBeTrue();
    }
}
