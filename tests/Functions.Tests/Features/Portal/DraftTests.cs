using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using MimFunctions.Domain.Forms;
using MimFunctions.Features.Portal.Drafting;
using MimFunctions.Mechanism.Forms;

namespace MimFunctions.Tests.Features.Portal;

/// <summary>A form filled in in the browser (issue 15, story 1).</summary>
public sealed class DraftTests : DraftBrowserTests
{
    [Fact]
    public async Task The_page_has_every_field_of_the_form_with_its_label_its_hint_and_its_options()
    {
        var page = await browser.Open(await browser.Begin());
        var form = FormLibrary.BuiltIn.ReportForm;

        foreach (var field in form.Fields.Where(field => field.Id != "memberState"))
        {
            var name = DraftFields.Name(field.Id);
            var inputs = page.QuerySelectorAll($"[name='{name}']");
            inputs.Length.ShouldBe(field.Kind switch { FieldKind.OneOf when !field.Mandatory => field.Options.Count + 1, FieldKind.OneOf or FieldKind.AnyOf => field.Options.Count, _ => 1 }, field.Id);
            (page.QuerySelector($"label[for='{name}']") ?? inputs[0].Closest("fieldset")!.QuerySelector("legend"))!.TextContent.ShouldContain($"{field.Number} {field.Label}");
            page.QuerySelector($"#{name}-hint")!.TextContent.ShouldBe(field.Hint);
        }

        DraftBrowser.Input(page, "contactEmail").Value.ShouldNotBeEmpty("the contact point is filled in, as in the Word form");
    }

