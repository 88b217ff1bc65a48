using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using MimFunctions.Tests.Features.Requests;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Portal;

/// <summary>A contact point checks and sends a form in the browser (W-6).</summary>
public sealed class SendTests : IAsyncLifetime
{
    private RequestsHub hub = null!;
    private HttpClient browser = null!;

    public async Task InitializeAsync()
    {
        hub = await new RequestsHub().Start();
        browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(hub.Address) };
        browser.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Developer", "contactPoint.AT");
    }

    public async Task DisposeAsync()
    {
        browser.Dispose();
        await hub.DisposeAsync();
    }

    [Fact]
    public async Task A_check_tells_what_is_to_be_mended_and_sends_nothing()
    {
        var form = Sample();
        form["madePublicOn"] = "soon";

        var page = await Post("check", form);

        page.QuerySelector("#checked")!.TextContent.ShouldBe("The file would not be accepted");
        page.QuerySelector(".findings.bad li strong")!.TextContent.ShouldStartWith("7a ");
        page.QuerySelectorAll("form[action='/send'] input[name=content]").ShouldBeEmpty("what would be refused is mended first");
        (await hub.Call("GET", "/measures?state=AT")).Body.ShouldContain("No measure");
    }

    [Fact]
    public async Task What_was_checked_can_be_sent_as_it_is_and_becomes_a_communication()
    {
        var page = await Post("check", Sample());
        page.QuerySelector("#checked")!.TextContent.ShouldBe("The form would be accepted");
        var fields = page.QuerySelectorAll("#checked ~ form[action='/send'] input").OfType<IHtmlInputElement>().ToDictionary(input => input.Name!, input => input.Value);

        using var sent = await browser.PostAsync("/send", new FormUrlEncodedContent(fields.Append(new("act", "send"))));

        var receipt = await Page(sent);
        receipt.QuerySelector("h1")!.TextContent.ShouldBe("Accepted as MIM-AT-2026-0001");
        (await browser.GetAsync(receipt.QuerySelector(".alert a")!.GetAttribute("href"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await hub.Call("GET", "/measures/MIM-AT-2026-0001", "contactPoint.DE")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task What_is_refused_has_its_receipt_and_waits_on_the_home_page_until_it_comes_again()
    {
        var form = Sample();
        form.Remove("areas");

        var page = await Post("send", form);

        page.QuerySelector("h1")!.TextContent.ShouldBe("The file was not accepted");
        (await browser.GetAsync(page.QuerySelector(".alert a")!.GetAttribute("href"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await hub.Call("GET", "/")).Body.ShouldContain("form.json was not accepted");
        (await hub.Call("GET", "/", "contactPoint.DE")).Body.ShouldNotContain("form.json");

        hub.Clock.Now = hub.Clock.Now.AddMinutes(1);
        (await Post("send", Sample())).QuerySelector("h1")!.TextContent.ShouldStartWith("Accepted");
        (await hub.Call("GET", "/")).Body.ShouldNotContain("form.json was not accepted");
    }

    [Theory]
    [InlineData("", "for too long")]
    [InlineData("nonsense", "for too long")]
    public async Task A_form_without_the_token_of_the_page_sends_nothing(string token, string words)
    {
        var page = await Post("send", Sample(), token);

        page.QuerySelector("[role=alert]")!.TextContent.ShouldContain(words);
        page.Title.ShouldBe("Nothing was sent – MIM hub");
        (await hub.Call("GET", "/measures?state=AT")).Body.ShouldContain("No measure");
    }

    [Fact]
    public async Task Nobody_sends_for_another_state()
    {
        using var body = await Body("send", Sample(), state: "DE");
        using var answer = await browser.PostAsync("/send", body);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Without_a_file_the_page_asks_for_one_and_links_to_the_field()
    {
        using var body = await Body("check", null);
        using var answer = await browser.PostAsync("/send", body);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        page.QuerySelector("[role=alert] a")!.GetAttribute("href").ShouldBe("#file");
        page.QuerySelector("#file")!.GetAttribute("aria-describedby").ShouldBe("fault");
    }

    [Fact]
    public async Task Every_empty_form_on_the_page_can_be_had()
    {
        var page = new HtmlParser().ParseDocument(await browser.GetStringAsync("/send"));
        var links = page.QuerySelectorAll("a[download]").Select(link => link.GetAttribute("href")!).ToArray();

        links.Length.ShouldBeGreaterThanOrEqualTo(10);
        links[0].ShouldBe("/forms/mim-1.docx?state=AT", "the report form stands first");
        foreach (var link in links)
        {
            using var answer = await browser.GetAsync(link);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, link);
            (await answer.Content.ReadAsByteArrayAsync())[..2].ShouldBe("PK"u8.ToArray());
        }
    }

    [Theory]
    [InlineData("/forms/mim-1.docx?state=DE", "contactPoint.AT", 403)]
    [InlineData("/forms/nothing.docx", "contactPoint.AT", 404)]
    [InlineData("/forms/mim-1.exe", "contactPoint.AT", 404)]
    [InlineData("/send", "expert.AT", 403)]
    [InlineData("/send/DE/0000000000000000000000000000000000000000000000000000000000000000", "contactPoint.AT", 403)]
    [InlineData("/send/AT/0000000000000000000000000000000000000000000000000000000000000000", "contactPoint.AT", 200)]
    [InlineData("/send/AT/nothing", "contactPoint.AT", 404)]
    public async Task What_is_for_others_or_not_there_is_not_given(string path, string role, int status) =>
        (await hub.Call("GET", path, role)).Status.ShouldBe(status);

    private static JsonObject Sample() => SampleForms.Json("AT", "A return act");

    private async Task<IHtmlDocument> Post(string act, JsonObject form, string? token = null)
    {
        using var body = await Body(act, form, token);
        using var answer = await browser.PostAsync("/send", body);
        return await Page(answer);
    }

    // By hand: the client would leave the sign-in behind on its way.
    private async Task<IHtmlDocument> Page(HttpResponseMessage answer) => new HtmlParser().ParseDocument(answer.StatusCode == HttpStatusCode.SeeOther
        ? await browser.GetStringAsync(answer.Headers.Location)
        : await answer.Content.ReadAsStringAsync());

    private async Task<MultipartFormDataContent> Body(string act, JsonObject? form, string? token = null, string state = "AT")
    {
        var page = new HtmlParser().ParseDocument(await browser.GetStringAsync("/send"));
        var body = new MultipartFormDataContent
        {
            { new StringContent(token ?? page.QuerySelector("input[name=token]")!.GetAttribute("value")!), "token" },
            { new StringContent(state), "state" },
            { new StringContent(act), "act" },
        };
        if (form is not null)
            body.Add(new ByteArrayContent(SampleForms.File(form)), "file", "form.json");
        return body;
    }
}
