using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Domain.Requests;
using MimFunctions.Features.Requests;
using MimFunctions.Platform.Configuration;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Requests.Answers;

/// <summary>The five indicators of a running hub, against a computation of their own in SQL.</summary>
public sealed class IndicatorsApiTests : IAsyncLifetime
{
    private static readonly string[] States = ["BE", "DE", "FR", "IT"];

    private readonly TempFolder folder = new();
    private readonly HttpClient client = new();
    private WebApplication hub = null!;

    public async Task InitializeAsync()
    {
        SampleForms.Directory("AT", "DE").Save(folder.Path);
        hub = Hub.Build(
            new Settings { DataFolder = folder.Path }, "http://127.0.0.1:0",
            services => services.AddSingleton(TextWriter.Null).OnClock(new StoppedClock { Now = SampleRequests.At("2027-06-01") }));
        await hub.StartAsync();
        client.BaseAddress = new Uri(hub.Urls.First());
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Developer", "commission");
    }

    public async Task DisposeAsync()
    {
        await hub.StopAsync();
        await hub.DisposeAsync();
        client.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData("2026-01-01", "2026-12-31", "2027-05-31")]
    [InlineData("2026-03-01", "2026-04-30", "2026-05-10")]
    [InlineData("2026-06-01", "2026-06-15", "2026-07-10")]
    public async Task They_are_what_SQL_finds_in_the_documents(string from, string to, string asOf)
    {
        // Given the requests of a year, with all that can happen to them
        var chance = new Random(20260305);
        foreach (var number in Enumerable.Range(1, 120))
            await Store(History(number, chance));

        // When the hub counts, and SQL counts
        var counted = JsonNode.Parse(await client.GetStringAsync($"/api/indicators?from={from}&to={to}&asOf={asOf}"))!;
        var expected = IndicatorsBySql.Lines(folder["hub.db"], from, to, asOf);

        // Then they agree in every number, and something was counted
        counted["sets"]!.AsArray().SelectMany(Lines!).ShouldBe(expected);
        expected.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task The_page_opens_every_figure_into_its_cases()
    {
        await Store(SampleRequests.OfEveryKind());

        var page = await client.GetStringAsync("/api/indicators?from=2026-01-01&to=2026-12-31&state=BE&format=html");

        page.ShouldContain("/api/requests/REQ-AT-2026-0001/answers?format=html#BE");
        page.ShouldContain("as it stood on 1 June 2027, 14:00 (Brussels time)");
    }

    private Task<InformationRequest> Store(InformationRequest request) => hub.Services.GetRequiredService<RequestStore>().Create(request.Settled(), default);

    /// <summary>A request of some day of 2026 and what chance makes of it; who may not do something any more does not do it.</summary>
    private static InformationRequest History(int number, Random chance)
    {
        var day = new DateOnly(2026, 1, 1).AddDays(chance.Next(365));
        var request = SampleRequests.Asked(number, $"{day:yyyy-MM-dd}", [.. States.Where(_ => chance.Next(3) > 0).DefaultIfEmpty("DE")]);
        foreach (var _ in Enumerable.Range(0, chance.Next(14)))
        {
            day = day.AddDays(chance.Next(9));
            var state = request.Addressees[chance.Next(request.Addressees.Count)].State;
            var act = new RequestAct(request, state, "person", SampleRequests.At($"{day:yyyy-MM-dd}"));
            request = Chance(act, day, chance) is RequestDecision.Changed { Request: var next } ? next : request;
        }

        return request;
    }

    private static RequestDecision Chance(RequestAct act, DateOnly day, Random chance) => chance.Next(20) switch
    {
        < 3 => Acknowledge.Decide(act),
        < 4 => Forward.Decide(act, "Office"),
        < 7 => ProposeDate.Decide(act, day.AddDays(1 + chance.Next(60)), "Holidays"),
        < 9 => SettleDate.Decide(act, act.Request.Of(act.Addressee)!.Proposal?.Date ?? day, chance.Next(2) == 0),
        < 13 => GiveAnswer.Decide(act, SampleRequests.OneSentenceFaults($"Answer {chance.Next()}")),
        < 15 => AnswerOutside.Decide(act, ""),
        < 16 => Decline.Decide(act, DeclineGround.NoInformation, null),
        < 19 => Rate.Decide(act, chance.Next(2) == 0, chance.Next(2) == 0),
        _ => Withdraw.Decide(act.Request, "person", "Found out.", act.Now),
    };

    private static IEnumerable<string> Lines(JsonNode set) => set["states"]!.AsArray()
        .OrderBy(row => (string)row!["state"]!, StringComparer.Ordinal)
        .Select(row => $"{set["duty"]} {row!["state"]} {row["cases"]!.AsArray().Count} {row["declined"]!.AsArray().Count} "
            + $"{Share(row["acceptedWithinSevenDays"]!)} {row["daysToAnswer"]!["days"]} {row["daysToAnswer"]!["denominator"]} "
            + $"{Share(row["answeredByLegalDate"]!)} {Share(row["answeredByAgreedDay"]!)} {Share(row["negativeForTimeliness"]!)} {Share(row["negativeForEffort"]!)}");

    private static string Share(JsonNode share) => $"{share["numerator"]} {share["denominator"]}";
}
