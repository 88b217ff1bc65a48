using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using MimFunctions.Tests.Features.Requests;

namespace MimFunctions.Tests.Features.Portal;

/// <summary>A contact point asks about a measure and another one answers, both in the browser (W-6).</summary>
public sealed class AskAndAnswerTests : IAsyncLifetime
{
    private const string AskPath = $"/measures/{RequestsHub.Draft}/ask", AnswerPath = "/requests/REQ-AT-2026-0001/answer";

    private static readonly (string, string) Title = ("title", "Places"), Two = ("question", "1. How many?\n2. Since when?"), English = ("language", "en");

    private RequestsHub hub = null!;

    public async Task InitializeAsync() => hub = await new RequestsHub().Start();

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Fact]
    public async Task The_page_of_a_measure_leads_to_the_question_unless_it_is_barred_or_ones_own()
    {
        (await hub.Call("GET", $"/measures/{RequestsHub.Draft}", "contactPoint.AT")).Body.ShouldContain($"href=\"{AskPath}\"");
        (await hub.Call("GET", $"/measures/{RequestsHub.Draft}", "contactPoint.DE")).Body.ShouldNotContain("/ask\"");
        (await hub.Call("GET", $"/measures/{RequestsHub.Draft}", "expert.AT")).Body.ShouldNotContain("/ask\"");
        (await hub.Call("GET", $"/measures/{RequestsHub.CourtDecision}", "contactPoint.AT")).Body.ShouldNotContain("/ask\"", Case.Sensitive, "MIM-11");
    }

    [Fact]
    public async Task A_question_becomes_a_request_and_sending_it_twice_makes_one()
    {
        var fields = await Fields(AskPath, "contactPoint.AT", Title, Two, English);
        var first = await Send(AskPath, "contactPoint.AT", fields);
        var second = await Send(AskPath, "contactPoint.AT", fields);

        (first.StatusCode, first.Headers.Location!.ToString()).ShouldBe((HttpStatusCode.SeeOther, "/api/requests/REQ-AT-2026-0001"));
        second.Headers.Location.ShouldBe(first.Headers.Location);
        (await hub.Call("GET", "/", "contactPoint.DE")).Body.ShouldContain($"href=\"{AnswerPath}\"");
    }

    [Fact]
    public async Task What_is_wrong_stands_above_the_form_with_a_link_to_the_field_and_nothing_is_lost()
    {
        var answer = await Send(AskPath, "contactPoint.AT", await Fields(AskPath, "contactPoint.AT", Title, ("question", "")));
        var page = await Page(answer);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Title.ShouldBe("Nothing was sent – MIM hub");
        page.QuerySelector("[role=alert] a")!.GetAttribute("href").ShouldBe("#question");
        page.QuerySelector("#question")!.GetAttribute("aria-describedby").ShouldBe("question-fault");
        ((IHtmlInputElement)page.QuerySelector("#title")!).Value.ShouldBe("Places");
    }

    [Fact]
    public async Task Other_states_can_be_asked_as_well()
    {
        await Send(AskPath, "contactPoint.AT", [.. await Fields(AskPath, "contactPoint.AT", Title, Two), new("also", "EL"), new("also", "FR")]);

        (await hub.Call("GET", "/api/requests/REQ-AT-2026-0001")).Json["addressees"]!.AsArray().Select(each => (string)each!["state"]!).ShouldBe(["DE", "EL", "FR"]);
    }

    [Fact]
    public async Task A_numbered_question_is_answered_one_for_all_and_one_for_the_asker_only()
    {
        await Ask();
        var page = await Page(AnswerPath, "contactPoint.DE");
        page.QuerySelectorAll(".said").Select(question => question.TextContent.Trim()).ShouldBe(["How many?", "Since when?"]);

        var sent = await Send(AnswerPath, "contactPoint.DE", await Fields(AnswerPath, "contactPoint.DE", ("act", "answer"), ("answer1", "Four."), ("readers1", "everyone"), ("answer2", "Since a secret day."), ("readers2", "askerOnly"), English));

        sent.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await hub.Call("GET", "/api/requests/REQ-AT-2026-0001/answers", "contactPoint.AT")).Body.ShouldContain("2. Since a secret day.");
        var others = (await hub.Call("GET", "/api/requests/REQ-AT-2026-0001/answers", "contactPoint.FR")).Body;
        others.ShouldContain("1. Four.");
        others.ShouldNotContain("secret");
        (await hub.Call("GET", "/", "contactPoint.DE")).Body.ShouldNotContain(AnswerPath);
    }

    [Fact]
    public async Task Another_date_is_proposed_with_a_reason_and_without_one_it_is_not()
    {
        await Ask();
        var refused = await Send(AnswerPath, "contactPoint.DE", await Fields(AnswerPath, "contactPoint.DE", ("act", "date"), ("proposedDate", "2026-12-20"), ("explanation", "")));
        (await Page(refused)).QuerySelector("[role=alert] a")!.GetAttribute("href").ShouldBe("#explanation");
        var none = await Send(AnswerPath, "contactPoint.DE", await Fields(AnswerPath, "contactPoint.DE", ("act", "date"), ("proposedDate", "")));
        (await Page(none)).QuerySelector("[role=alert] a")!.GetAttribute("href").ShouldBe("#proposedDate");

        await Send(AnswerPath, "contactPoint.DE", await Fields(AnswerPath, "contactPoint.DE", ("act", "date"), ("proposedDate", "2026-12-20"), ("explanation", "The figures come then.")));

        (await hub.Call("GET", "/", "contactPoint.AT")).Body.ShouldContain("Germany proposes to answer on 20 December 2026");
    }

    [Fact]
    public async Task An_answer_that_says_nothing_is_not_taken()
    {
        await Ask();
        var answer = await Send(AnswerPath, "contactPoint.DE", await Fields(AnswerPath, "contactPoint.DE", ("act", "answer"), ("answer1", " ")));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Page(answer)).QuerySelector("[role=alert] a")!.GetAttribute("href").ShouldBe("#answer1");
    }

    [Fact]
    public async Task Without_the_token_of_the_page_nothing_is_asked_or_answered()
    {
        (await Send(AskPath, "contactPoint.AT", [new("title", "Places"), new("question", "How many?")])).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await hub.Call("GET", "/api/requests/REQ-AT-2026-0001")).Status.ShouldBe(404);
        await Ask();
        await Send(AnswerPath, "contactPoint.DE", [new("act", "answer"), new("answer1", "Four."), new("token", "forged")]);

        (await hub.Call("GET", "/api/requests/REQ-AT-2026-0001")).Is("DE").ShouldNotBe("answered");
    }

    [Theory]
    [InlineData("contactPoint.FR", 404)]
    [InlineData("contactPoint.AT", 404)]
    [InlineData("expert.DE", 403)]
    [InlineData("commission", 403)]
    public async Task Who_was_not_asked_or_does_not_answer_for_the_state_gets_no_form(string role, int status)
    {
        await Ask();

        (await hub.Call("GET", AnswerPath, role)).Status.ShouldBe(status);
    }

    [Theory]
    [InlineData("/measures/MIM-AT-2026-0099/ask", 404)]
    [InlineData("/measures/nonsense/ask", 400)]
    [InlineData("/requests/REQ-AT-2026-0099/answer", 404)]
    [InlineData("/requests/nonsense/answer", 404)]
    public async Task What_is_not_there_is_told_on_a_page(string path, int status)
    {
        var answer = await hub.Call("GET", path);

        (answer.Status, answer.Media).ShouldBe((status, "text/html"));
    }

    private async Task Ask() => await Send(AskPath, "contactPoint.AT", await Fields(AskPath, "contactPoint.AT", Title, Two, English));

    /// <summary>The hidden fields of the page's form and what a person fills in.</summary>
    private async Task<List<KeyValuePair<string, string>>> Fields(string path, string role, params (string Name, string Value)[] said) =>
    [
        .. (await Page(path, role)).QuerySelectorAll("main form:first-of-type input[type=hidden]").OfType<IHtmlInputElement>().Select(input => KeyValuePair.Create(input.Name!, input.Value)),
        .. said.Select(each => KeyValuePair.Create(each.Name, each.Value)),
    ];

    private async Task<HttpResponseMessage> Send(string path, string role, List<KeyValuePair<string, string>> fields)
    {
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(hub.Address) };
        browser.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Developer", role);
        return await browser.PostAsync(path, new FormUrlEncodedContent(fields));
    }

    private static async Task<IHtmlDocument> Page(HttpResponseMessage answer) => new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

    private async Task<IHtmlDocument> Page(string path, string role)
    {
        var answer = await hub.Call("GET", path, role);
        answer.Status.ShouldBe(200, answer.Body);
        return new HtmlParser().ParseDocument(answer.Body);
    }
}
