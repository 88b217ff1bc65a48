using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Domain.Directory;
using MimFunctions.Features.OwnEntries;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.OwnEntries;

/// <summary>A state keeps its own entry (story 6): it names people, proves their mailboxes, takes them off and confirms.</summary>
public sealed class OwnEntryTests : IAsyncLifetime
{
    private const string Path = "/entry", Dutch = "contactPoint.NL", Mailbox = "new@interior.nl.example";

    private readonly PageHub hub = new();

    public Task InitializeAsync() => hub.Start(SampleForms.Directory("AT", "NL", "COM"));

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Fact]
    public async Task The_page_while_the_file_of_the_operator_counts() => Snapshot.Match(
        Regex.Replace((await hub.Page(Path, Dutch)).QuerySelector("main")!.InnerHtml, "name=\"token\" value=\"[^\"]+\"", "name=\"token\" value=\"…\"").Replace(Sheet.FileName, "hub.css", StringComparison.Ordinal));

    [Fact]
    public async Task Somebody_new_is_written_to_once_the_code_came_back()
    {
        var named = await Name();
        named.QuerySelector("[role=status]")!.TextContent.ShouldStartWith("confirmed");
        (await People()).ShouldNotContain(Mailbox);
        (await hub.Page("/", Dutch)).Body!.TextContent.ShouldContain($"Give the code that was sent to {Mailbox}");
        var wrong = await hub.Post(Path, Dutch, ("act", "code"), ("person", "2"), ("code", "AAAA-AAAA"));
        wrong.QuerySelector("[role=alert] a")!.GetAttribute("href").ShouldBe("#code2");
        (await hub.Post(Path, Dutch, ("act", "again"), ("person", "2"))).QuerySelector("[role=alert] a")!.GetAttribute("href").ShouldBe("#code2");

        await hub.Post(Path, Dutch, ("act", "code"), ("person", "2"), ("code", await Code()));

        (await People()).ShouldContain(Mailbox);
        (await hub.Page("/desk/directory", "commission")).Body!.TextContent.ShouldContain(Mailbox);
        using var export = await hub.Send(HttpMethod.Get, "/desk/directory.json", "commission");
        DirectoryFile.Parse(await export.Content.ReadAsByteArrayAsync()).Directory!.Party("NL")!.ContactPoints.Count.ShouldBe(2, "what is taken out can be put in");
    }

    [Fact]
    public async Task Who_left_is_taken_off_and_the_last_contact_point_is_not()
    {
        await Name();
        (await hub.Post(Path, Dutch, ("act", "remove"), ("person", "1"))).QuerySelector("[role=alert]")!.TextContent.ShouldContain("last contact point");
        await hub.Post(Path, Dutch, ("act", "code"), ("person", "2"), ("code", await Code()));

        await hub.Post(Path, Dutch, ("act", "remove"), ("person", "1"));

        (await People()).ShouldBe([Mailbox]);
    }

    [Fact]
    public async Task It_is_confirmed_every_six_months_and_asked_for_before()
    {
        await hub.Post(Path, Dutch, ("act", "confirm"));
        hub.Clock.Now = new(2027, 4, 27, 5, 30, 0, TimeSpan.Zero);
        await hub.New<AskPartiesToConfirm>().Run(new TimerEvent(false), default);
        await hub.New<AskPartiesToConfirm>().Run(new TimerEvent(false), default);

        var mail = (await hub.Mails("mim@nl.example", 1)).ShouldHaveSingleItem();
        mail.Subject.ShouldBe("Please confirm the entry of the Netherlands");
        mail.TextBody!.ReplaceLineEndings(" ").ShouldContain("until 10 May 2027");
        (await hub.Page("/", Dutch)).Body!.TextContent.ShouldContain("Confirm contact points, deputies and experts");

        await hub.Post(Path, Dutch, ("act", "confirm"));

        (await hub.Page("/", Dutch)).Body!.TextContent.ShouldNotContain("Confirm contact points");
        (await hub.Page(Path, Dutch)).QuerySelector("[role=status]")!.TextContent.ShouldContain("27 October 2027");
    }

    [Fact]
    public async Task The_language_of_its_mails_is_chosen_for_all_and_for_one_and_goes_with_the_directory()
    {
        (await hub.Post(Path, Dutch, ("act", "language"), ("language", "xx"))).QuerySelector("[role=alert] a")!.GetAttribute("href").ShouldBe("#language");
        await hub.Post(Path, Dutch, ("act", "language"), ("language", "nl"));
        hub.Clock.Now = new(2027, 4, 27, 5, 30, 0, TimeSpan.Zero);
        await hub.New<AskPartiesToConfirm>().Run(new TimerEvent(false), default);

        var mail = (await hub.Mails("mim@nl.example", 1)).ShouldHaveSingleItem();
        mail.Body!.Headers["Content-Language"].ShouldBe("nl");
        mail.HtmlBody!.ShouldContain("<html lang=\"nl\">");
        var page = await hub.Post(Path, Dutch, ("act", "language"), ("person", "1"), ("language", "fr"));
        page.QuerySelectorAll("main select[name=language] option[selected]").Select(option => option.GetAttribute("value")).ShouldBe(["nl", "fr"]);
        using var export = await hub.Send(HttpMethod.Get, "/desk/directory.json", "commission");
        var party = DirectoryFile.Parse(await export.Content.ReadAsByteArrayAsync()).Directory!.Party("NL")!;
        (party.Languages![0], party.ContactPoints[0].Language).ShouldBe(("nl", "fr"));
    }

    [Theory]
    [InlineData("", "IND", Mailbox, "#name")]
    [InlineData("Unit 3", "", Mailbox, "#authority")]
    [InlineData("Unit 3", "IND", "nonsense", "#email")]
    [InlineData("Unit 3", "IND", "unit@gmail.com", "#email")]
    [InlineData("Unit 3", "IND", "mim@nl.example", "#email")]
    public async Task What_is_wrong_stands_above_the_form_and_nothing_is_lost(string name, string authority, string email, string field)
    {
        var page = await hub.Post(Path, Dutch, ("act", "add"), ("role", "contactPoint"), ("name", name), ("authority", authority), ("email", email));

        page.QuerySelector("[role=alert] a")!.GetAttribute("href").ShouldBe(field);
        page.QuerySelector("#email")!.GetAttribute("value").ShouldBe(email);
        (await hub.Documents.Query<PartyEntry>(new DocumentQuery(OwnEntryContainers.PartyEntries), default).CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Each_party_keeps_its_own_and_a_forged_page_keeps_none()
    {
        await Name();
        (await hub.Page(Path, "contactPoint.AT")).Body!.TextContent.ShouldNotContain(Mailbox);
        await hub.Page(Path, "expert.NL", 403);
        using var forged = new FormUrlEncodedContent([new("act", "confirm")]);
        (await hub.Send(HttpMethod.Post, Path, "contactPoint.AT", forged)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await hub.Documents.Query<PartyEntry>(new DocumentQuery(OwnEntryContainers.PartyEntries), default).CountAsync()).ShouldBe(1);
    }

    private Task<AngleSharp.Html.Dom.IHtmlDocument> Name() =>
        hub.Post(Path, Dutch, ("act", "add"), ("role", "contactPoint"), ("name", "Unit 3"), ("authority", "IND"), ("email", Mailbox), ("telephone", "+31 70 000"));

    private async Task<string> Code() => Regex.Match((await hub.Mails(Mailbox, 1)).Single().TextBody!, "[0-9A-Z]{4}-[0-9A-Z]{4}").Value;

    private async Task<string[]> People() => [.. (await hub.Services.GetRequiredService<IDirectory>().Current(default)).Party("NL")!.ContactPoints.Select(person => person.Email)];
}
