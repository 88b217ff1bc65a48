using System.Net;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Calendars;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Portal.Desk;

/// <summary>The Commission's desk (story 4) and the operator's page (story 5): what is in force, what is stuck, and each change in the trail.</summary>
public sealed class DeskTests : IAsyncLifetime
{
    private const string Countries = "/desk/countries", Holidays = "/desk/holidays", Labels = "/desk/forms/mim-1";

    private readonly PageHub hub = new();

    public Task InitializeAsync() => hub.Start(SampleForms.Directory("AT", "NL", "COM"));

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Theory]
    [InlineData("/desk/access", "National contact point")]
    [InlineData("/desk/directory", "mim@nl.example")]
    [InlineData("/desk/holidays", "Netherlands")]
    [InlineData("/desk/forms", "mim-1")]
    [InlineData("/desk/participation", "Decision 2006/688/EC")]
    [InlineData("/desk/countries", "Nobody has filled in the list")]
    public async Task The_desk_leads_to_what_is_in_force(string path, string holds)
    {
        (await hub.Page("/desk", "commission")).QuerySelectorAll(".cards a").Select(link => link.GetAttribute("href")).ShouldContain(path);

        (await hub.Page(path, "commission")).QuerySelector("main")!.TextContent.ShouldContain(holds);
    }

    [Fact]
    public async Task Access_shows_who_used_the_hub_last_by_role_and_an_id_that_names_nobody()
    {
        await hub.Page("/measures", "expert.NL");

        var row = (await hub.Page("/desk/access", "commission")).QuerySelectorAll("tbody tr").First(each => each.TextContent.Contains("expert", StringComparison.Ordinal));

        row.QuerySelector("th")!.TextContent.ShouldBe("The Netherlands");
    }

    [Fact]
    public async Task A_country_is_put_on_the_list_and_taken_off_with_each_change_in_the_trail()
    {
        await hub.Post(Countries, "commission", ("country", "Morocco"), ("from", "2026-11-01"), ("basis", "Council, 2026"));
        (await hub.Page(Countries, "commission")).QuerySelector(".list li")!.TextContent.ShouldContain("on the list");

        await hub.Post(Countries, "commission", ("end", "MA"), ("until", "2026-11-05"));

        var line = (await hub.Page(Countries, "commission")).QuerySelector(".list li")!;
        line.TextContent.ShouldContain("from 1 November 2026 until 5 November 2026");
        line.QuerySelector("form").ShouldBeNull();
        var trail = await hub.Documents.Query<AuditBlock>(new DocumentQuery(Containers.Audit, "COM"), default).SelectMany(block => block.Document.Records.ToAsyncEnumerable()).ToListAsync();
        trail.Where(record => record.Entry.Action == "change interest list").Select(record => record.Entry.Subject).ShouldBe(
            ["put MA on the list of countries of particular interest from 2026-11-01", "take MA off the list of countries of particular interest after 2026-11-05"]);
    }

    [Fact]
    public async Task A_list_of_holidays_is_put_in_counts_is_taken_out_and_the_trail_says_both()
    {
        await hub.Post(Holidays, "commission", ("authority", "NL"), ("year", "2027"), ("days", "2027-01-01\n2027-04-27"), ("source", "Staatscourant 2026, 1"));

        (await hub.Page(Holidays, "commission")).QuerySelector(".list li")!.TextContent.ShouldContain("Netherlands, 2027");
        var register = hub.Services.GetRequiredService<HolidayRegister>();
        (await register.Read(default)).Lists!.For(Authority.FromCode("NL")!, 2027)!.Days.ShouldBe([new(2027, 1, 1), new(2027, 4, 27)]);
        var shown = (await hub.Page("/desk", "commission")).QuerySelector("table")!.TextContent;
        shown.ShouldContain("put in the list NL 2027");

        await hub.Post(Holidays, "commission", ("end", "NL 2027"));

        (await hub.Page(Holidays, "commission")).QuerySelector(".list").ShouldBeNull();
        (await hub.Page("/desk", "commission")).QuerySelector("tbody tr")!.TextContent.ShouldContain("take out the list NL 2027");
    }

    [Theory]
    [InlineData("20x7", "2027-01-01", "Staatscourant", "#year")]
    [InlineData("2027", "1 January", "Staatscourant", "#days")]
    [InlineData("2027", "2027-01-01", "", "#source")]
    public async Task A_list_of_holidays_with_a_fault_is_not_put_in_and_what_was_written_stays(string year, string days, string source, string field)
    {
        var page = await hub.Post(Holidays, "commission", ("authority", "NL"), ("year", year), ("days", days), ("source", source));

        page.QuerySelector("[role=alert] a")!.GetAttribute("href").ShouldBe(field);
        page.QuerySelector("#days")!.TextContent.ShouldContain(days);
        page.QuerySelector("option[selected]")!.GetAttribute("value").ShouldBe("NL");
        (await hub.Page(Holidays, "commission")).QuerySelector(".list").ShouldBeNull();
    }

    [Fact]
    public async Task A_label_is_worded_anew_counts_for_empty_forms_and_the_trail_says_it()
    {
        var before = hub.Services.GetRequiredService<FormLibrary>().ReportForm.Field("titleEnglish")!.Label;

        await hub.Post(Labels, "commission", ("field", "titleEnglish"), ("label", "Title of the measure, in English"));

        var row = (await hub.Page(Labels, "commission")).QuerySelectorAll("tbody tr").Single(each => each.TextContent.Contains("Title of the measure, in English", StringComparison.Ordinal));
        row.TextContent.ShouldContain(before);
        var field = hub.Services.GetRequiredService<FormLibrary>().ReportForm.Field("titleEnglish")!;
        (field.Label, field.OtherLabels.Contains(before)).ShouldBe(("Title of the measure, in English", true), "and forms that were handed out are still read");
        (await hub.Page("/desk", "commission")).QuerySelector("tbody tr")!.TextContent.ShouldContain("of mim-1 as “Title of the measure, in English”");
        FormLibrary.BuiltIn.ReportForm.Field("titleEnglish")!.Label.ShouldBe(before, "another hub in the same process has its own");
    }

    [Theory]
    [InlineData("titleEnglish", "", "#label")]
    [InlineData("nothing", "Heading", "#field")]
    public async Task A_label_that_can_not_be_is_not_taken(string field, string label, string at)
    {
        var page = await hub.Post(Labels, "commission", ("field", field), ("label", label));

        page.QuerySelector("[role=alert] a")!.GetAttribute("href").ShouldBe(at);
        (await hub.Services.GetRequiredService<LabelRegister>().Read(default)).Labels!.Labels.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_of_labels_that_can_not_be_read_is_told_at_the_desk_and_the_forms_stay_as_they_are()
    {
        await hub.Services.GetRequiredService<IFileStore>().Write("labels.json", """{ "version": 1, "labels": [{ "form": "mim-1", "field": "nothing", "label": "x" }] }"""u8.ToArray(), "application/json", default);

        (await hub.Page("/desk/forms", "commission")).QuerySelector("[role=alert]")!.TextContent.ShouldContain("mim-1 nothing: there is no such field.");
        (await hub.Post(Labels, "commission", ("field", "titleEnglish"), ("label", "Heading"))).QuerySelector("[role=alert]")!.TextContent.ShouldContain("can’t be read");
    }

    [Fact]
    public async Task The_desk_tells_who_keeps_an_own_entry() =>
        (await hub.Page("/desk/directory", "commission")).QuerySelector("table")!.TextContent.ShouldContain("the operator, in directory.json");

    [Theory]
    [InlineData("Atlantis", "2026-11-01", "Council", "#country")]
    [InlineData("Morocco", "", "Council", "#from")]
    [InlineData("Morocco", "2026-11-01", "", "#basis")]
    public async Task What_is_wrong_stands_above_the_form_and_nothing_is_changed(string country, string from, string basis, string field)
    {
        var page = await hub.Post(Countries, "commission", ("country", country), ("from", from), ("basis", basis));

        page.QuerySelector("[role=alert] a")!.GetAttribute("href").ShouldBe(field);
        page.QuerySelector("#country")!.GetAttribute("value").ShouldBe(country);
        (await hub.Page(Countries, "commission")).QuerySelector(".list").ShouldBeNull();
    }

    [Fact]
    public async Task Two_at_the_desk_change_nothing_over_one_another()
    {
        var old = await hub.Form(Countries, "commission", ("country", "Tunisia"), ("from", "2026-11-01"), ("basis", "Council"));
        await hub.Post(Countries, "commission", ("country", "Morocco"), ("from", "2026-11-01"), ("basis", "Council"));

        using var answer = await hub.Send(HttpMethod.Post, Countries, "commission", old);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Somebody else changed the list meanwhile.");
        using var forged = new FormUrlEncodedContent([new("country", "Tunisia"), new("from", "2026-11-01"), new("basis", "Council")]);
        (await hub.Send(HttpMethod.Post, Countries, "commission", forged)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Theory]
    [InlineData("/desk", "contactPoint.AT")]
    [InlineData("/desk/directory", "administrator")]
    [InlineData("/desk/countries", "presidency.AT")]
    [InlineData("/operate", "commission")]
    public async Task Nobody_else_is_let_in(string path, string role) => await hub.Page(path, role, 403);

    [Fact]
    public async Task The_operator_sees_what_was_given_up_and_sends_it_again()
    {
        var mail = new MailRecord("0123", "MIM-NL-2026-0001", "communication", "AT:4f0c", hub.Clock.Now, 9, new MailStatus.Dead(hub.Clock.Now, "The mailbox is full."), []);
        await hub.Documents.TryWrite(mail.Key(), mail, null, default);
        var page = await hub.Page("/operate", "administrator");
        page.QuerySelector("label.choice")!.TextContent.ShouldContain("MIM-NL-2026-0001 to Austria: given up");
        (await hub.Post("/operate", "administrator", ("act", "mails"))).QuerySelector("[role=alert] a")!.GetAttribute("href").ShouldBe("#mails");

        var done = await hub.Post("/operate", "administrator", ("act", "mails"), ("mails", "MIM-NL-2026-0001/0123"));

        done.QuerySelector("[role=status]")!.TextContent.ShouldContain("1 of 1 were put back");
        var trail = await hub.Documents.Query<AuditBlock>(new DocumentQuery(Containers.Audit, AuditEntry.Hub), default).SelectMany(block => block.Document.Records.ToAsyncEnumerable()).ToListAsync();
        trail.ShouldContain(record => record.Entry.Action == "resend" && record.Entry.Who != "operator");
    }

    [Fact]
    public async Task Nothing_stuck_is_said_and_an_unknown_queue_and_a_forged_page_send_nothing()
    {
        (await hub.Page("/operate", "administrator")).QuerySelector("main")!.TextContent.ShouldContain("None.");
        using var unknown = await hub.Send(HttpMethod.Post, "/operate", "administrator", new FormUrlEncodedContent([new("queue", "mail")]));
        unknown.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }
}
