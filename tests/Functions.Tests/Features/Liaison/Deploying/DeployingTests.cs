using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Liaison;
using MimFunctions.Features.Liaison.Deploying;
using MimFunctions.Platform.Outbox;
using MimFunctions.Tests.Testing;
using Xunit.Abstractions;

namespace MimFunctions.Tests.Features.Liaison.Deploying;

/// <summary>Deployments of the Commission and the agencies, and joint ones, over HTTP and through crashes.</summary>
public sealed class DeployingTests(ITestOutputHelper output)
{
    private const string Union = "/api/liaison/union-deployments", Joint = "/api/liaison/secondments/SEC-AT-2026-0001/joint", Page = "/liaison/deployments";

    private static readonly object Rabat = new { hostCountry = "MA", city = "Rabat", hostKind = "unionMission", from = "2026-01-10", intention = "made", duties = "Contact with the border police." };

    [Fact]
    public async Task An_agency_records_an_officer_once_and_everybody_of_the_networks_sees_who_is_to_facilitate()
    {
        await using var hub = await LiaisonHub.Start();
        ((string)(await hub.Post("borderAgency", Union, Rabat, HttpStatusCode.Created, "k"))["number"]!).ShouldBe("DEP-FRONTEX-1");
        await hub.Post("borderAgency", Union, Rabat, HttpStatusCode.Created, "k");
        await hub.Post("commission", Union, new { by = "EUAA", hostCountry = "TN", hostKind = "unionMission", from = "2026-09-01", intention = "planned", duties = "Advice on reception." }, HttpStatusCode.Created);

        (await hub.Get("liaisonOfficer.AT", Union)).AsArray().Select(one => (string)one!["number"]!).ShouldBe(["DEP-FRONTEX-1", "DEP-EUAA-1"]);
        ((string)(await hub.Post("borderAgency", $"{Union}/DEP-FRONTEX-1/changes", new { until = "2026-12-31", intention = "made" }))["until"]!).ShouldBe("2026-12-31");
        Snapshot.Match(Neutral((await hub.Page("borderAgency", Page)).QuerySelector("main")!.InnerHtml));
    }