    [Fact]
    public async Task What_is_saved_is_there_for_every_contact_point_and_expert_of_the_state_and_for_nobody_else()
    {
        var draft = await browser.Begin();

        using var saved = await browser.Post(draft, "save", ("f-titleEnglish", "A return act"), ("f-areas", "return"));

        saved.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        DraftBrowser.Input(await browser.Open(draft), "titleEnglish").Value.ShouldBe("A return act");
        (await hub.Call("GET", "/")).Body.ShouldContain("A return act");
        (await hub.Call("GET", draft, "expert.AT")).Body.ShouldContain("A return act");
        (await hub.Call("GET", "/drafts", "expert.AT")).Body.ShouldContain("A return act");
        (await hub.Call("POST", draft, "expert.AT", "act=save", "application/x-www-form-urlencoded")).Status.ShouldBe(403);
        foreach (var other in (string[])["contactPoint.DE", "expert.DE", "commission", "administrator", "presidency.AT"])
            (await hub.Call("GET", draft, other)).Status.ShouldBe(403, other);
        (await hub.Call("GET", "/", "contactPoint.DE")).Body.ShouldNotContain("A return act");
        (await hub.Call("GET", draft.Replace("/AT/", "/DE/", StringComparison.Ordinal), "contactPoint.DE")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_check_says_at_each_field_what_is_to_be_mended_and_links_there_from_the_top()
    {
        var draft = await browser.Begin();

        var page = await browser.Page(await browser.Post(draft, "check", ("f-titleEnglish", "A return act"), ("f-madePublicOn", "soon")));

        page.Title.ShouldStartWith("To mend: ");
        page.QuerySelectorAll("[role=alert] a").Select(link => link.GetAttribute("href")).ShouldBe(["#f-measureType", "#f-areas", "#f-madePublicOn", "#f-summary"], ignoreOrder: true);
        foreach (var link in page.QuerySelectorAll("[role=alert] a"))
            page.QuerySelectorAll(link.GetAttribute("href")!).Length.ShouldBe(1);
        DraftBrowser.Input(page, "madePublicOn").Value.ShouldBe("soon");
        DraftBrowser.Input(page, "madePublicOn").GetAttribute("aria-invalid").ShouldBe("true");
        DraftBrowser.Input(page, "madePublicOn").GetAttribute("aria-describedby")!.Split(' ').Select(id => page.GetElementById(id)!.TextContent).ShouldContain(text => text.StartsWith("To mend:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Sent_it_is_taken_in_as_every_dropped_file_with_number_and_receipt_and_the_draft_ends()
    {
        var draft = await browser.Begin();

        using var sent = await browser.Post(draft, "send", Complete);
        var receipt = await browser.Page(sent);

        receipt.QuerySelector("h1")!.TextContent.ShouldBe("Accepted as MIM-AT-2026-0001");
        (await browser.Client.GetAsync(receipt.QuerySelector(".alert a")!.GetAttribute("href"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await hub.Call("GET", "/measures/MIM-AT-2026-0001", "contactPoint.DE")).Body.ShouldContain("What changes, and for whom.");
        (await hub.Call("GET", draft)).ShouldSatisfyAllConditions(
            gone => gone.Status.ShouldBe(410), gone => gone.Body.ShouldContain("/send/AT/"), gone => gone.Body.ShouldNotContain("What changes"));
        (await hub.Call("GET", "/drafts")).Body.ShouldContain("No form is begun.");
    }

    [Fact]
    public async Task What_is_to_be_mended_is_not_sent()
    {
        var draft = await browser.Begin();

        using var answer = await browser.Post(draft, "send", ("f-titleEnglish", "A return act"));
        var page = await browser.Page(answer);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.QuerySelector("[role=alert] h2")!.TextContent.ShouldStartWith("Nothing was sent");
        (await hub.Call("GET", "/measures?state=AT")).Body.ShouldContain("No measure");
        DraftBrowser.Input(await browser.Open(draft), "titleEnglish").Value.ShouldBe("A return act", "what was written is saved all the same");
    }

    [Fact]
    public async Task A_page_that_was_open_too_long_saves_nothing_and_loses_nothing()
    {
        var draft = await browser.Begin();

        using var answer = await browser.Post(draft, "save", ("token", "nonsense"), ("f-remarks", "Long work."));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await browser.Page(answer)).QuerySelector<IHtmlTextAreaElement>("#f-remarks")!.Value.ShouldBe("Long work.");
        (await browser.Open(draft)).QuerySelector<IHtmlTextAreaElement>("#f-remarks")!.Value.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_thrown_away_is_gone()
    {
        var draft = await browser.Begin();
        using (await browser.Post(draft, "save", ("f-titleEnglish", "A return act")))
        using (var thrown = await browser.Post(draft, "delete"))
            thrown.Headers.Location!.ToString().ShouldBe("/drafts");

        (await hub.Call("GET", draft)).Status.ShouldBe(410);
        (await hub.Call("GET", "/")).Body.ShouldNotContain("A return act");
    }

    [Fact]
    public async Task Who_asks_whether_anyone_did_this_before_finds_measures_with_words_of_the_title()
    {
        var draft = await browser.Begin();

        var found = await browser.Page(await browser.Post(draft, "alike", ("f-titleEnglish", "An act on return and departure")));
        var nothing = await browser.Page(await browser.Post(draft, "alike", ("f-titleEnglish", "Xylophones")));

        found.QuerySelector("#alike ~ ul a")!.GetAttribute("href").ShouldBe("/measures/MIM-DE-2026-0001");
        nothing.QuerySelector("#alike ~ p")!.TextContent.ShouldStartWith("Nothing was found");
    }

    [Theory]
    [InlineData("mim-request-1")]
    [InlineData("mim-answer-1")]
    [InlineData("ilo-1")]
    [InlineData("ilo-secondment-1")]
    public async Task Every_kind_of_form_can_be_filled_in(string form)
    {
        var draft = await browser.Begin(form);
        var definition = FormLibrary.BuiltIn[form];
        var text = definition.Fields.First(field => field is { Kind: FieldKind.LongText });
        var table = definition.Fields.FirstOrDefault(field => field.Kind == FieldKind.Table);
        (string, string)[] row = table is null ? [] : [(DraftFields.Name(table.Id, 1, table.Columns![0].Id), "12")];

        using (var saved = await browser.Post(draft, "save", [(DraftFields.Name(text.Id), "One.\r\nTwo."), .. row]))
            saved.StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var page = await browser.Open(draft);
        page.QuerySelector<IHtmlTextAreaElement>($"#{DraftFields.Name(text.Id)}")!.Value.ReplaceLineEndings("\n").ShouldBe("One.\nTwo.");
        if (table is not null)
            page.QuerySelector<IHtmlInputElement>($"[name='{DraftFields.Name(table.Id, 0, table.Columns![0].Id)}']")!.Value.ShouldBe("12");
        (await browser.Page(await browser.Post(draft, "check"))).QuerySelectorAll("[role=alert], [role=status]").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Forms_of_which_no_draft_may_be_kept_are_not_offered()
    {
        var page = new HtmlParser().ParseDocument(await browser.Client.GetStringAsync("/drafts"));

        page.QuerySelectorAll("#form option").Select(option => option.GetAttribute("value")).ShouldNotContain("ctcp-1");
        (await browser.Begin("ctcp-1", expected: HttpStatusCode.BadRequest)).ShouldBeEmpty();
    }

    internal static (string, string)[] Complete =>
    [
        ("f-titleEnglish", "A return act"), ("f-titleOriginal", "Rückkehrgesetz"), ("f-originalLanguage", "de"), ("f-measureType", "draftLegislation"), ("f-areas", "return"),
        ("f-madePublicOn", "5.11.2026"), ("f-summary", "What changes, and for whom."), ("f-originalTextUrl", "https://example.org/act"),
    ];
}
