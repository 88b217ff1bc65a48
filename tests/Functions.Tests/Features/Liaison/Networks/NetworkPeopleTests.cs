using System.Net;
using AngleSharp.Html.Dom;
using MimFunctions.Domain.Directory;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Liaison.Networks;

/// <summary>F-9: officers, coordinators and the Agency are invited by mail to meetings of their network, read them, and answer in the browser.</summary>
public sealed class NetworkPeopleTests
{
    private const string Morocco = "/api/liaison/networks/MA", Convene = Morocco + "/meetings", Page = "/liaison/meetings/MTG-2026-0001";

    private static readonly object Plan =
        new { title = "Carriers <2026>", start = "2026-03-18T10:00", end = "2026-03-18T12:30", timeZone = "Africa/Casablanca", place = "Delegation of the Union" };

    private static readonly ContactDirectory People = new(1,
    [
        new Party("AT", [Person("mim@at.example")], [], [Person("coordinator@at.example")]), new Party("IE", [Person("mim@ie.example")], []),
        new Party("CY", [Person("mim@cy.example")], []), new Party("NO", [Person("mim@no.example")], []),
        new Party("COM", [Person("mim@com.example")], []), new Party("FRONTEX", [Person("network@frontex.example")], []),
    ]);

    [Fact]
    public async Task F_9_officers_and_coordinators_get_the_invitation_and_nobody_else_their_names()
    {
        await using var hub = await LiaisonHub.Start(people: People);

        await hub.Post("commission", Convene, Plan, HttpStatusCode.Created);

        // The two officers in Morocco are of Austria and Ireland.
        string[] told = ["coordinator@at.example", "mim@at.example", "mim@com.example", "mim@ie.example", "network@frontex.example", "officer-MA@ilo.example", "officer-MA@ilo.example"];
        await Eventually.Holds(() => hub.Mails().Length == told.Length);
        var mails = hub.Mails().Select(Unfolded).ToList();
        mails.Select(To).Order(StringComparer.Ordinal).ShouldBe(told);
        mails.ShouldAllBe(mail => mail.Contains("/liaison/meetings/MTG-2026-0001", StringComparison.Ordinal));
        mails.Where(mail => To(mail) != "officer-MA@ilo.example").ShouldAllBe(mail => !SampleSecondments.Personal.Any(word => mail.Contains(word, StringComparison.Ordinal)));
        mails.First(mail => To(mail) == "officer-MA@ilo.example").ShouldContain("you were announced as liaison officer of");
    }

    [Theory]
    [InlineData("liaisonOfficer.AT", "AT", "Austria")]
    [InlineData("iloCoordinator.IE", "IE", "Ireland")]
    [InlineData("borderAgency", "FRONTEX", "The European Border and Coast Guard Agency")]
    [InlineData("contactPoint.AT", "AT", "Austria")]
    public async Task F_9_who_is_invited_answers_on_the_page(string role, string party, string name)
    {
        await using var hub = await LiaisonHub.Start(people: People);
        await hub.Post("commission", Convene, Plan, HttpStatusCode.Created);

        var form = (await hub.Page(role, Page)).QuerySelectorAll("form[action='/liaison/meetings/MTG-2026-0001']").ShouldHaveSingleItem().ShouldBeAssignableTo<IHtmlFormElement>()!;
        using var sent = await hub.Fill(role, form, ("reply", "accepted"));

        sent.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        ((string?)(await hub.Get(role, "/api/liaison/meetings/MTG-2026-0001"))["invited"]!.AsArray().Single(one => (string)one!["party"]! == party)!["reply"]).ShouldBe("accepted");
        (await hub.Page(role, Page)).Body!.TextContent.ShouldContain($"{name}will come");
    }

