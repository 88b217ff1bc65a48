using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Domain.Subscriptions;
using MimFunctions.Features.Subscriptions;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Store;

namespace MimFunctions.Tests.Features.Subscriptions;

/// <summary>A person says on a page what to be told of by mail, and leaves with one click (story 2 of the portal).</summary>
public sealed class SubscriptionsTests : SubscriptionStory
{
    [Fact]
    public async Task The_page_before_anything_is_chosen() => Snapshot.Match(
        Regex.Replace((await TheHub.Page(Path, Expert)).DocumentElement.OuterHtml, "name=\"token\" value=\"[^\"]+\"", "name=\"token\" value=\"…\"").Replace(Sheet.FileName, "hub.css", StringComparison.Ordinal));

    [Fact]
    public async Task The_mailbox_is_proven_by_a_code_before_anything_is_sent_to_it()
    {
        var waiting = await Ask();
        waiting.QuerySelector("#prove")!.TextContent.ShouldBe($"Give the code that was sent to {Mailbox}");
        await Tell("MIM-AT-2026-0001");

        var code = await Code(1);
        var wrong = await TheHub.Post(Path, Expert, ("act", "code"), ("code", "AAAA-AAAA"));
        wrong.QuerySelector("[role=alert] a")!.GetAttribute("href").ShouldBe("#code");
        var done = await TheHub.Post(Path, Expert, ("act", "code"), ("code", code.ToLowerInvariant()));

        done.QuerySelector("[role=status]")!.TextContent.ShouldContain($"Mails go to {Mailbox} until 10 November 2027");
        (await TheHub.Mails(Mailbox, 1)).ShouldHaveSingleItem("nothing of what came before");
    }

    [Fact]
    public async Task What_is_new_in_the_fields_is_told_in_one_mail_and_the_rest_is_not()
    {
        await Subscribe(("topics", "measures"), ("topics", "requests"), ("areas", "return"));
        TheHub.Clock.Now = TheHub.Clock.Now.AddMinutes(1);
        await Have("MIM-AT-2026-0001");
        await Have("MIM-DE-2026-0001", ("memberState", "DE"), ("areas", new[] { "asylum" }));
        await Have("MIM-EL-2026-0001", ("memberState", "EL"));

        await Run(minutes: 20);

        var mail = Newest(await TheHub.Mails(Mailbox, 2));
        mail.Subject.ShouldBe("Austria: Return Act 2026 <draft & notes>");
        Snapshot.Match(Scrubbed(mail));
    }

    [Fact]
    public async Task Who_wants_one_mail_a_week_gets_it_on_Monday_and_each_thing_once()
    {
        await Subscribe(("topics", "measures"), ("rhythm", "weekly"));
        TheHub.Clock.Now = TheHub.Clock.Now.AddMinutes(1);
        await Have("MIM-AT-2026-0001");
        await Have("MIM-DE-2026-0001", ("memberState", "DE"));
        await Run(minutes: 20);
        (await TheHub.Mails(Mailbox, 1)).ShouldHaveSingleItem("the code and nothing else");

        TheHub.Clock.Now = new(2026, 11, 16, 6, 5, 0, TimeSpan.Zero);
        await Run();
        await Run();

        var mail = Newest(await TheHub.Mails(Mailbox, 2));
        mail.Subject.ShouldBe("MIM week of 16 November 2026: 2 new");
        mail.TextBody!.ShouldContain("MIM-AT-2026-0001");
        mail.TextBody!.ShouldContain("MIM-DE-2026-0001");
        TheHub.Clock.Now = TheHub.Clock.Now.AddDays(7);
        await Run();
        (await TheHub.Mails(Mailbox, 2)).Count.ShouldBe(2, "a week without news is a week without mail");
    }

    [Fact]
    public async Task Nothing_that_is_not_for_further_distribution_is_in_a_mail()
    {
        await Subscribe(("topics", "measures"), ("areas", "return"));
        TheHub.Clock.Now = TheHub.Clock.Now.AddMinutes(1);
        await Have("MIM-AT-2026-0001", ("titleEnglish", "CANARY title"), ("titleOriginal", "CANARY Titel"), ("restrictedFields", new[] { "titleEnglish", "titleOriginal" }));

        await Run(minutes: 20);

        var mail = Newest(await TheHub.Mails(Mailbox, 2));
        mail.ToString()!.ShouldNotContain("CANARY");
        mail.TextBody!.ShouldContain("its title not for further distribution");
    }

