using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Requests.Handing;
using MimFunctions.Tests.Features.Measures.Telling;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Requests.Handing;

/// <summary>A contact point of the Netherlands answers in the browser, with files and with what a colleague wrote (story 3 of the portal).</summary>
public sealed class AnswerWithHelpTests : IAsyncLifetime
{
    private const string Request = "REQ-AT-2026-0001", Answer = $"/requests/{Request}/answer", HandOn = $"/requests/{Request}/hand-on", Dutch = "contactPoint.NL";

    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0];

    private readonly PageHub hub = new();

    public async Task InitializeAsync()
    {
        await hub.Start(SampleForms.Directory("AT", "DE", "NL", "FR", "COM"));
        await hub.Documents.Have(Communications.New(Communications.Fields(("memberState", "NL")), "MIM-NL-2026-0001"));
        using var asked = await hub.Send(HttpMethod.Post, "/api/requests", "contactPoint.AT", new StringContent(
            """{ "measure": "MIM-NL-2026-0001", "title": "Places", "question": "1. How many?\n2. =Since when?", "language": "en" }""", Encoding.UTF8, "application/json"));
        asked.StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Fact]
    public async Task A_file_belongs_to_its_question_and_is_read_by_those_who_read_the_answer()
    {
        await Send(File("files1", "plan.png", Png), File("files2", "secret.png", [.. Png, 1]), ("answer1", "Four."), ("answer2", "A day in May."), ("readers2", "askerOnly"));

        var asker = await Table("contactPoint.AT");
        asker.ShouldContain("plan.png");
        asker.ShouldContain("secret.png");
        var other = await Table("contactPoint.FR");
        other.ShouldContain("plan.png");
        other.ShouldNotContain("secret.png");
        other.ShouldNotContain("A day in May");
    }

    [Fact]
    public async Task A_file_that_can_not_be_attached_is_told_at_its_question_and_nothing_is_sent()
    {
        var page = await Send(File("files2", "page.html", "<script>"u8.ToArray()), ("answer1", "Four."), ("answer2", "In May."));

        page.QuerySelector("[role=alert] a")!.GetAttribute("href").ShouldBe("#files2");
        page.QuerySelector("#answer1")!.TextContent.ShouldContain("Four.");
        (await Table("contactPoint.AT")).ShouldNotContain("Four.");
    }

    [Fact]
    public async Task A_file_without_a_word_and_too_many_files_are_not_taken()
    {
        (await Send(File("files1", "plan.png", Png))).QuerySelector("[role=alert] a")!.GetAttribute("href").ShouldBe("#answer1");
        var many = Enumerable.Range(0, 11).Select(n => File(n < 6 ? "files1" : "files2", $"{n}.png", [.. Png, (byte)n]));
        (await Send([.. many, ("answer1", "Four."), ("answer2", "In May.")])).QuerySelector("[role=alert] a")!.GetAttribute("href").ShouldBe("#files1");
    }

    [Fact]
    public async Task Another_authority_is_said_to_have_it_and_without_a_name_it_is_not()
    {
        (await hub.Post(Answer, Dutch, ("act", "forward"), ("forwardedTo", ""))).QuerySelector("[role=alert] a")!.GetAttribute("href").ShouldBe("#forwardedTo");

        await hub.Post(Answer, Dutch, ("act", "forward"), ("forwardedTo", "IND, unit 3"));

        (await Table("contactPoint.AT")).ShouldContain("IND, unit 3");
    }

    [Fact]
    public async Task A_colleague_writes_by_a_link_and_only_the_contact_point_can_send_it()
    {
        var made = await hub.Post(HandOn, Dutch, ("to", "IND, unit 3"), ("question", "2"));
        var link = new Uri(((IHtmlInputElement)made.QuerySelector("#link1")!).Value).AbsolutePath;
        var page = await hub.Page(link, role: null);
        page.QuerySelector(".said")!.TextContent.ShouldBe("=Since when?");
        page.Body!.TextContent.ShouldNotContain("How many", Case.Sensitive, "the colleague sees the question that was handed on");

        var saved = await Write(link, ("text", "Since May."), ("seen", ""));
        saved.QuerySelector("[role=status]")!.TextContent.ShouldContain("Saved");
        (await Table("contactPoint.AT")).ShouldNotContain("Since May.", Case.Sensitive, "nothing is sent");
        (await hub.Page("/", Dutch)).Body!.TextContent.ShouldContain($"IND, unit 3 wrote to {Request}");
        (await hub.Page("/", "contactPoint.FR")).Body!.TextContent.ShouldNotContain("IND");

        var taken = await hub.Post(Answer, Dutch, ("act", "take1"), ("answer1", "Four."), ("answer2", "As we know:"));
        taken.QuerySelector("#answer1")!.TextContent.Trim().ShouldBe("Four.");
        taken.QuerySelector("#answer2")!.TextContent.Trim().ShouldBe("As we know:\n\nSince May.");
        (await hub.Post(Answer, Dutch, ("act", "take9"))).QuerySelector("[role=alert]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Two_colleagues_with_one_link_write_nothing_over()
    {
        var link = await Link();
        await Write(link, ("text", "Since May."), ("seen", ""));

        var second = await Write(link, ("text", "Since June."), ("seen", ""));

        second.QuerySelector("[role=alert]")!.TextContent.ShouldContain("wrote meanwhile");
        second.QuerySelectorAll(".said")[^1].TextContent.ShouldBe("Since May.");
        second.QuerySelector("#text")!.TextContent.ShouldContain("Since June.");
        var both = await Write(link, ("text", "Since May or June."), ("seen", second.QuerySelector("input[name=seen]")!.GetAttribute("value")!));
        both.QuerySelector("[role=status]").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_link_that_was_ended_or_never_made_shows_nothing_of_the_request()
    {
        var link = await Link();
        await hub.Post(HandOn, Dutch, ("end", "1"));

        (await hub.Page(link, role: null, 404)).Body!.TextContent.ShouldNotContain("Places");
        (await hub.Page("/colleague/nonsense", role: null, 404)).QuerySelector("h1")!.TextContent.ShouldBe("This link does not work");
        var other = hub.Services.GetRequiredService<ColleagueLinks>().For(RequestReference.Parse(Request)!, MemberState.FromCode("FR")!, 1).AbsolutePath;
        await hub.Page(other, role: null, 404);
    }

    [Fact]
    public async Task What_was_sent_from_another_site_is_not_saved()
    {
        var link = await Link();
        using var content = new FormUrlEncodedContent([new("text", "Forged."), new("seen", "")]);
        using var message = new HttpRequestMessage(HttpMethod.Post, link) { Content = content };
        message.Headers.Add("Sec-Fetch-Site", "cross-site");
        using var client = new HttpClient { BaseAddress = hub.Address };

        (await client.SendAsync(message)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await hub.Page(link, role: null)).QuerySelector("#text")!.TextContent.Trim().ShouldBe("");
    }

    [Theory]
    [InlineData("contactPoint.FR", 404)]
    [InlineData("expert.NL", 403)]
    public async Task Only_the_contact_point_asked_hands_on(string role, int status) => await hub.Page(HandOn, role, status);

    [Fact]
    public async Task Nobody_in_particular_and_a_forged_page_make_no_link()
    {
        (await hub.Post(HandOn, Dutch, ("to", " "))).QuerySelector("[role=alert] a")!.GetAttribute("href").ShouldBe("#to");
        using var forged = new FormUrlEncodedContent([new("to", "IND"), new("token", "forged")]);
        (await hub.Send(HttpMethod.Post, HandOn, Dutch, forged)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await hub.Page(HandOn, Dutch)).QuerySelector("#link1").ShouldBeNull();
    }

    [Fact]
    public async Task The_asker_accepts_the_day_that_was_proposed_on_a_page()
    {
        await hub.Post(Answer, Dutch, ("act", "date"), ("proposedDate", "2026-12-20"), ("explanation", "The figures come then."));
        var href = (await hub.Page("/", "contactPoint.AT")).QuerySelectorAll("main a").Single(link => link.GetAttribute("href")!.Contains("/date/", StringComparison.Ordinal)).GetAttribute("href")!;
        (await hub.Page(href, "contactPoint.AT")).QuerySelector(".said")!.TextContent.ShouldBe("The figures come then.");
        await hub.Page(href, "contactPoint.FR", 403);

        await hub.Post(href, "contactPoint.AT", ("act", "accept"));

        (await Table("contactPoint.AT")).ShouldContain("20 December 2026");
        await hub.Page(href, "contactPoint.AT", 409);
        await hub.Page($"/requests/{Request}/date/FR", "contactPoint.AT", 404);
    }

    [Fact]
    public async Task A_page_of_an_older_proposal_accepts_no_newer_one_and_a_forged_one_nothing()
    {
        await hub.Post(Answer, Dutch, ("act", "date"), ("proposedDate", "2026-12-20"), ("explanation", "The figures come then."));
        var href = $"/requests/{Request}/date/NL";
        var old = await hub.Form(href, "contactPoint.AT", ("act", "accept"));
        await hub.Post(Answer, Dutch, ("act", "date"), ("proposedDate", "2026-12-28"), ("explanation", "Later still."));

        using var answer = await hub.Send(HttpMethod.Post, href, "contactPoint.AT", old);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var forged = new FormUrlEncodedContent([new("act", "accept"), new("day", "2026-12-28")]);
        (await hub.Send(HttpMethod.Post, href, "contactPoint.AT", forged)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var torn = new FormUrlEncodedContent([new("act", "accept"), new("day", "soon")]);
        (await hub.Send(HttpMethod.Post, href, "contactPoint.AT", torn)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task The_asker_takes_the_answers_as_a_workbook_without_formulas()
    {
        await hub.Post(Answer, Dutch, ("act", "answer"), ("answer1", "=1+1"), ("answer2", "Secret."), ("readers2", "askerOnly"));

        using var book = SpreadsheetDocument.Open(new MemoryStream(await Workbook("contactPoint.AT")), isEditable: false);
        var sheet = book.WorkbookPart!.WorksheetParts.Single().Worksheet!;
        sheet.Descendants<CellFormula>().ShouldBeEmpty();
        sheet.InnerText.ShouldContain("1. =1+1");
        sheet.InnerText.ShouldContain("2. Secret.");
        using var others = SpreadsheetDocument.Open(new MemoryStream(await Workbook("contactPoint.FR")), isEditable: false);
        others.WorkbookPart!.WorksheetParts.Single().Worksheet!.InnerText.ShouldNotContain("Secret");
    }

    private async Task<byte[]> Workbook(string role)
    {
        using var answer = await hub.Send(HttpMethod.Get, $"/api/requests/{Request}/answers?format=xlsx", role);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private async Task<string> Link() =>
        new Uri(((IHtmlInputElement)(await hub.Post(HandOn, Dutch, ("to", "IND, unit 3"))).QuerySelector("#link1")!).Value).AbsolutePath;

    private async Task<IHtmlDocument> Write(string link, params (string Name, string Value)[] said)
    {
        using var content = new FormUrlEncodedContent(said.Select(each => KeyValuePair.Create(each.Name, each.Value)));
        using var answer = await hub.Send(HttpMethod.Post, link, role: null, content);
        return await hub.Followed(answer, "");
    }

    private async Task<string> Table(string role)
    {
        using var answer = await hub.Send(HttpMethod.Get, $"/api/requests/{Request}/answers", role, accept: "text/html");
        return await answer.Content.ReadAsStringAsync();
    }

    private static (string Name, object Value) File(string field, string name, byte[] content) => (field, (name, content));

    private async Task<IHtmlDocument> Send(params (string Name, object Value)[] said)
    {
        using var body = new MultipartFormDataContent();
        foreach (var (name, value) in await hub.Hidden(Answer, Dutch))
            body.Add(new StringContent(value), name);
        foreach (var (name, value) in said)
        {
            if (value is (string file, byte[] content))
                body.Add(new ByteArrayContent(content), name, file);
            else
                body.Add(new StringContent((string)value), name);
        }

        using var answer = await hub.Send(HttpMethod.Post, Answer, Dutch, body);
        return await hub.Followed(answer, Dutch);
    }
}
