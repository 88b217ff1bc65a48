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

namespace MimFunctions.Features.ContactPoints.Bilaterals;

/// <summary><c>GET /api/contact-points/bilaterals</c>: the arrangements of two states that the own state may read: its own, and what both of two others opened (CT-22).</summary>
internal sealed class ListBilaterals : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/contact-points/bilaterals", List).ShownAs<IReadOnlyList<BilateralView>>(ViewFormat.Json, ViewFormat.Html).UnlessClassified(SwitchedPart.ContactList).Needs(Permission.CheckExchange);

    private static Task<IResult> List(string? state, HttpRequest call, Caller caller, BilateralArrangements arrangements, CancellationToken ct) =>
        caller.For(Permission.CheckExchange, state, async party =>
        {
            var shown = (await arrangements.ShownTo(party.State!, ct)).Select(BilateralView.Of).ToArray();
            return ViewFormats.Wanted(call, ViewFormat.Json, ViewFormat.Html) switch
            {
                ViewFormat.Json => NetworkFrame.Json(shown),
                ViewFormat.Html => NetworkFrame.Page<BilateralPage>($"Arrangements of two states", (nameof(BilateralPage.Shown), shown), (nameof(BilateralPage.Own), party.State)),
                _ => ViewFormats.NotOffered(call, ViewFormat.Json, ViewFormat.Html),
            };
        }, ct);
}

/// <summary><c>POST /api/contact-points/bilaterals</c>: proposes an arrangement to another state; it counts once that one has confirmed it.</summary>
internal sealed class ProposeBilateral : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/contact-points/bilaterals", Propose)
        .Takes<BilateralBody>("""{ "with": "DE", "channels": ["dubliNet"], "language": "en", "from": "2026-03-01" }""", "with", "from").Produces<BilateralView>(StatusCodes.Status201Created)
        .Refuses(StatusCodes.Status422UnprocessableEntity).UnlessClassified(SwitchedPart.ContactList).Needs(Permission.CheckExchange);

    private static Task<IResult> Propose(HttpRequest call, Caller caller, BilateralArrangements arrangements, Settings settings, TimeProvider clock, CancellationToken ct) =>
        PostedBody.ReadFor<BilateralBody, Authority>(call, settings, BilateralBody.Of, caller.Acting(Permission.CheckExchange, ct), async (body, party) =>
        {
            if (MemberState.FromCode(body.With) is not { } other || other == party.State)
                return Problems.NotUnderstood("with", body.With, "the code of another Member State (EL for Greece)");
            if (body.From is not { } from)
                return Problems.NotUnderstood("from", null, "the first day, such as 2026-03-01");
            var terms = new BilateralTerms([.. body.Channels ?? []], [.. body.Groups ?? []], [.. body.Contents ?? []], body.Language, body.Habits, from, body.Until);
            if (AgreeBilaterally.Check(terms) is { Count: > 0 } why)
                return PostedBody.Refused(call, why);
            var made = await arrangements.Propose(party.State!, other, terms, clock.GetUtcNow(), ct);
            return call.HasFormContentType ? new SeeOther(ChangeBilateral.Page) : NetworkFrame.Json(BilateralView.Of(made), StatusCodes.Status201Created);
        });

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