    [Fact]
    public async Task Who_may_not_and_what_can_not_be_is_refused()
    {
        await using var hub = await LiaisonHub.Start();

        await hub.Post("iloCoordinator.AT", Union, Rabat, HttpStatusCode.Forbidden);
        await hub.Post("expert.AT", Joint, new { partners = new[] { "DE" } }, HttpStatusCode.Forbidden);
        await hub.Post("iloCoordinator.NO", Joint, new { partners = new[] { "DE" } }, HttpStatusCode.Forbidden);
        await hub.Post("borderAgency", Union, new { by = "COM", hostCountry = "MA", hostKind = "unionMission", from = "2026-01-10", intention = "made", duties = "x" }, HttpStatusCode.UnprocessableEntity);
        await hub.Post("borderAgency", Union, new { by = "nobody" }, HttpStatusCode.BadRequest);
        await hub.Post("borderAgency", $"{Union}/DEP-FRONTEX-9/changes", new { intention = "made" }, HttpStatusCode.NotFound);
        await hub.Post("borderAgency", $"{Union}/nothing/changes", new { intention = "made" }, HttpStatusCode.NotFound);
        await hub.Post("borderAgency", $"{Union}/DEP-FRONTEX-9/changes", new { }, HttpStatusCode.BadRequest);
        await hub.Post("iloCoordinator.AT", Joint, new { partners = new[] { "XX" } }, HttpStatusCode.BadRequest);
        await hub.Post("iloCoordinator.DE", $"{Joint}/answers", new { }, HttpStatusCode.BadRequest);
        await hub.Post("iloCoordinator.DE", $"{Joint}/answers", new { consents = true }, HttpStatusCode.Conflict);
        await hub.Post("iloCoordinator.AT", "/api/liaison/secondments/SEC-AT-2026-0999/joint", new { partners = new[] { "DE" } }, HttpStatusCode.NotFound);
        await hub.Post("iloCoordinator.AT", "/api/liaison/secondments/nothing/joint", new { partners = new[] { "DE" } }, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task States_deploy_jointly_once_each_has_consented_by_programs_and_on_the_page()
    {
        await using var hub = await LiaisonHub.Start();
        (await hub.Post("iloCoordinator.AT", Joint, new { partners = new[] { "DE", "FR" } }))["waiting"]!.AsArray().Count.ShouldBe(2);
        (await hub.Post("iloCoordinator.DE", $"{Joint}/answers", new { consents = true }))["jointlyWith"]!.AsArray().Count.ShouldBe(1);

        var page = await hub.Page("contactPoint.FR", Page);
        using (var refused = await hub.Fill("contactPoint.FR", (IHtmlFormElement)page.QuerySelector("main li form")!, ("act", "refuse")))
            refused.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await hub.Page("iloCoordinator.AT", Page)).QuerySelector("main li")!.TextContent.ShouldContain("Germany consents; France does not consent");
        (await hub.Text("commission", "/api/liaison/deployments")).ShouldContain("\"jointWith\"");
        (await hub.Text("commission", "/api/liaison/deployments?format=html", "text/html")).ShouldContain("jointly with Germany");
    }

    [Fact]
    public async Task People_record_and_ask_on_the_page_and_what_is_wrong_is_said_there()
    {
        await using var hub = await LiaisonHub.Start();
        var forms = (await hub.Page("borderAgency", Page)).QuerySelectorAll("main form").OfType<IHtmlFormElement>().ToArray();
        using (var wrong = await hub.Fill("borderAgency", forms[0], ("by", "FRONTEX"), ("hostCountry", "Austria"), ("intention", "made"), ("hostKind", "unionMission")))
        {
            wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await wrong.Content.ReadAsStringAsync()).ShouldContain("This is no third country.");
        }

        using (var right = await hub.Fill("borderAgency", forms[0], ("by", "FRONTEX"), ("hostCountry", "Morocco"), ("from", "2026-01-10"), ("intention", "made"), ("hostKind", "unionMission"), ("duties", "Return.")))
            right.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var ask = (await hub.Page("iloCoordinator.AT", Page)).QuerySelectorAll("main form").OfType<IHtmlFormElement>().Last();
        using (var asked = await hub.Fill("iloCoordinator.AT", ask, ("secondment", "SEC-AT-2026-0001"), ("partners", "DE, France"), ("act", "ask")))
            asked.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var strange = await hub.Fill("iloCoordinator.AT", ask, ("secondment", "SEC-AT-2026-0001"), ("partners", "Atlantis"), ("act", "ask"));
        strange.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task That_nobody_facilitates_is_told_to_the_Board()
    {
        await using var hub = await LiaisonHub.Start();
        await hub.Post("commission", "/api/liaison/networks/MA/roles", new { role = "noFacilitator", holder = "COM", from = "2026-03-05" });

        (await hub.Text("commission", "/api/liaison/networks/MA?format=html", "text/html")).ShouldContain("Nobody facilitates the network");
        await Eventually.Holds(() => hub.Mails().Any(mail => mail.Contains("Nobody facilitates the network in Morocco", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task After_a_crash_at_a_port_call_deployment_and_consent_are_there_once_and_told_once()
    {
        var injected = await new CrashStory
        {
            Start = new DateTimeOffset(2026, 3, 5, 9, 0, 0, TimeSpan.Zero),
            Parties = ["AT", "DE", "COM"],
            Before = (hub, _, _) => hub.Get<CaseStore<Secondment>>().Create(Officer, default),
            Story = Story,
            Proof = Proof,
        }.AtTheFirstCallsAndThenEvery(stride: 13);

        injected.ShouldBeGreaterThan(35);
        output.WriteLine($"{injected} crashes injected after a port call.");
    }

    private static async Task Proof(TestHub hub, TempFolder folder, string where)
    {
        (await hub.Get<UnionDeployments>().All(default)).ShouldHaveSingleItem(where);
        (await hub.Get<CaseStore<Secondment>>().Find(LiaisonKeys.Of(Officer.Number), default))!.JointlyWith.Count.ShouldBe(1, where);
        string.Join(", ", Directory.GetFiles(folder["mail"], "*.eml").Select(File.ReadAllText).Select(mail => $"{Kind(mail)} {mail.Split("<mim@")[1].Split('.')[0]}").Order(StringComparer.Ordinal))
            .ShouldBe("answered at, asked de, deployed at, deployed com, deployed de", where);
    }

    private static Secondment Officer { get; } = new(
        SecondmentNumber.Parse("SEC-AT-2026-0001")!,
        [
            new SecondmentNotice(
                new DateTimeOffset(2026, 1, 2, 0, 0, 0, TimeSpan.Zero), "d1", Country.Find("MA")!, "Rabat", HostKind.MemberStateMission, new DateOnly(2026, 1, 2), null, SecondmentIntention.Made, null, null, [],
                new Officer(null, null, null)),
        ],
        Outbox.Nothing(default));

    private static async Task Story(TestHub hub, ManualClock clock)
    {
        var draft = new UnionDeploymentDraft(
            Authority.BorderAgency, Authority.BorderAgency, "p", Country.Find("MA"), "Rabat", HostKind.UnionMission, new DateOnly(2026, 1, 2), null, SecondmentIntention.Made, "Contact with the border police.");
        await hub.Get<UnionDeployments>().Record(draft, "the same call", default);
        await Change(hub, one => DeployJointly.Ask(one, Authority.FromCode("AT")!, "p", [MemberState.FromCode("DE")!], clock.GetUtcNow()));
        await hub.RunToRest();
        await Change(hub, one => DeployJointly.Answer(one, Authority.FromCode("DE")!, "p", true, clock.GetUtcNow()));
        await hub.RunToRest();
    }

    private static async Task Change(TestHub hub, Func<Secondment, CaseDecision<Secondment>> decide) =>
        await hub.Get<CaseStore<Secondment>>().Change(LiaisonKeys.Of(Officer.Number), decide, decision => (decision as CaseDecision<Secondment>.Changed)?.Next, default);

    private static string Kind(string mail) => mail.Contains("Duties", StringComparison.Ordinal) ? "deployed" : mail.Contains("asks whether", StringComparison.Ordinal) ? "asked" : "answered";

    private static string Neutral(string page) => Regex.Replace(page, "(name=\"(?:token|act)\" value=)\"[^\"]*\"", "$1\"\"");
}
