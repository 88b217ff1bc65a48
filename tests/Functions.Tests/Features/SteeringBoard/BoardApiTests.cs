using System.Net;
using MimFunctions.Domain.Union;
using MimFunctions.Tests.Features.ContactPoints;

namespace MimFunctions.Tests.Features.SteeringBoard;

/// <summary>The Steering Board over HTTP, as programs and people do it: named, convened, decided, written, transmitted; and who may see what.</summary>
public sealed class BoardApiTests : IAsyncLifetime
{
    private const string Area = "/api/board";

    private static readonly string[] Yes = [.. MemberState.All.Select(state => state.Code).Where(code => code != "DK").Take(15), "COM"];

    private ContactHub hub = null!;

    public async Task InitializeAsync() => hub = await ContactHub.Start();

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Fact]
    public async Task From_naming_members_to_a_programme_in_Parliament()
    {
        await Name("contactPoint.AT", "member", "Erika Muster");
        await Name("iloCoordinator.AT", "alternate", "Max Muster");
        await hub.Post("commission", $"{Area}/members", Member("member", "Eva Europol", "EUROPOL"));
        await Name("iloCoordinator.NO", "member", "Kari Nordmann");
        (await hub.Read("commission", Area))["majority"]!.GetValue<int>().ShouldBe(16);
        var meeting = await Convene();
        await hub.Post("commission", $"{Area}/papers", new { kind = "programme", year = 2027 }, HttpStatusCode.Created);
        foreach (var section in new[] { "priorities", "activities", "resources", "networks" })
            await hub.Post("commission", $"{Area}/papers/programme-2027-2028/sections/{section}", new { text = $"What {section} says." });
        await hub.Text("parliamentReader", $"{Area}/papers/programme-2027-2028", status: HttpStatusCode.NotFound);

        hub.Clock.Now = hub.Clock.Now.AddDays(30).AddHours(1);
        await hub.Post("commission", $"{Area}/meetings/{meeting}/decisions", new { text = "The programme is adopted.", paper = "programme-2027-2028", @for = Yes, against = new[] { "SE" }, tell = new[] { "AT" } });
        await hub.Post("commission", $"{Area}/meetings/{meeting}/actions", new { decision = 1, text = "Advice to carriers.", networks = new[] { "MA" } });
        await hub.Post("commission", $"{Area}/meetings/{meeting}/actions/1/outcome", new { outcome = "Six carriers have it." });
        await hub.Post("commission", $"{Area}/papers/programme-2027-2028/transmission", null, HttpStatusCode.Conflict);
        await hub.Post("commission", $"{Area}/papers/programme-2027-2028/adoption", new { meeting, decision = 1 });
        await hub.Post("commission", $"{Area}/papers/programme-2027-2028/transmission", null);

        ((string)(await hub.Read("parliamentReader", $"{Area}/papers/programme-2027-2028"))["sections"]![0]!["text"]!).ShouldBe("What priorities says.");
        await hub.Text("parliamentReader", $"{Area}/meetings/{meeting}", status: HttpStatusCode.NotFound);
        await hub.Post("commission", $"{Area}/open-to-parliament", new { parts = new[] { "decisions" } });
        var open = await hub.Read("parliamentReader", $"{Area}/meetings/{meeting}");
        ((int)open["decisions"]![0]!["for"]!, open["agenda"], open["list"]).ShouldBe((16, null, null));
        Snapshot.Match(string.Join("\n\n", await Task.WhenAll(new (string Role, string Path)[]
        {
            ("commission", "/board"), ("commission", $"/board/meetings/{meeting}"), ("commission", "/board/papers/programme-2027-2028"), ("contactPoint.AT", "/board"), ("parliamentReader", "/board/papers"),
            ("parliamentReader", "/board/papers/programme-2027-2028"),
        }.Select(async page => Neutral(ContactHub.Content(await hub.Text(page.Role, page.Path, "text/html")))))));
    }

    [Fact]
    public async Task Names_of_members_are_for_officers_members_and_authorised_staff()
    {
        await Name("contactPoint.AT", "member", "canary Muster");

        foreach (var role in new[] { "commission", "liaisonOfficer.DE", "iloCoordinator.FR", "borderAgency", "iloCoordinator.NO", "contactPoint.AT" })
            (await hub.Text(role, "/board", "text/html")).ShouldContain("canary Muster", Case.Insensitive, role);
        (await hub.Text("contactPoint.DE", "/board", "text/html")).ShouldNotContain("canary");
        (await hub.Text("contactPoint.DE", Area)).ShouldNotContain("canary");
        foreach (var role in new[] { "expert.AT", "presidency.CY", "parliamentReader", "councilReader", "auditor", "administrator" })
        {
            foreach (var path in new[] { Area, "/board", "/board/papers" })
            {
                using var answer = await hub.Send(role, HttpMethod.Get, path);
                (await answer.Content.ReadAsStringAsync()).ShouldNotContain("canary", Case.Insensitive, $"{role} {path}");
                answer.StatusCode.ShouldBe(role == "parliamentReader" && path == "/board/papers" ? HttpStatusCode.OK : HttpStatusCode.Forbidden, $"{role} {path}");
            }
        }
    }

    [Fact]
    public async Task Only_the_Chair_convenes_decides_and_writes_and_a_repeated_call_is_one_meeting()
    {
        (await Convene()).ShouldBe("SB-1");
        (await hub.Read("commission", Area))["meetings"]!.AsArray().Count.ShouldBe(1);
        foreach (var (path, body) in new (string, object?)[]
        {
            ($"{Area}/meetings", Plan()), ($"{Area}/meetings/SB-1/changes", Plan()), ($"{Area}/meetings/SB-1/cancellation", null), ($"{Area}/meetings/SB-1/decisions", new { text = "x", @for = Yes }),
            ($"{Area}/papers", new { kind = "programme", year = 2027 }), ($"{Area}/denmark", new { from = "2026-01-01", isSeated = true, votes = true, basis = "x" }), ($"{Area}/open-to-parliament", new { parts = new[] { "decisions" } }),
        })
            await hub.Post("iloCoordinator.AT", path, body, HttpStatusCode.Forbidden);
        await hub.Post("commission", $"{Area}/meetings/SB-2/cancellation", null, HttpStatusCode.NotFound);
        await hub.Post("commission", $"{Area}/meetings/SB-1/changes", Plan("At another place"));
        await hub.Post("commission", $"{Area}/meetings/SB-1/decisions", new { text = "x", @for = Yes }, HttpStatusCode.Conflict);
        await hub.Post("commission", $"{Area}/meetings/SB-1/decisions", new { text = "x", @for = new[] { "XX" } }, HttpStatusCode.BadRequest);
        await hub.Post("commission", $"{Area}/meetings/SB-1/cancellation", null);
        await hub.Post("contactPoint.AT", $"{Area}/meetings/SB-1/confirmations", new { isRight = true }, HttpStatusCode.Conflict);
        await hub.Post("commission", $"{Area}/denmark", new { from = "2026-01-01", isSeated = true, votes = true, basis = "Notification" });
        (await hub.Read("commission", Area))["majority"]!.GetValue<int>().ShouldBe(17);
        await hub.Post("commission", $"{Area}/papers", new { kind = "activityReport", year = 2025 }, HttpStatusCode.Created);
        ((string)(await hub.Read("commission", $"{Area}/papers/activityReport-2025-2026/overview"))["text"]!).ShouldBe("No deployment was recorded.");
        (await hub.Post("commission", $"{Area}/papers/activityReport-2025-2026/closing", null))["standing"]!.GetValue<string>().ShouldBe("closed");
        await hub.Post("contactPoint.AT", $"{Area}/members", Member("member", "Passer-by", "DE"), HttpStatusCode.UnprocessableEntity);
        await Name("contactPoint.AT", "member", "Erika Muster");
        await hub.Post("contactPoint.AT", $"{Area}/members/1/end", new { until = "2026-12-31" });
    }

    [Fact]
    public async Task People_do_the_same_on_the_pages()
    {
        await Submit("contactPoint.AT", "/board/seats", "/board", "/board", ("act", "name"), ("for", "AT"), ("role", "member"), ("name", "Erika Muster"), ("email", "e@bmi.example"), ("from", "2026-03-05"));
        await Submit("contactPoint.AT", "/board/seats", "/board", "/board", ("act", "end"), ("number", "1"), ("until", "2026-12-31"));
        await Submit("commission", "/board/chair", "/board", "/board/meetings/SB-1", ("act", "convene"), ("key", "k"), ("date", "2026-04-15"), ("time", "10:00"), ("place", "Brussels"), ("agenda", "1. List"));
        await Submit("commission", "/board/chair", "/board", "/board", ("act", "denmark"), ("role", "votes"), ("from", "2026-01-01"), ("basis", "Notification"));
        await Submit("commission", "/board/chair", "/board", "/board", ("act", "open"), ("parts", "decisions"));
        await Submit("commission", "/board/chair", "/board", "/board/papers/programme-2027-2028", ("act", "begin"), ("kind", "programme"), ("year", "2027"));
        foreach (var section in new[] { "priorities", "activities", "resources", "networks" })
            await Submit("commission", "/board/papers/programme-2027-2028/chair", "/board/papers/programme-2027-2028", "/board/papers/programme-2027-2028", ("act", "write"), ("section", section), ("text", "What it says."));
        hub.Clock.Now = new DateTimeOffset(2026, 4, 15, 9, 0, 0, TimeSpan.Zero);
        await Submit("commission", "/board/meetings/SB-1/chair", "/board/meetings/SB-1", "/board/meetings/SB-1", ("act", "vote"), ("text", "It is adopted."), ("paper", "programme-2027-2028"), ("votedFor", string.Join(", ", Yes) + " COM"));
        await Submit("commission", "/board/meetings/SB-1/chair", "/board/meetings/SB-1", "/board/meetings/SB-1", ("act", "action"), ("decision", "1"), ("actionText", "Advice."), ("networks", "MA"));
        await Submit("commission", "/board/meetings/SB-1/chair", "/board/meetings/SB-1", "/board/meetings/SB-1", ("act", "outcome"), ("number", "1"), ("outcome", "Done."));
        await Submit("commission", "/board/papers/programme-2027-2028/chair", "/board/papers/programme-2027-2028", "/board/papers/programme-2027-2028", ("act", "adopt"), ("meeting", "SB-1"), ("decision", "1"));
        await Submit("commission", "/board/papers/programme-2027-2028/chair", "/board/papers/programme-2027-2028", "/board/papers/programme-2027-2028", ("act", "transmit"));

        var page = await hub.Text("parliamentReader", "/board/papers", "text/html");
        page.ShouldContain("Work programme 2027 and 2028");
        page.ShouldContain("17 for, 0 against, 0 abstained; 17 of 32 votes are needed");
        (await hub.Submit("commission", "/board/chair", ("act", "convene"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await hub.Text("commission", "/board/meetings/SB-9", "text/html", HttpStatusCode.NotFound);
    }

    private async Task Submit(string role, string path, string page, string then, params (string, string)[] fields)
    {
        var token = (await hub.Page(role, page)).QuerySelector("main input[name=token]")!.GetAttribute("value")!;
        (await hub.Submit(role, path, [("token", token), .. fields])).ShouldBe((HttpStatusCode.SeeOther, then), $"{path} {fields[0].Item2}");
    }

    private async Task Name(string role, string seat, string name) => await hub.Post(role, $"{Area}/members", Member(seat, name));

    private static object Member(string role, string name, string? party = null) => new { role, name, email = $"{name.Split(' ')[0].ToLowerInvariant()}@board.example", from = "2026-01-01", @for = party };

    private object Plan(string place = "Brussels") => new { startsAt = hub.Clock.Now.AddDays(30), place, agenda = "1. List of deployments\n2. Work programme" };

    private async Task<string> Convene()
    {
        for (var again = 0; again < 2; again++)
        {
            using var body = System.Net.Http.Json.JsonContent.Create(Plan());
            using var request = await hub.SendWithKey("commission", $"{Area}/meetings", body, "the same call");
            request.StatusCode.ShouldBe(HttpStatusCode.Created);
        }

        return (string)(await hub.Read("commission", Area))["meetings"]![0]!;
    }

    private static string Neutral(string page) => System.Text.RegularExpressions.Regex.Replace(page, "(name=\"(?:token|key)\" value=)\"[^\"]*\"", "$1\"\"");
}
