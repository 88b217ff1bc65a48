using System.Net.Http.Headers;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.SteeringBoard;
using MimFunctions.Domain.Union;
using MimFunctions.Features.SteeringBoard;
using MimFunctions.Features.SteeringBoard.Keeping;
using MimFunctions.Platform.Hosting;
using MimFunctions.Tests.Mechanism.Letters;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.SteeringBoard;

/// <summary>
/// The pages of the Steering Board in a language of tests in which every text of the program stands in brackets: an English word outside of them was forgotten (docs/decisions/0062).
/// </summary>
public sealed class BoardInEveryLanguageTests(BoardInEveryLanguageTests.FilledHub filled) : IClassFixture<BoardInEveryLanguageTests.FilledHub>
{
    private const string Programme = "programme-2027-2028";

    // What people wrote in fields that have no language.
    private static readonly string[] Written =
        ["Erika Muster", "Muster", "Brussels", "List of deployments", "Frontier guards", "What it says.", "It is adopted.", "They agree.", "Advice to carriers.", "Six have it.", "One is missing.", "Rabat", "Carriers", "Europol"];

    [Theory]
    [InlineData("/board", "commission")]
    [InlineData("/board", "contactPoint.AT")]
    [InlineData("/board/meetings/SB-1", "commission")]
    [InlineData("/board/meetings/SB-2", "commission")]
    [InlineData("/board/meetings/SB-2", "contactPoint.DE")]
    [InlineData("/board/meetings/SB-9", "commission")]
    [InlineData($"/board/papers/{Programme}", "commission")]
    [InlineData($"/board/papers/{Programme}", "parliamentReader")]
    [InlineData("/board/papers/activityReport-2025-2026", "commission")]
    [InlineData("/board/papers/nothing", "commission")]
    [InlineData("/board/papers", "parliamentReader")]
    public async Task Nothing_on_a_page_is_left_in_English(string path, string role) => BracketedHub.Look(path, await filled.Get(path, role), Written);

    [Theory]
    [InlineData("/board/seats", "/board", "contactPoint.AT", "act=name&for=DE&name=x")]
    [InlineData("/board/seats", "/board", "contactPoint.AT", "act=end")]
    [InlineData("/board/chair", "/board", "commission", "act=convene")]
    [InlineData("/board/chair", "/board", "commission", "act=begin")]
    [InlineData("/board/chair", "/board", "commission", "act=denmark")]
    [InlineData("/board/chair", "/board", "commission", "act=nothing")]
    [InlineData("/board/meetings/SB-1/chair", "/board/meetings/SB-1", "commission", "act=vote&votedFor=NO&tell=DK")]
    [InlineData("/board/meetings/SB-1/chair", "/board/meetings/SB-1", "commission", "act=vote&votedFor=Atlantis")]
    [InlineData($"/board/papers/{Programme}/chair", $"/board/papers/{Programme}", "commission", "act=adopt")]
    [InlineData("/board/papers/activityReport-2025-2026/chair", "/board/papers/activityReport-2025-2026", "commission", "act=overview")]
    [InlineData("/board/papers/activityReport-2025-2026/chair", "/board/papers/activityReport-2025-2026", "commission", "act=transmit")]
    public async Task Nothing_of_an_answer_is_left_in_English(string path, string page, string role, string fields) => BracketedHub.Look(path, await filled.Post(path, page, role, fields), Written);

    /// <summary>One hub for all of them, with a meeting that was held and one that is to come.</summary>
    public sealed class FilledHub : IAsyncLifetime
    {
        private static readonly string Yes = string.Join(", ", MemberState.All.Select(state => state.Code).Where(code => code != "DK").Take(15)) + " COM";

