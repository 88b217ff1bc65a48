using System.Globalization;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.ContactPoints.Review;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.ContactPoints.Reviewing;

/// <summary>Reads and changes reviews.</summary>
internal sealed class Reviews(IDocumentStore documents, CaseStore<CooperationReview> cases)
{
    /// <summary>Where the review of this name is; null when the text is none.</summary>
    public static DocumentKey? KeyOf(string text) => text.StartsWith(CooperationReview.Series, StringComparison.Ordinal) ? ContactPointKeys.Review(text) : null;

    /// <summary>The review, or null.</summary>
    public async Task<CooperationReview?> Find(string id, CancellationToken ct) => KeyOf(id) is { } key ? await cases.Find(key, ct) : null;

    /// <summary>All of them.</summary>
    public async Task<IReadOnlyList<CooperationReview>> All(CancellationToken ct) =>
        await documents.Query<CooperationReview>(new DocumentQuery(Containers.Reviews), ct).Select(found => found.Document).ToListAsync(ct);

    /// <summary>A new review; the same name again finds the one that is there.</summary>
    public Task<CooperationReview> Open(CooperationReview review, CancellationToken ct) => cases.Create(review, ct);

    /// <summary>Decides and commits; null when there is no such review.</summary>
    public Task<(CaseDecision<CooperationReview> Decision, CooperationReview Stands)?> Change(
        string id, Func<CooperationReview, CaseDecision<CooperationReview>> decide, CancellationToken ct) =>
        cases.Change(ContactPointKeys.Review(id), decide, decision => (decision as CaseDecision<CooperationReview>.Changed)?.Next, ct);

    /// <summary>Changes it where something is due.</summary>
    public Task Look(string id, Func<CooperationReview, CooperationReview?> due, CancellationToken ct) => cases.Change(ContactPointKeys.Review(id), due, next => next, ct);

    /// <summary>404: there is no such review.</summary>
    public static IResult Unknown(string id) => Results.Problem(
        statusCode: StatusCodes.Status404NotFound, title: $"There is no review “{Quotation.Cut(id, 80)}”.", detail: "Take a name such as RV-2026.");
}

