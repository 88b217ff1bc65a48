using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.ContactPoints.Checks;
using MimFunctions.Domain.ContactPoints.Classified;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.Union;
using MimFunctions.Features.ContactPoints.Classified;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.ContactPoints.Checks;

/// <summary><c>GET /api/contact-points/checks/questions</c>: the page of “may I send?” (V3): closed questions, and no field for a person.</summary>
internal sealed class ShowQuestions : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/contact-points/checks/questions", Questions).ShownAs<string>(ViewFormat.Html).UnlessClassified(SwitchedPart.ContactList).Needs(Permission.CheckExchange);

    private static Task<IResult> Questions(string? state, Caller caller, TimeProvider clock, CancellationToken ct) => caller.For(
        Permission.CheckExchange, state,
        party => Task.FromResult(NetworkFrame.Page<QuestionsPage>($"May I send?", (nameof(QuestionsPage.Own), party.State), (nameof(QuestionsPage.Today), LegalTime.DayOf(clock.GetUtcNow(), party)))), ct);
}

/// <summary>
/// <c>POST /api/contact-points/checks</c>: “may I send?” The answer comes at once, with every reason and what to do instead; nothing is sent, nobody is
/// told, and no person can be named.
/// </summary>
internal sealed class AskMaySend : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/contact-points/checks", Ask)
        .Takes<AnswersBody>(
            """{ "senderBody": "immigrationAsylum", "receiverBody": "immigrationAsylum", "receivers": ["DE"], "group": "protection", "informed": true, "informedOn": "2026-03-02", "holdsTheirContent": false, "contents": ["identity", "procedure"], "marking": "unmarked", "ground": { "act": "national", "reference": "§ 29 BFA-VG" }, "dataProtection": true, "channel": "dubliNet", "ownFile": "A17" }""",
            "senderBody", "receiverBody", "receivers", "group", "informed", "holdsTheirContent", "contents", "marking", "ground", "dataProtection", "channel")
        .Produces<RulingView>(StatusCodes.Status201Created).UnlessClassified(SwitchedPart.ContactList).Needs(Permission.CheckExchange);

    private static Task<IResult> Ask(HttpRequest call, Caller caller, OwnChecks checks, ReadingTrace trace, Settings settings, CancellationToken ct) =>
        PostedBody.ReadFor<AnswersBody, Authority>(call, settings, AnswersBody.Of, caller.Acting(Permission.CheckExchange, ct), async (body, party) =>
        {
            if (body.Receivers?.FirstOrDefault(code => MemberState.FromCode(code) is null) is { } unknown)
                return Problems.NotUnderstood("receivers", unknown, "codes of Member States (EL for Greece)");
            var (check, ruling) = await checks.Ask(party.State!, caller.Principal.Id, body.Answers(), ct);
            await trace.Record(
                caller.Principal, party, "check exchange", check.Number.ToString(), check.IsAllowed ? "allowed" : $"not allowed: {string.Join(", ", check.Rules)}", ct);
            var view = RulingView.Of(check, ruling);
            return call.HasFormContentType ? RulingPage.Write(view) : NetworkFrame.Json(view, StatusCodes.Status201Created);
        });

    /// <param name="State">Code of the own state; may be left out by whoever acts for one only.</param>
    /// <param name="SenderBody">Which body sends.</param>
    /// <param name="ReceiverBody">Which body is to receive.</param>
    /// <param name="Receivers">Codes of the receiving Member States; exactly one is right.</param>
    /// <param name="Group">Which group the person belongs to.</param>
    /// <param name="Informed">Whether the own counter-terrorism authorities have told that the person could pose a threat.</param>
    /// <param name="InformedOn">On which day; looked at and not kept.</param>
    /// <param name="HoldsTheirContent">Whether the content holds anything that came from them.</param>
    /// <param name="Contents">What is to be sent.</param>
    /// <param name="Marking">How it is marked.</param>
    /// <param name="Ground">The legal ground.</param>
    /// <param name="DataProtection">Whether the conditions of data protection were looked at and are met.</param>
    /// <param name="Channel">By which channel of the receiver.</param>
    /// <param name="OwnFile">The own file reference: up to twenty letters and digits.</param>
    private sealed record AnswersBody(
        string? State, BodyKind? SenderBody, BodyKind? ReceiverBody, IReadOnlyList<string>? Receivers, PersonGroup? Group, bool? Informed, DateOnly? InformedOn,
        bool? HoldsTheirContent, IReadOnlyList<ContentKind>? Contents, SentMarking? Marking, GroundBody? Ground, bool? DataProtection, ContactChannel? Channel, string? OwnFile)
    {
        public ExchangeAnswers Answers() => new(
            SenderBody, ReceiverBody, [.. (Receivers ?? []).Select(code => MemberState.FromCode(code)!).Distinct()], Group, Informed, InformedOn, HoldsTheirContent,
            [.. (Contents ?? []).Distinct()], Marking, Ground?.Ground(), DataProtection, Channel, string.IsNullOrWhiteSpace(OwnFile) ? null : OwnFile.Trim());

        public static AnswersBody Of(IFormCollection form) => new(
            form.Text("state"), form.Option<BodyKind>("senderBody"), form.Option<BodyKind>("receiverBody"), [.. form["receivers"].OfType<string>()], form.Option<PersonGroup>("group"),
            YesNo(form.Text("informed")), FormDate.TryMachine(form.Text("informedOn")), YesNo(form.Text("holdsTheirContent")), form.Options<ContentKind>("contents"),
            form.Option<SentMarking>("marking"), new GroundBody(form.Option<ActKind>("act"), form.Text("reference")), YesNo(form.Text("dataProtection")),
            form.Option<ContactChannel>("channel"), form.Text("ownFile"));

        private static bool? YesNo(string? said) => said switch
        {
            "yes" => true,
            "no" => false,
            _ => null,
        };
    }

    /// <param name="Act">Whose act.</param>
    /// <param name="Reference">Its reference: numbers and abbreviations only.</param>
    private sealed record GroundBody(ActKind? Act, string? Reference)
    {
        public LegalGround? Ground() => Act is { } act && !string.IsNullOrWhiteSpace(Reference) ? new LegalGround(act, Reference.Trim()) : null;
    }
}
