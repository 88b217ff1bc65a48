using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.ContactPoints.Checks;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.ContactPoints.Bilaterals;

/// <summary>
/// <c>GET</c> and <c>POST /api/contact-points/bilaterals</c>: what two states agreed on their exchanges (CT-22), proposed by one, confirmed by the other
/// (<c>…/{reference}/confirmation</c>), ended by either (<c>…/ending</c>), opened to the network by both (<c>…/opening</c>).
/// </summary>
internal sealed class AgreeWithState : IApiEndpoint
{
    private const string Page = "/api/contact-points/bilaterals?format=html";

    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/contact-points/bilaterals", List).ShownAs<IReadOnlyList<BilateralView>>(ViewFormat.Json, ViewFormat.Html).Needs(Permission.CheckExchange);
        api.MapPost("/contact-points/bilaterals", Propose)
            .Takes<BilateralBody>("""{ "with": "DE", "channels": ["dubliNet"], "language": "en", "from": "2026-03-01" }""", "with", "from").Produces<BilateralView>(StatusCodes.Status201Created)
            .Refuses(StatusCodes.Status422UnprocessableEntity).Needs(Permission.CheckExchange);
        foreach (var act in (string[])["confirmation", "ending", "opening"])
            api.MapPost($"/contact-points/bilaterals/{{reference}}/{act}", (
                string reference, HttpRequest call, Caller caller, BilateralArrangements arrangements, Settings settings, TimeProvider clock, CancellationToken ct) =>
                Act(act, reference, call, caller, arrangements, settings, clock.GetUtcNow(), ct))
                .Produces<BilateralView>().Refuses(StatusCodes.Status409Conflict).Needs(Permission.CheckExchange);
    }

    private static Task<IResult> List(string? state, HttpRequest call, Caller caller, BilateralArrangements arrangements, CancellationToken ct) =>
        caller.For(Permission.CheckExchange, state, async party =>
        {
            var shown = (await arrangements.ShownTo(party.State!, ct)).Select(BilateralView.Of).ToArray();
            return ViewFormats.Wanted(call, ViewFormat.Json, ViewFormat.Html) switch
            {
                ViewFormat.Json => NetworkFrame.Json(shown),
                ViewFormat.Html => NetworkFrame.Page("Arrangements of two states", BilateralPage.Write(shown, party.State!)),
                _ => ViewFormats.NotOffered(call, ViewFormat.Json, ViewFormat.Html),
            };
        }, ct);

    private static Task<IResult> Propose(HttpRequest call, Caller caller, BilateralArrangements arrangements, Settings settings, TimeProvider clock, CancellationToken ct) =>
        PostedBody.Read(call, settings, BilateralBody.Of, body => caller.For(Permission.CheckExchange, body.State, async party =>
        {
            if (MemberState.FromCode(body.With) is not { } other || other == party.State)
                return Problems.NotUnderstood("with", body.With, "the code of another Member State (EL for Greece)");
            if (body.From is not { } from)
                return Problems.NotUnderstood("from", null, "the first day, such as 2026-03-01");
            var terms = new BilateralTerms([.. body.Channels ?? []], [.. body.Groups ?? []], [.. body.Contents ?? []], body.Language, body.Habits, from, body.Until);
            if (AgreeBilaterally.Check(terms) is { Count: > 0 } why)
                return PostedBody.Refused(call, why);
            var made = await arrangements.Propose(party.State!, other, terms, clock.GetUtcNow(), ct);
            return call.HasFormContentType ? new SeeOther(Page) : NetworkFrame.Json(BilateralView.Of(made), StatusCodes.Status201Created);
        }, ct));

    private static async Task<IResult> Act(
        string act, string reference, HttpRequest call, Caller caller, BilateralArrangements arrangements, Settings settings, DateTimeOffset now, CancellationToken ct)
    {
        if (!OwnOrigin.Sent(call, settings.PublicUrl))
            return PostedBody.Foreign();
        if (BilateralNumber.Parse(reference) is not { } number)
            return Results.Problem(
                statusCode: StatusCodes.Status400BadRequest, title: $"“{Quotation.Cut(reference, 80)}” is no arrangement such as BA-AT-DE-1.", detail: "Check the address.");
        // By the number alone, so that a third state does not learn whether there is such an arrangement.
        var own = caller.PartiesFor(Permission.CheckExchange).Select(party => party.State!).FirstOrDefault(number.IsOf);
        if (await caller.Check(Permission.CheckExchange, Authority.Of(own ?? number.First), ct) is { } refused)
            return refused;
        return await arrangements.Change(number, arrangement => Decide(act, arrangement, own!, now), ct) switch
        {
            null => Results.Problem(statusCode: StatusCodes.Status404NotFound, title: $"There is no arrangement {number}.", detail: "Check the number."),
            { Decision: CaseDecision<BilateralArrangement>.Refused { Why: var why } } => PostedBody.Refused(call, why),
            { Stands: var stands } => call.HasFormContentType ? new SeeOther(Page) : NetworkFrame.Json(BilateralView.Of(stands)),
        };
    }

    private static CaseDecision<BilateralArrangement> Decide(string act, BilateralArrangement arrangement, MemberState own, DateTimeOffset now) => act switch
    {
        "confirmation" => AgreeBilaterally.Confirm(arrangement, own, now),
        "ending" => AgreeBilaterally.End(arrangement, now),
        _ => AgreeBilaterally.Open(arrangement, own),
    };

    /// <param name="State">Code of the own state; may be left out by whoever acts for one only.</param>
    /// <param name="With">Code of the other state.</param>
    /// <param name="Channels">Only by these channels; all when left out.</param>
    /// <param name="Groups">Only for these groups of persons; all when left out.</param>
    /// <param name="Contents">Only these kinds of content; all when left out.</param>
    /// <param name="Language">Code of the language in which they write.</param>
    /// <param name="Habits">Forms and habits of answering, in words.</param>
    /// <param name="From">First day.</param>
    /// <param name="Until">Last day.</param>
    private sealed record BilateralBody(
        string? State, string? With, IReadOnlyList<ContactChannel>? Channels, IReadOnlyList<PersonGroup>? Groups, IReadOnlyList<ContentKind>? Contents, string? Language,
        string? Habits, DateOnly? From, DateOnly? Until)
    {
        /// <summary>The body that the form of the page means.</summary>
        public static BilateralBody Of(IFormCollection form) => new(
            form.Text("state"), form.Text("with"), form.Options<ContactChannel>("channels"), form.Options<PersonGroup>("groups"), form.Options<ContentKind>("contents"),
            form.Text("language"), form.Text("habits"), FormDate.TryMachine(form.Text("from")), FormDate.TryMachine(form.Text("until")));
    }
}