/// <summary><c>POST /api/contact-points/reviews</c>: the Presidency opens the review of the year.</summary>
internal sealed class OpenReview : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/contact-points/reviews", Open).Takes<ReviewBody>("""{ "closesOn": "2026-05-31" }""", "closesOn")
        .Produces<ReviewView>(StatusCodes.Status201Created).Refuses(StatusCodes.Status422UnprocessableEntity).Needs(Permission.RunContactNetwork);

    private static Task<IResult> Open(HttpRequest call, Caller caller, PresidencyDesk desk, Reviews reviews, TimeProvider clock, CancellationToken ct) =>
        ApiBody.Read<ReviewBody>(call, body => desk.As(caller, body.State, async _ =>
        {
            var today = LegalTime.DayOf(clock.GetUtcNow(), Authority.Commission);
            if (body.ClosesOn is not { } closes || closes < today.AddDays(14) || closes > today.AddDays(120))
                return Problems.Of([new Refusal("CP-40", "closesOn", "A review lasts between two weeks and four months.", "Name a day in that time.")]);
            var id = string.Create(CultureInfo.InvariantCulture, $"{CooperationReview.Series}{today.Year}");
            return NetworkFrame.Json(ReviewView.Of(await reviews.Open(CooperationReview.Open(id, closes, clock.GetUtcNow()), ct)), StatusCodes.Status201Created);
        }, ct));

    /// <param name="State">Code of the state that holds the Presidency; may be left out by whoever acts for one only.</param>
    /// <param name="ClosesOn">The last day for answers.</param>
    private sealed record ReviewBody(string? State, DateOnly? ClosesOn);
}

/// <summary><c>POST /api/contact-points/reviews/{reference}/answers</c>: the own state answers the five questions (V8), or answers anew while it is open.</summary>
internal sealed class AnswerReview : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/contact-points/reviews/{reference}/answers", Answer)
        .Takes<AnswerBody>("""{ "reachable": 4, "understood": 5, "channel": 3, "obstacle": "none", "wouldHelp": "a common glossary" }""", "reachable", "understood", "channel", "obstacle")
        .Produces(StatusCodes.Status204NoContent).Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity).Needs(Permission.AnswerReview);

    private static Task<IResult> Answer(string reference, HttpRequest call, Caller caller, Reviews reviews, Settings settings, TimeProvider clock, CancellationToken ct) =>
        PostedBody.Read(call, settings, AnswerBody.Of, body => caller.For(Permission.AnswerReview, body.State, async party =>
        {
            var answer = new ReviewAnswer(party.State!, body.Reachable ?? 0, body.Understood ?? 0, body.Channel ?? 0, body.Obstacle ?? ReviewObstacle.None, body.WouldHelp);
            return Reviews.KeyOf(reference) is null ? Reviews.Unknown(reference)
                : await reviews.Change(reference, review => review.Answer(answer, LegalTime.DayOf(clock.GetUtcNow(), party)), ct) switch
                {
                    null => Reviews.Unknown(reference),
                    { Decision: CaseDecision<CooperationReview>.Refused { Why: var why } } => PostedBody.Refused(call, why),
                    _ => call.HasFormContentType ? new SeeOther($"/api/contact-points/reviews/{reference}?format=html") : Results.NoContent(),
                };
        }, ct));

    /// <param name="State">Code of the own state; may be left out by whoever acts for one only.</param>
    /// <param name="Reachable">Were the others reachable? 1 for never, 5 for always.</param>
    /// <param name="Understood">Did you understand each other?</param>
    /// <param name="Channel">Did the channels work?</param>
    /// <param name="Obstacle">Which kind of obstacle was met most?</param>
    /// <param name="WouldHelp">What would help; no persons, no cases.</param>
    private sealed record AnswerBody(string? State, int? Reachable, int? Understood, int? Channel, ReviewObstacle? Obstacle, string? WouldHelp)
    {
        public static AnswerBody Of(IFormCollection form) => new(
            form.Text("state"), Number(form, "reachable"), Number(form, "understood"), Number(form, "channel"), form.Option<ReviewObstacle>("obstacle"), form.Text("wouldHelp"));

        private static int? Number(IFormCollection form, string name) => int.TryParse(form[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}

/// <summary><c>GET /api/contact-points/reviews/{reference}</c>: the questions while it is open; then sums over all states, and nothing below five answers (CP-41).</summary>
internal sealed class ShowReview : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/contact-points/reviews/{reference}", Get).ShownAs<ReviewView>(ViewFormat.Json, ViewFormat.Html).Needs(Permission.ReadReview);

    private static async Task<IResult> Get(string reference, HttpRequest call, Caller caller, Reviews reviews, CancellationToken ct)
    {
        if (await reviews.Find(reference, ct) is not { } review)
            return Reviews.Unknown(reference);
        var view = ReviewView.Of(review);
        return ViewFormats.Wanted(call, ViewFormat.Json, ViewFormat.Html) switch
        {
            ViewFormat.Json => NetworkFrame.Json(view),
            ViewFormat.Html => NetworkFrame.Page($"Review {review.Id}", ReviewPage.Write(view, caller.PartiesFor(Permission.AnswerReview) is [var own, ..] ? own.State : null)),
            _ => ViewFormats.NotOffered(call, ViewFormat.Json, ViewFormat.Html),
        };
    }
}

/// <summary><c>POST /api/contact-points/reviews/{reference}/adoption</c>: the Presidency completes the report and adopts it (CP-42).</summary>
internal sealed class AdoptReview : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/contact-points/reviews/{reference}/adoption", Adopt)
        .Takes<AdoptionBody>("""{ "conclusions": "Working together went well where units knew one another; a glossary is to be drawn up." }""", "conclusions")
        .Produces<ReviewView>().Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity).Needs(Permission.RunContactNetwork);

    private static Task<IResult> Adopt(string reference, HttpRequest call, Caller caller, PresidencyDesk desk, Reviews reviews, TimeProvider clock, CancellationToken ct) =>
        ApiBody.Read<AdoptionBody>(call, body => desk.As(caller, body.State, async _ => Reviews.KeyOf(reference) is null ? Reviews.Unknown(reference)
            : await reviews.Change(reference, review => review.Adopt(body.Conclusions ?? "", clock.GetUtcNow()), ct) switch
            {
                null => Reviews.Unknown(reference),
                { Decision: CaseDecision<CooperationReview>.Refused { Why: var why } } => PostedBody.Refused(call, why),
                { Stands: var stands } => NetworkFrame.Json(ReviewView.Of(stands)),
            }, ct));

    /// <param name="State">Code of the state that holds the Presidency; may be left out by whoever acts for one only.</param>
    /// <param name="Conclusions">What the Presidency completes the report with.</param>
    private sealed record AdoptionBody(string? State, string? Conclusions);
}

/// <summary>A review as it is shown: no answer, no state.</summary>
/// <param name="Id">Its name.</param>
/// <param name="ClosesOn">The last day for answers.</param>
/// <param name="IsClosed">Whether it is closed.</param>
/// <param name="Sums">What the answers add up to; absent while it is open and when fewer than five answered.</param>
/// <param name="Conclusions">What the Presidency completed it with.</param>
/// <param name="AdoptedAt">When it was adopted (UTC).</param>
/// <param name="Checks">How many checks all states made in the year before, in bands.</param>
internal sealed record ReviewView(string Id, DateOnly ClosesOn, bool IsClosed, ReviewSums? Sums, string? Conclusions, DateTimeOffset? AdoptedAt, string? Checks)
{
    /// <summary>The review.</summary>
    public static ReviewView Of(CooperationReview review) => new(review.Id, review.ClosesOn, review.ClosedAt is not null, review.Sums, review.Conclusions, review.AdoptedAt, review.Checks);
}
