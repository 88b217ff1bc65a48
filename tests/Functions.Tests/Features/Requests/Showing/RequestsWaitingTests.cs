using System.Text.Json.Nodes;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Requests;
using MimFunctions.Features.Requests.Showing;
using MimFunctions.Mechanism.Waiting;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Requests.Showing;

/// <summary>What waits is the same as all requests would give, and only the open ones are read for it.</summary>
public sealed class RequestsWaitingTests
{
    private static readonly DateTimeOffset Asked = new(2026, 11, 10, 9, 30, 0, TimeSpan.Zero), Now = Asked.AddDays(5);
    private static readonly MemberState Germany = MemberState.FromCode("DE")!, France = MemberState.FromCode("FR")!;

    private readonly CountingDocuments documents = new(new MemoryDocuments());

    [Theory]
    [InlineData("contactPoint.DE", new[] { "/requests/REQ-AT-2026-0001/answer", "/requests/REQ-COM-2026-0001/answer" }, 2)]
    [InlineData("contactPoint.AT", new[] { "/requests/REQ-AT-2026-0001/date/DE" }, 1)]
    [InlineData("contactPoint.FR", new[] { "/requests/REQ-COM-2026-0002/answer" }, 1)]
    [InlineData("commission", new[] { "/requests/REQ-COM-2026-0001/date/DE" }, 2)]
    [InlineData("expert.DE", new string[0], 0)]
    public async Task Each_sees_what_waits_and_nothing_that_has_ended_is_read(string role, string[] waits, int read)
    {
        // Given open requests, some with another day proposed, and two that were answered
        await Put("AT", 1, Germany, new RequestEvent.DateProposed(Asked.AddDays(1), Germany, "person", new DateOnly(2026, 12, 20), "Holidays."));
        await Put("COM", 1, Germany, new RequestEvent.DateProposed(Asked.AddDays(1), Germany, "person", new DateOnly(2026, 12, 21), "Holidays."));
        await Put("COM", 2, France);
        await Put("COM", 3, Germany, new RequestEvent.Answered(Asked.AddDays(2), Germany, "person", new Answer("Four.", null, "en", Visibility.Everyone, [])));
        await Put("AT", 2, France, new RequestEvent.Answered(Asked.AddDays(2), France, "person", new Answer("Five.", null, "en", Visibility.Everyone, [])));

        var found = await new RequestsWaiting(await Lookup(), documents).For(new Principal("person", [RoleText.Parse(role)!]), Now, default);

        found.Select(item => item.Href).ShouldBe(waits);
        documents.HandedOut.ShouldBe(read);
    }

    [Fact]
    public async Task Of_very_many_only_those_that_the_page_shows_are_read_and_the_others_counted()
    {
        foreach (var number in Enumerable.Range(1, 50))
            await Put("AT", number, Germany);
        await Put("DE", 1, France, new RequestEvent.DateProposed(Asked.AddDays(1), France, "person", new DateOnly(2026, 12, 20), "Holidays."));

        var found = await new RequestsWaiting(await Lookup(), documents).For(new Principal("person", [RoleText.Parse("contactPoint.DE")!]), Now, default);

        found.Count(item => item.Href.EndsWith("/answer", StringComparison.Ordinal)).ShouldBe(WaitingItem.MostShown);
        found.Sum(item => 1 + item.AndMore).ShouldBe(51);
        found.Where(item => item.AndMore > 0).ShouldHaveSingleItem().Href.ShouldEndWith("/answer");
    }

    [Fact]
    public async Task What_an_earlier_version_wrote_without_lists_is_found_too()
    {
        // Given a request as such a version left it
        await Put("AT", 1, Germany);
        var key = RequestStore.Key(RequestReference.Parse("REQ-AT-2026-0001")!);
        var stands = (await documents.Read<JsonObject>(key, default))!;
        stands.Document.Remove("lists").ShouldBeTrue();
        stands.Document.Remove("waits").ShouldBeTrue();
        (await documents.TryWrite(key, stands.Document, stands.ETag, default)).ShouldNotBeNull();

        var found = await new RequestsWaiting(new RequestLookup(documents), documents).For(new Principal("person", [RoleText.Parse("contactPoint.DE")!]), Now, default);

        found.ShouldHaveSingleItem().Href.ShouldBe("/requests/REQ-AT-2026-0001/answer");
    }

    [Fact]
    public async Task What_an_earlier_version_wrote_without_the_list_of_the_open_ones_is_found_too()
    {
        // Given a request as such a version left it
        await Put("AT", 1, Germany);
        var key = RequestStore.Key(RequestReference.Parse("REQ-AT-2026-0001")!);
        var stands = (await documents.Read<JsonObject>(key, default))!;
        stands.Document["lists"]!.AsObject().Remove(RequestLists.OpenTo(Germany)).ShouldBeTrue();
        (await documents.TryWrite(key, stands.Document, stands.ETag, default)).ShouldNotBeNull();

        var found = await new RequestLookup(documents).Page(new RequestConditions(Addressee: Germany, Progress: RequestProgress.Open), 10, default);

        (found.Total, found.Requests.Single().Case).ShouldBe((1, "REQ-AT-2026-0001"));
    }

    /// <summary>One that looked already whether an earlier version left something.</summary>
    private async Task<RequestLookup> Lookup()
    {
        var lookup = new RequestLookup(documents);
        await lookup.PutBy(Authority.FromCode("SE")!, default);
        documents.HandedOut = 0;
        return lookup;
    }

    private async Task Put(string asker, int number, MemberState asked, params RequestEvent[] happened)
    {
        var reference = new RequestReference(Authority.FromCode(asker)!, 2026, number);
        var about = new RequestSubject.Measure(Reference.Parse($"MIM-{asked.Code}-2026-0001")!);
        var request = Ask.Decide(reference, new AskInput(reference.Asker, "person", about, new Question("Places", "How many?"), []), new AskContext(true, HolidayLists.None, Asked));
        (await documents.TryWrite(RequestStore.Key(reference), request.With(Asked, happened, []), null, default)).ShouldNotBeNull();
    }
}
