using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace MimFunctions.Tests.Features.Portal;

/// <summary>Two people of one state write in the same draft (issue 15).</summary>
public sealed class SharedDraftTests : DraftBrowserTests
{
    [Fact]
    public async Task Two_people_change_different_fields_and_both_changes_are_kept()
    {
        var draft = await browser.Begin();
        var (one, other) = (await browser.Open(draft), await browser.Open(draft));

        using (await browser.Post(draft, "save", one, ("f-titleEnglish", "A return act")))
        using (var second = await browser.Post(draft, "save", other, ("f-remarks", "Read by a colleague.")))
            (await browser.Page(second)).QuerySelector("[role=status]")!.TextContent.ShouldContain("4b Title of the measure (English)");

        var page = await browser.Open(draft);
        DraftBrowser.Input(page, "titleEnglish").Value.ShouldBe("A return act");
        page.QuerySelector<IHtmlTextAreaElement>("#f-remarks")!.Value.ShouldBe("Read by a colleague.");
    }

    [Fact]
    public async Task Two_people_change_the_same_field_and_see_both_texts_and_nothing_is_overwritten()
    {
        var draft = await browser.Begin();
        var (one, other) = (await browser.Open(draft), await browser.Open(draft));
        using (await browser.Post(draft, "save", one, ("f-titleEnglish", "Theirs")))
        {
        }

        using var second = await browser.Post(draft, "send", other, ("f-titleEnglish", "Own"), ("f-remarks", "Also new."));
        var disputed = await browser.Page(second);

        second.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        DraftBrowser.Input(disputed, "titleEnglish").Value.ShouldBe("Own");
        disputed.QuerySelector("#f-titleEnglish-other")!.TextContent.ShouldContain("Theirs");
        disputed.QuerySelector("[role=alert] a")!.GetAttribute("href").ShouldBe("#f-titleEnglish");
        DraftBrowser.Input(await browser.Open(draft), "titleEnglish").Value.ShouldBe("Theirs");

        using (await browser.Post(draft, "save", disputed))
        {
        }

        DraftBrowser.Input(await browser.Open(draft), "titleEnglish").Value.ShouldBe("Own", "who has seen both decides");
    }

    [Fact]
    public async Task Who_writes_in_a_draft_that_a_colleague_sends_meanwhile_keeps_the_text()
    {
        var draft = await browser.Begin();
        var open = await browser.Open(draft);
        using (await browser.Post(draft, "send", DraftTests.Complete))
        {
        }

        using var late = await browser.Post(draft, "save", open, ("f-remarks", "One more thing."));
        var page = await browser.Page(late);

        late.StatusCode.ShouldBe(HttpStatusCode.Gone);
        page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("A colleague sent the draft");
        page.QuerySelector("#read-remarks td")!.TextContent.ShouldBe("One more thing.");
    }
}