    [Fact]
    public async Task Opening_the_link_to_leave_changes_nothing_and_posting_it_without_signing_in_ends_the_mails()
    {
        await Subscribe(("topics", "measures"));
        TheHub.Clock.Now = TheHub.Clock.Now.AddMinutes(1);
        await Have("MIM-AT-2026-0001");
        await Run(minutes: 20);
        var mail = Newest(await TheHub.Mails(Mailbox, 2));
        mail.Headers["List-Unsubscribe-Post"].ShouldBe("List-Unsubscribe=One-Click");
        var link = new Uri(mail.Headers["List-Unsubscribe"]!.Trim('<', '>'));
        mail.TextBody!.ShouldContain(link.AbsoluteUri);

        var looked = await TheHub.Page(link.AbsolutePath, role: null);
        looked.QuerySelector("main form")!.GetAttribute("action").ShouldBe(link.AbsolutePath);
        (await TheHub.Page(Path, Expert)).QuerySelector("[role=status]")!.TextContent.ShouldStartWith("in force");

        using var body = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]);
        using var left = await TheHub.Send(HttpMethod.Post, link.AbsolutePath, role: null, body);
        left.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await TheHub.Page(link.AbsolutePath, role: null)).QuerySelector("h1")!.TextContent.ShouldBe("You have left");
        var key = (await TheHub.Documents.Query<PersonalSubscription>(new DocumentQuery(SubscriptionContainers.Subscriptions), default).Select(each => each.Document).ToListAsync()).Select(each => each.Mailbox);
        key.ShouldAllBe(mailbox => mailbox == null, "the mailbox is erased");
        await Have("MIM-AT-2026-0002");
        await Run(minutes: 20);
        (await TheHub.Mails(Mailbox, 2)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task An_expert_of_the_directory_leaves_by_the_link_and_a_contact_point_has_none()
    {
        var people = TheHub.Services.GetRequiredService<IDirectory>();
        var leaving = TheHub.Services.GetRequiredService<LeaveLinks>();
        var eleni = Addressee.Of((await people.Current(default)).Party("EL")!).Single(each => each.Role == AddresseeRole.Expert);
        var contact = Addressee.Of((await people.Current(default)).Party("EL")!).Single(each => each.Role == AddresseeRole.ContactPoint);

        foreach (var key in (string[])[eleni.Key, contact.Key])
            (await TheHub.Send(HttpMethod.Post, leaving.For(key).AbsolutePath, role: null)).StatusCode.ShouldBe(HttpStatusCode.OK);

        Addressee.Of((await people.Current(default)).Party("EL")!).ShouldBe([contact], "what a contact point gets, its state gets by law");
    }

    [Fact]
    public async Task Who_says_what_they_want_is_told_by_that_and_no_longer_by_the_list_of_their_state_also_after_leaving()
    {
        var people = TheHub.Services.GetRequiredService<IDirectory>();
        await Subscribe("eleni@interior.el.example", ("topics", "liaison"));
        (await people.Current(default)).Party("EL")!.Experts.ShouldBeEmpty();

        await TheHub.Post(Path, Expert, ("act", "leave"));

        (await people.Current(default)).Party("EL")!.Experts.ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_names_a_mailbox_without_proving_it_ends_nobodys_mails()
    {
        await TheHub.Post(Path, Expert, ("act", "save"), ("mailbox", "eleni@interior.el.example"), ("topics", "measures"));
        await TheHub.Post(Path, Expert, ("act", "leave"));

        (await TheHub.Services.GetRequiredService<IDirectory>().Current(default)).Party("EL")!.Experts.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("measures", "nonsense", "#mailbox")]
    [InlineData("measures", "eleni@gmail.com", "#mailbox")]
    [InlineData("", Mailbox, "#topics")]
    [InlineData("nonsense", Mailbox, "#topics")]
    public async Task What_is_wrong_stands_above_the_form_with_a_link_to_the_field(string topic, string mailbox, string field)
    {
        var page = await TheHub.Post(Path, Expert, ("act", "save"), ("mailbox", mailbox), ("topics", topic));

        page.QuerySelector("[role=alert] a")!.GetAttribute("href").ShouldBe(field);
        page.QuerySelector(field).ShouldNotBeNull();
        page.QuerySelector("#mailbox")!.GetAttribute("value").ShouldBe(mailbox);
    }

    [Fact]
    public async Task A_second_code_comes_when_the_first_was_a_while_ago_and_ends_it()
    {
        await Ask();
        var first = await Code(1);
        (await TheHub.Post(Path, Expert, ("act", "again"))).QuerySelector("[role=alert]")!.TextContent.ShouldContain("a moment ago");
        TheHub.Clock.Now = TheHub.Clock.Now.AddMinutes(11);
        await TheHub.Post(Path, Expert, ("act", "again"));
        var second = (await TheHub.Mails(Mailbox, 2)).Select(CodeIn).Single(code => code != first);

        (await TheHub.Post(Path, Expert, ("act", "code"), ("code", first))).QuerySelector("[role=alert]").ShouldNotBeNull();
        (await TheHub.Post(Path, Expert, ("act", "code"), ("code", second))).QuerySelector("[role=status]")!.TextContent.ShouldStartWith("in force");
    }

    [Fact]
    public async Task A_liaison_officer_is_offered_what_a_liaison_officer_may_read_and_gets_nothing_else_by_asking_for_it()
    {
        (await TheHub.Page(Path, "liaisonOfficer.AT")).QuerySelectorAll("input[name=topics]").Select(box => box.GetAttribute("value")).ShouldBe(["liaison"]);

        var page = await TheHub.Post(Path, "liaisonOfficer.AT", ("act", "save"), ("mailbox", Mailbox), ("topics", "measures"));

        page.QuerySelector("[role=alert] a")!.GetAttribute("href").ShouldBe("#topics");
    }

    [Fact]
    public async Task Without_the_token_of_the_page_nothing_is_saved()
    {
        using var body = new FormUrlEncodedContent([new("act", "save"), new("mailbox", Mailbox), new("topics", "measures")]);
        (await TheHub.Send(HttpMethod.Post, Path, Expert, body)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        (await TheHub.Page(Path, Expert)).QuerySelector("#prove").ShouldBeNull();
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("RUw6MDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task A_link_that_the_hub_never_made_leads_nowhere(string token)
    {
        (await TheHub.Page($"/unsubscribe/{token}", role: null, 404)).QuerySelector("h1")!.TextContent.ShouldBe("This link does not work");
        (await TheHub.Send(HttpMethod.Post, $"/unsubscribe/{token}", role: null)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
