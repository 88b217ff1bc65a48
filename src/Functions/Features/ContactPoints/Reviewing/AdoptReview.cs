using MimFunctions.Domain.Access;
using MimFunctions.Domain.ContactPoints.Review;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.ContactPoints.Reviewing;

/// <summary><c>POST /api/contact-points/reviews/{reference}/adoption</c>: the Presidency completes the report and adopts it (CP-42).</summary>
internal sealed class AdoptReview : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/contact-points/reviews/{reference}/adoption", Adopt)
        .Takes<AdoptionBody>("""{ "conclusions": "Working together went well where units knew one another; a glossary is to be drawn up." }""", "conclusions")
        .Produces<ReviewView>().Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity).Needs(Permission.RunContactNetwork);

    private static Task<IResult> Adopt(string reference, HttpRequest call, Caller caller, AsPresidency presidency, Reviews reviews, Settings settings, TimeProvider clock, CancellationToken ct) =>
        PostedBody.ReadFor<AdoptionBody, MemberState>(call, settings, form => new AdoptionBody(form.Text("state"), form.Text("conclusions")), presidency.For(caller, ct), async (body, _) => Reviews.KeyOf(reference) is null ? Reviews.Unknown(reference)
            : await reviews.Change(reference, review => review.Adopt(body.Conclusions ?? "", clock.GetUtcNow()), ct) switch
            {
                null => Reviews.Unknown(reference),
                { Decision: CaseDecision<CooperationReview>.Refused { Why: var why } } => PostedBody.Refused(call, why),
                { Stands: var stands } => call.HasFormContentType ? new SeeOther(Reviews.Page(reference)) : NetworkFrame.Json(ReviewView.Of(stands)),
            });

    /// <param name="State">Code of the state that holds the Presidency; may be left out by whoever acts for one only.</param>
    /// <param name="Conclusions">What the Presidency completes the report with.</param>
    private sealed record AdoptionBody(string? State, string? Conclusions);
}
