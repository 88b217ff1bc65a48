using System.Security.Cryptography;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Requests.Deadlines;
using MimFunctions.Mechanism.Calendars;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Requests.Deadlines;

/// <summary>The calendar of what is due for a party, and its secret address.</summary>
public sealed class DueCalendarTests
{
    private readonly FeedTokens tokens = new(RandomNumberGenerator.GetBytes(32));

    [Fact]
    public void For_the_asker() => Snapshot.Match(Feed("AT"));

    [Fact]
    public void For_a_state_that_has_to_answer() => Snapshot.Match(Feed("IT"));

    [Fact]
    public void For_a_state_that_has_answered() => Snapshot.Match(Feed("DE"));

    [Fact]
    public void A_token_names_its_party_and_no_other()
    {
        foreach (var party in MemberState.All.Select(Authority.Of).Append(Authority.Commission))
        {
            tokens.Read(tokens.For(party)).ShouldBe(party);
            tokens.For(party).ShouldMatch($"^{party.Code}-[A-Za-z0-9_-]{{27}}$");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("AT")]
    [InlineData("AT-")]
    [InlineData("XX-AAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AT-AAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AT-ÄÄ")]
    public void A_token_that_was_made_up_opens_nothing(string token) => tokens.Read(token).ShouldBeNull();

    [Fact]
    public void A_token_of_another_party_or_another_secret_opens_nothing()
    {
        var austria = tokens.For(Authority.FromCode("AT")!);

        tokens.Read(austria.Replace("AT-", "DE-", StringComparison.Ordinal)).ShouldBeNull();
        new FeedTokens(RandomNumberGenerator.GetBytes(32)).Read(austria).ShouldBeNull();
    }

    private static string Feed(string party) => new ICalendar($"MIM: due for {Authority.FromCode(party)!.Name}", "PUBLISH", DueCalendar.Of(
        DueEntries.Of([SampleRequests.OfEveryKind()], Authority.FromCode(party)!, SampleRequests.At("2026-03-20")),
        new Uri("https://hub.example/"))).Write();
}
