using System.Net;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Subscriptions;
using MimFunctions.Domain.Union;
using MimFunctions.Features.OwnEntries;
using MimFunctions.Features.Subscriptions;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Features.ContactPoints;
using MimFunctions.Tests.Features.Measures.Telling;

namespace MimFunctions.Tests.Features.DataProtection;

/// <summary>A person asks for their data: the officer of the own state searches, hands over, blocks, lifts and erases; nobody else, and nothing of another state.</summary>
public sealed class PersonApiTests : IAsyncLifetime
{
    private const string Area = "/api/data-protection", Path = "/data-protection/person", Officer = "dataProtectionOfficer.AT", Mailbox = "erika.muster@interior.at.example";

    private ContactHub hub = null!;

    public async Task InitializeAsync()
    {
        hub = await ContactHub.Start();
        var (documents, now) = (hub.Get<IDocumentStore>(), hub.Clock.Now);
        await documents.Have(Communications.New(Communications.Fields(("contactName", "Erika Muster"), ("contactEmail", Mailbox))));
        foreach (var state in new[] { "AT", "DE" })
        {
            var people = new[] { Person(1, $"mim@{state}.example", PartyRole.ContactPoint, "Contact point"), Person(2, Mailbox, PartyRole.Deputy, "Erika Muster") };
            (await documents.TryWrite(new DocumentKey(OwnEntryContainers.PartyEntries, "entries", state), new PartyEntry(state, people, new DateOnly(2026, 3, 5), null, Outbox.Nothing(now)), null, default)).ShouldNotBeNull();
        }

        var choice = new SubscriptionChoice([SubscriptionTopic.Measures], [], [], MailRhythm.AtOnce);
        (await documents.TryWrite(new DocumentKey(SubscriptionContainers.Subscriptions, "AT", "abc"), new PersonalSubscription("AT:abc", Mailbox, choice, MailboxProof.None, now, new DateOnly(2027, 3, 5), null, Outbox.Nothing(now)), null, default)).ShouldNotBeNull();

        PartyPerson Person(int number, string email, PartyRole role, string name) => new(number, name, "Ministry", email, null, role, MailboxProof.None, now);
    }

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Fact]
    public async Task What_is_held_is_found_handed_over_blocked_lifted_and_erased()
    {
        await hub.Post(Officer, $"{Area}/person", new { name = "E" }, HttpStatusCode.UnprocessableEntity);
        Found(await hub.Post(Officer, $"{Area}/person", new { mailbox = Mailbox })).ShouldBe(["entry AT, number 2", "subscription AT:abc", "communication MIM-AT-2026-0007"]);
        await hub.Post(Officer, $"{Area}/blocks", new { mailbox = "nobody@interior.at.example" }, HttpStatusCode.UnprocessableEntity);
        await hub.Post(Officer, $"{Area}/blocks", new { mailbox = "mim@AT.example" }, HttpStatusCode.Conflict);

        var block = (string)(await hub.Post(Officer, $"{Area}/blocks", new { mailbox = Mailbox }))["block"]!;
        ((int)(await hub.Post(Officer, $"{Area}/blocks", new { mailbox = Mailbox }))["places"]!).ShouldBe(2, "asked again it stays");
        Found(await hub.Post(Officer, $"{Area}/person", new { mailbox = Mailbox })).ShouldBe(["communication MIM-AT-2026-0007", $"blocked {block}"]);
        (await hub.Read(Officer, $"{Area}/blocks")).AsArray().Count.ShouldBe(1);
        (await hub.Read("dataProtectionOfficer.DE", $"{Area}/blocks")).AsArray().ShouldBeEmpty();
        await hub.Post("dataProtectionOfficer.DE", $"{Area}/blocks/{block}/erasure", null, HttpStatusCode.NotFound);
        (await Entry("DE")).People.Count.ShouldBe(2, "of another state nothing is touched");

        await hub.Post(Officer, $"{Area}/blocks/{block}/lifting", null);
        Found(await hub.Post(Officer, $"{Area}/person", new { mailbox = Mailbox })).Count.ShouldBe(3);
        await hub.Post(Officer, $"{Area}/blocks", new { mailbox = Mailbox });
        await hub.Post(Officer, $"{Area}/blocks/{block}/erasure", null);
        await hub.Post(Officer, $"{Area}/blocks/{block}/lifting", null, HttpStatusCode.NotFound);
        Found(await hub.Post(Officer, $"{Area}/person", new { mailbox = Mailbox })).ShouldBe(["communication MIM-AT-2026-0007"]);
        var trail = string.Join('\n', (await hub.Trail("AT")).Select(entry => $"{entry.Action} {entry.Subject} {entry.Reason}"));
        trail.ShouldNotContain("erika", Case.Insensitive);
        trail.ShouldNotContain(block);
    }

    [Fact]
    public async Task The_officer_does_it_on_a_page()
    {
        var token = (await hub.Page(Officer, Path)).QuerySelector("input[name=token]")!.GetAttribute("value")!;
        (await hub.Submit(Officer, Path, ("token", token), ("act", "search"))).Text.ShouldContain("href=\"#mailbox\"");
        (await hub.Submit(Officer, Path, ("token", "forged"), ("act", "search"), ("mailbox", Mailbox))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await hub.Submit(Officer, Path, ("token", token), ("act", "search"), ("name", "Nobody at all"))).Text.ShouldContain("Nothing is held");
        var found = await hub.Submit(Officer, Path, ("token", token), ("act", "search"), ("mailbox", Mailbox), ("name", "Erika Muster"));
        (await hub.Submit(Officer, Path, ("token", token), ("act", "export"), ("mailbox", Mailbox))).Text.ShouldContain("\"found\"");
        (await hub.Submit(Officer, Path, ("token", token), ("act", "block"))).Text.ShouldContain("No mailbox is named.");
        (await hub.Submit(Officer, Path, ("token", token), ("act", "block"), ("mailbox", Mailbox))).Status.ShouldBe(HttpStatusCode.SeeOther);
        var blocked = await hub.Text(Officer, Path, "text/html");
        Snapshot.Match(string.Join("\n\n", Inside(found.Text), Inside(blocked)));

        var block = (await hub.Page(Officer, Path)).QuerySelector("input[name=block]")!.GetAttribute("value")!;
        (await hub.Submit(Officer, Path, ("token", token), ("act", "lift"), ("block", block))).Status.ShouldBe(HttpStatusCode.SeeOther);
        (await Entry("AT")).People.Count.ShouldBe(2);
        await hub.Submit(Officer, Path, ("token", token), ("act", "block"), ("mailbox", Mailbox));
        (await hub.Submit(Officer, Path, ("token", token), ("act", "erase"), ("block", block))).Status.ShouldBe(HttpStatusCode.SeeOther);
        (await hub.Text(Officer, Path, "text/html")).ShouldContain("Nobody is blocked.");
    }

    [Fact]
    public async Task Nobody_but_a_data_protection_officer_reaches_it()
    {
        foreach (var role in Enum.GetValues<Role>().Where(role => role != Role.DataProtectionOfficer))
        {
            var grant = Grant.Of(role, Grant.IsOfState(role) ? MemberState.FromCode("AT") : null);
            using var page = await hub.Send($"{grant}", HttpMethod.Get, Path);
            using var list = await hub.Send($"{grant}", HttpMethod.Get, $"{Area}/blocks");
            (page.StatusCode, list.StatusCode).ShouldBe((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), $"{grant}");
        }
    }

    private static IReadOnlyList<string> Found(System.Text.Json.Nodes.JsonNode view) => [.. view["found"]!.AsArray().Select(found => $"{found!["in"]} {found["subject"]}")];

    private async Task<PartyEntry> Entry(string party) => (await hub.Get<IDocumentStore>().Read<PartyEntry>(new DocumentKey(OwnEntryContainers.PartyEntries, "entries", party), default))!.Document;

    private static string Inside(string page) => System.Text.RegularExpressions.Regex.Replace(
        page[page.IndexOf("<main", StringComparison.Ordinal)..page.IndexOf("</main>", StringComparison.Ordinal)], "name=\"token\" value=\"[^\"]*\"", "name=\"token\" value=\"…\"");
}