        private readonly PageHub hub = new();
        private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false });

        public async Task InitializeAsync()
        {
            await hub.Start(SampleForms.Directory("AT", "DE", "COM"));
            client.BaseAddress = hub.Address;
            client.DefaultRequestHeaders.AcceptLanguage.Add(new StringWithQualityHeaderValue(Bracketed.Language));
            client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
            await Submit("contactPoint.AT", "/board/seats", "/board", "act=name&for=AT&role=alternate&name=Erika Muster&email=e@bmi.example&from=2026-01-01");
            await Convene("2026-11-20");
            await Submit("commission", "/board/chair", "/board", "act=begin&kind=programme&year=2027");
            await Submit("commission", "/board/chair", "/board", "act=begin&kind=activityReport&year=2025");
            foreach (var section in new[] { "priorities", "activities", "resources", "networks" })
                await Submit("commission", $"/board/papers/{Programme}/chair", $"/board/papers/{Programme}", $"act=write&section={section}&text=What it says.");
            hub.Clock.Now = hub.Clock.Now.AddDays(11);
            await Held();
            await Convene("2026-12-05");
            // Two weeks before it all are asked for their part of the list.
            await hub.New<LookAtSteeringBoard>().Run(new TimerEvent(false), default);
            await Submit("contactPoint.AT", "/board/meetings/SB-2/confirm", "/board/meetings/SB-2", "party=AT&act=wrong&remark=One is missing.");
            await Submit("commission", "/board/chair", "/board", "act=open&parts=meetings&parts=decisions&parts=deployments&parts=actions");
        }

        public async Task DisposeAsync()
        {
            client.Dispose();
            await hub.DisposeAsync();
        }

        internal async Task<string> Get(string path, string role)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            return await Send(request, role);
        }

        internal async Task<string> Post(string path, string page, string role, string fields)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = await Fields(page, role, fields) };
            return await Send(request, role);
        }

        private async Task<FormUrlEncodedContent> Fields(string page, string role, string fields) => new(
        [
            new("token", (await hub.Page(page, role)).QuerySelector("main input[name=token]")!.GetAttribute("value")!), .. fields.Split('&').Select(field => field.Split('=')).Select(field => KeyValuePair.Create(field[0], field[1])),
        ]);

        private async Task Submit(string role, string path, string page, string fields)
        {
            using var answer = await hub.Send(HttpMethod.Post, path, role, await Fields(page, role, fields));
            ((int)answer.StatusCode).ShouldBe(303, $"{path} {fields}: {await answer.Content.ReadAsStringAsync()}");
        }

        private Task Convene(string date) => Submit("commission", "/board/chair", "/board", $"act=convene&key=k{date}&date={date}&time=10:00&place=Brussels&agenda=List of deployments&observers=Frontier guards");

        // With decisions, an action, and a list in which something stands everywhere.
        private async Task Held()
        {
            await Submit("commission", "/board/meetings/SB-1/chair", "/board/meetings/SB-1", $"act=vote&text=It is adopted.&paper={Programme}&votedFor={Yes}&votedAgainst=SE&associatedViews=They agree.&tell=AT, BE");
            await Submit("commission", "/board/meetings/SB-1/chair", "/board/meetings/SB-1", "act=vote&text=Carriers&votedFor=AT");
            await Submit("commission", "/board/meetings/SB-1/chair", "/board/meetings/SB-1", "act=action&decision=1&actionText=Advice to carriers.&networks=MA, TN&until=2027-01-01");
            await Submit("commission", "/board/meetings/SB-1/chair", "/board/meetings/SB-1", "act=action&decision=1&actionText=Carriers");
            await Submit("commission", "/board/meetings/SB-1/chair", "/board/meetings/SB-1", "act=outcome&number=1&outcome=Six have it.");
            await Submit("commission", $"/board/papers/{Programme}/chair", $"/board/papers/{Programme}", "act=adopt&meeting=SB-1&decision=1");
            await Submit("commission", $"/board/papers/{Programme}/chair", $"/board/papers/{Programme}", "act=transmit");
            var (key, country, now) = (BoardStore.MeetingKey("SB-1")!.Value, Country.Find("MA")!, hub.Clock.Now);
            var meeting = (await hub.Documents.Read<BoardMeeting>(key, default))!;
            var post = new FrozenDeployment(
                "UD-1", Authority.Commission, country, "Rabat", HostKind.UnionMission, new DateOnly(2026, 1, 1), null, false, "Carriers", [MemberState.FromCode("AT")!], [MemberState.FromCode("BE")!]);
            var list = new FrozenList(
                meeting.Document.Day, now, now, [post, post with { Until = new DateOnly(2027, 1, 1), IsThere = true, City = null, Duties = null, JointWith = [], OnBehalfOf = [] }],
                [.. Enum.GetValues<FacilitationBy>().Select((due, index) => new FrozenNetwork(country, index == 0 ? Authority.Commission : null, due))],
                [.. Enum.GetValues<CoverageKind>().Select(kind => new FrozenGap(country, kind))]);
            (await hub.Documents.TryWrite(key, meeting.Document with { List = list }, meeting.ETag, default)).ShouldNotBeNull();
        }

        private async Task<string> Send(HttpRequestMessage request, string role)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Developer", role);
            using var answer = await client.SendAsync(request);
            return await answer.Content.ReadAsStringAsync();
        }
    }
}
