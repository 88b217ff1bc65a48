using Microsoft.Playwright;
using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Forms.Writing;

namespace MimFunctions.Integration.Tests.Portal;

/// <summary>Story 1 of issue 15: a contact point of Austria fills in the report form in the browser, with the keyboard alone.</summary>
[Collection(PortalClasses.Name)]
public sealed class DraftStoryTests(PortalHub hub) : IClassFixture<PortalHub>
{
    [PortalFact]
    public async Task A_contact_point_fills_in_the_form_a_colleague_reads_it_and_it_is_sent()
    {
        var page = await hub.Open("contactPoint.AT");
        await page.GotoAsync("/send");
        await page.Follow("button[name=form][value=mim-1]");
        await page.Arrived("**/drafts/AT/*");
        var draft = page.Url;
        await page.Fill("#f-titleEnglish", "Return after refusal");
        await page.TabTo("#f-measureType");
        await page.Keyboard.PressAsync("Space");
        await page.Follow("button[value=check]");

        (await page.TitleAsync()).ShouldStartWith("To mend: ");
        await Clean(page);
        await page.Follow("[role=alert] a[href='#f-areas']");
        (await page.EvaluateAsync<string>("() => document.activeElement.id")).ShouldBe("f-areas");
        await page.Keyboard.PressAsync("Space");
        await page.Fill("#f-madePublicOn", "5 November 2026");
        await page.Fill("#f-summary", "Who has to leave, and when.");
        await page.Follow("button[value=save]");
        (await page.TextContentAsync("[role=status] h2")).ShouldBe("Saved");

        var colleague = await hub.Open("expert.AT");
        await colleague.GotoAsync("/");
        await colleague.Follow($"a[href='{new Uri(draft).AbsolutePath}']");
        (await colleague.TextContentAsync("main"))!.ShouldContain("Who has to leave, and when.");

        await page.Follow("button[value=send]");
        await page.Arrived("**/send/AT/*");
        (await page.TextContentAsync("h1"))!.ShouldStartWith("Accepted as MIM-AT-2026-");
        await page.Follow(".alert a[href^='/measures/']");
        (await page.TextContentAsync("h1")).ShouldBe("Return after refusal");
        await page.Context.CloseAsync();
        await colleague.Context.CloseAsync();
    }

    [PortalFact]
    public async Task Two_contact_points_who_change_the_same_field_see_both_texts()
    {
        var path = await hub.Address("/drafts/AT/{draft}");
        var (one, other) = (await hub.Open("contactPoint.AT"), await hub.Open("contactPoint.AT", width: 320, height: 640));
        await one.GotoAsync(path);
        await other.GotoAsync(path);
        await one.Fill("#f-remarks", "From one desk.");
        await one.Follow("button[value=save]");
        await other.Fill("#f-remarks", "From another desk.");
        await other.Follow("button[value=save]");

        (await other.TextContentAsync("#f-remarks-other"))!.ShouldContain("From one desk.");
        (await other.InputValueAsync("#f-remarks")).ShouldBe("From another desk.");
        await Clean(other);
        await one.Context.CloseAsync();
        await other.Context.CloseAsync();
    }

    [PortalFact]
    public async Task A_Word_file_is_shown_beside_what_is_to_be_mended_and_mended_in_the_browser()
    {
        var word = FormTemplate.Write(FormLibrary.BuiltIn.ReportForm, new FormFields(
            [new("memberState", new FieldValue.One("AT")), new("titleEnglish", new FieldValue.One("A return act")), new("madePublicOn", new FieldValue.One("soon")), new("areas", new FieldValue.Many(["return"]))]));
        var page = await hub.Open("contactPoint.AT");
        await page.GotoAsync("/send");
        await page.Choose("#file", new FilePayload { Name = "Return act.docx", MimeType = "application/octet-stream", Buffer = word });
        await page.Follow("button[value=check]");

        (await page.TextContentAsync("#read-madePublicOn td"))!.ShouldStartWith("soon");
        await Clean(page);
        await page.PictureOf("checked");
        await page.Follow("form[action='/drafts'] button:not([name])");
        await page.Arrived("**/drafts/AT/*");
        (await page.InputValueAsync("#f-madePublicOn")).ShouldBe("soon");
        await page.Context.CloseAsync();
    }

    private static async Task Clean(IPage page) => (await page.Violations()).ShouldBeEmpty(page.Url);
}
