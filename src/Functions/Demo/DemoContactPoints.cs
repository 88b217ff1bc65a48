using System.Text.Json.Nodes;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Features.ContactPoints.Directory;
using static MimFunctions.Demo.DemoCalls;

namespace MimFunctions.Demo;

/// <summary>
/// 8. The network of document 6146/24: five states name contact points and prove their mailboxes, the Presidency asks all states, two describe their
/// arrangements, an overview is compiled, and of four checks one is allowed. All of it over HTTP, as people and programs do it.
/// </summary>
internal sealed class DemoContactPoints(Entries entries, MailboxCodes codes, TimeProvider clock, TextWriter terminal)
{
    private const string Area = "/api/contact-points";

    private static readonly string[] Naming = ["AT", "DE", "FR", "IT", "NL"];

    /// <summary>Runs it.</summary>
    public async Task Run(string urls, CancellationToken ct)
    {
        using var client = new HttpClient { BaseAddress = new Uri(urls.Split(';')[0]) };
        terminal.WriteLine();
        terminal.WriteLine("8. The network of document 6146/24: five states name contact points …");
        foreach (var state in Naming)
            await Name(client, state, ct);
        await Map(client, ct);
        terminal.WriteLine("      May Austria send? Four times asked");
        await Ask(client, "to Germany, all conditions met", [], ct);
        await Ask(client, "to a counter-terrorism authority", [("receiverBody", "counterTerrorism")], ct);
        await Ask(client, "before its own authorities have told it", [("informed", false)], ct);
        await Ask(client, "by a channel that Germany does not name", [("channel", "sealedLetter")], ct);
    }

    private async Task Name(HttpClient client, string state, CancellationToken ct)
    {
        var body = new JsonObject
        {
            ["authority"] = $"Asylum authority of {MemberState.FromCode(state)!.EnglishName}",
            ["authorityEnglish"] = $"Asylum authority of {MemberState.FromCode(state)!.EnglishName}",
            ["unit"] = "International co-operation",
            ["inAuthority"] = true,
            ["central"] = true,
            ["mailbox"] = $"cooperation@asylum.{state.ToLowerInvariant()}.example",
            ["channels"] = new JsonArray(new JsonObject { ["channel"] = "dubliNet", ["highest"] = "limite" }),
            ["languages"] = new JsonArray("en"),
            ["competences"] = new JsonArray("protection", "noRightToStay", "legalStatus"),
        };
        if (await Post(client, $"ctContactPoint.{state}", Area, body, ct) is not { } named || ContactPointNumber.Parse((string?)named["number"]) is not { } number)
            return;
        // The demo reads the mailbox: the code follows from the entry, as in the mail.
        var entry = await entries.Find(number, ct);
        await Post(client, $"ctContactPoint.{state}", $"{Area}/{number}/code", new JsonObject { ["code"] = codes.Of(entry!, entry!.Pending!) }, ct);
        terminal.WriteLine($"{state}    {number} is named, and its mailbox proven");
    }

    private async Task Map(HttpClient client, CancellationToken ct)
    {
        var today = LegalTime.DayOf(clock.GetUtcNow(), Authority.Commission);
        var presidency = $"presidency.{(Presidencies.Of(Semester.Of(today)) ?? MemberState.FromCode("AT")!).Code}";
        var campaign = await Post(client, presidency, $"{Area}/campaigns", new JsonObject { ["closesOn"] = FormDate.ForMachines(today.AddDays(60)) }, ct);
        await Post(client, "ctDelegate.AT", $"{Area}/arrangements", new JsonObject { ["fields"] = new JsonArray(Field("a", "The asylum authority and the state security service, each with one unit."), Field("c", "Consultation within a day where either side asks for it.")) }, ct);
        await Post(client, "ctDelegate.DE", $"{Area}/arrangements", new JsonObject { ["notOrganisedYet"] = true, ["fields"] = new JsonArray() }, ct);
        await Post(client, "ctDelegate.AT", $"{Area}/practices", new JsonObject { ["title"] = "A weekly call", ["theme"] = "consultation", ["whatIsDone"] = "Both sides call once a week and agree on what is urgent." }, ct);
        var overview = await Post(client, presidency, $"{Area}/overviews", new JsonObject(), ct);
        terminal.WriteLine($"      {(string?)campaign?["id"]} asks all states; {(string?)overview?["id"]} compiles what two of them said, and names those that did not answer");
    }

    private async Task Ask(HttpClient client, string what, (string Field, JsonNode? Value)[] changes, CancellationToken ct)
    {
        var answers = new JsonObject
        {
            ["senderBody"] = "immigrationAsylum",
            ["receiverBody"] = "immigrationAsylum",
            ["receivers"] = new JsonArray("DE"),
            ["group"] = "protection",
            ["informed"] = true,
            ["informedOn"] = FormDate.ForMachines(LegalTime.DayOf(clock.GetUtcNow(), MemberState.FromCode("AT")!)),
            ["holdsTheirContent"] = false,
            ["contents"] = new JsonArray("identity", "procedure"),
            ["marking"] = "unmarked",
            ["ground"] = new JsonObject { ["act"] = "national", ["reference"] = "§ 29 BFA-VG" },
            ["dataProtection"] = true,
            ["channel"] = "dubliNet",
        };
        foreach (var (field, value) in changes)
            answers[field] = value;
        var ruling = await Post(client, "ctContactPoint.AT", $"{Area}/checks", answers, ct);
        var reasons = ruling?["reasons"]?.AsArray() ?? [];
        terminal.WriteLine($"AT    {what}: {(reasons.Count == 0 ? "allowed" : $"not allowed. {reasons[0]!["message"]} ({reasons[0]!["rule"]})")}");
    }

    private static JsonObject Field(string letter, string text) => new() { ["letter"] = letter, ["text"] = text, ["marking"] = "limite", ["circle"] = "network" };
}
