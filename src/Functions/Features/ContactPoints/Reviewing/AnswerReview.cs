using System.Globalization;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.ContactPoints.Review;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.ContactPoints.Reviewing;

/// <summary><c>POST /api/contact-points/reviews/{reference}/answers</c>: the own state answers the five questions (V8), or answers anew while it is open.</summary>
internal sealed class AnswerReview : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/contact-points/reviews/{reference}/answers", Answer)
        .Takes<AnswerBody>("""{ "reachable": 4, "understood": 5, "channel": 3, "obstacle": "none", "wouldHelp": "a common glossary" }""", "reachable", "understood", "channel", "obstacle")
        .Produces(StatusCodes.Status204NoContent).Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity).Needs(Permission.AnswerReview);

    private static Task<IResult> Answer(string reference, HttpRequest call, Caller caller, Reviews reviews, Settings settings, TimeProvider clock, CancellationToken ct) =>
        PostedBody.ReadFor<AnswerBody, Authority>(call, settings, AnswerBody.Of, caller.Acting(Permission.AnswerReview, ct), async (body, party) =>
        {
            var answer = new ReviewAnswer(party.State!, body.Reachable ?? 0, body.Understood ?? 0, body.Channel ?? 0, body.Obstacle ?? ReviewObstacle.None, body.WouldHelp);
            return Reviews.KeyOf(reference) is null ? Reviews.Unknown(reference)
                : await reviews.Change(reference, review => review.Answer(answer, LegalTime.DayOf(clock.GetUtcNow(), party)), ct) switch
                {
                    null => Reviews.Unknown(reference),
                    { Decision: CaseDecision<CooperationReview>.Refused { Why: var why } } => PostedBody.Refused(call, why),
                    _ => call.HasFormContentType ? new SeeOther(Reviews.Page(reference)) : Results.NoContent(),
                };
        });

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