    [Fact]
    public async Task F_9_a_state_that_is_not_invited_has_nothing_to_answer_and_a_forged_reply_is_refused()
    {
        await using var hub = await LiaisonHub.Start(people: People);
        await hub.Post("commission", Convene, Plan, HttpStatusCode.Created);
        (await hub.Page("liaisonOfficer.FR", Page)).QuerySelectorAll("form[action='/liaison/meetings/MTG-2026-0001']").ShouldBeEmpty();

        var form = (await hub.Page("liaisonOfficer.AT", Page)).QuerySelector("form[action='/liaison/meetings/MTG-2026-0001']").ShouldBeAssignableTo<IHtmlFormElement>()!;
        using var another = await hub.Fill("liaisonOfficer.AT", form, ("reply", "accepted"), ("party", "IE"));
        using var nothing = await hub.Fill("liaisonOfficer.AT", form, ("reply", "perhaps"));
        using var forged = await hub.Fill("liaisonOfficer.AT", form, ("reply", "accepted"), ("token", "x"));
        using var stranger = await hub.Send("expert.AT", HttpMethod.Get, Page);

        (another.StatusCode, nothing.StatusCode, forged.StatusCode, stranger.StatusCode).ShouldBe(
            (HttpStatusCode.Forbidden, HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity, HttpStatusCode.Forbidden));
        using var unknown = await hub.Send("liaisonOfficer.AT", HttpMethod.Get, "/liaison/meetings/MTG-2026-0002");
        unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task F_9_the_page_reads_well()
    {
        await using var hub = await LiaisonHub.Start(people: People);
        await hub.Post("commission", Convene, Plan, HttpStatusCode.Created);

        var page = await hub.Page("borderAgency", Page);
        foreach (var token in page.QuerySelectorAll("input[name=token]"))
            token.SetAttribute("value", "(token)");

        Snapshot.Match(page.QuerySelector("main")!.InnerHtml);
    }

    [Fact]
    public async Task F_9_the_Agency_sees_networks_and_officers_but_no_report_summary_or_communication()
    {
        await using var hub = await LiaisonHub.Start(people: People);

        (await hub.Get("borderAgency", "/api/liaison/officers?country=MA")).AsArray().Count.ShouldBe(2);
        (await hub.Get("borderAgency", "/api/liaison/deployments"))["made"]!.AsArray().ShouldNotBeEmpty();
        foreach (var path in new[] { "/api/summaries", "/api/communications", "/api/requests", "/api/meetings" })
        {
            using var refused = await hub.Send("borderAgency", HttpMethod.Get, path);
            refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden, path);
        }
    }

    [Fact]
    public async Task F_8_a_facilitator_is_told_to_the_Steering_Board_at_once()
    {
        await using var hub = await LiaisonHub.Start(people: People);

        await hub.Post("commission", $"{Morocco}/roles", new { role = "facilitator", holder = "COM", from = "2026-03-01" });

        string[] told =
        [
            "coordinator@at.example", "mim@at.example", "mim@com.example", "mim@cy.example", "mim@ie.example", "mim@no.example", "network@frontex.example", "officer-MA@ilo.example",
            "officer-MA@ilo.example",
        ];
        await Eventually.Holds(() => hub.Mails().Length == told.Length);
        var mails = hub.Mails().Select(Unfolded).ToList();
        mails.Select(To).Order(StringComparer.Ordinal).ShouldBe(told);
        mails.ShouldAllBe(mail => mail.Contains("facilitates the local network of liaison officers in Morocco from 1 March 2026 to 30 June 2026", StringComparison.Ordinal));
    }

    private static ContactPoint Person(string email) => new("Somebody", "Ministry", email);

    // Quoted-printable, whose soft line breaks are no part of the text.
    private static string Unfolded(string mail) => mail.ReplaceLineEndings("\n").Replace("=\n", "", StringComparison.Ordinal);

    private static string To(string mail) =>
        System.Text.RegularExpressions.Regex.Match(mail, "^To: .*<(.+)>", System.Text.RegularExpressions.RegexOptions.Multiline).Groups[1].Value;
}
