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

/// <summary><c>POST /api/contact-points/reviews</c>: the Presidency opens the review of the year; a page does it too (V9).</summary>
internal sealed class OpenReview : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/contact-points/reviews", Open).Takes<ReviewBody>("""{ "closesOn": "2026-05-31" }""", "closesOn")
        .Produces<ReviewView>(StatusCodes.Status201Created).Refuses(StatusCodes.Status422UnprocessableEntity).Needs(Permission.RunContactNetwork);

    private static Task<IResult> Open(HttpRequest call, Caller caller, AsPresidency presidency, Reviews reviews, Settings settings, TimeProvider clock, CancellationToken ct) =>
        PostedBody.ReadFor<ReviewBody, MemberState>(call, settings, form => new ReviewBody(form.Text("state"), FormDate.TryMachine(form.Text("closesOn"))), presidency.For(caller, ct), async (body, _) =>
        {
            var today = LegalTime.DayOf(clock.GetUtcNow(), Authority.Commission);
            if (body.ClosesOn is not { } closes || closes < today.AddDays(14) || closes > today.AddDays(120))
                return PostedBody.Refused(call, [new Refusal("CP-40", "closesOn", $"A review lasts between two weeks and four months.", $"Name a day in that time.")]);
            var id = await reviews.NextId(today.Year, ct);
            var stands = await reviews.Open(CooperationReview.Open(id, closes, clock.GetUtcNow()), ct);
            return call.HasFormContentType ? new SeeOther(Reviews.Page(id)) : NetworkFrame.Json(ReviewView.Of(stands), StatusCodes.Status201Created);
        });

    /// <param name="State">Code of the state that holds the Presidency; may be left out by whoever acts for one only.</param>
    /// <param name="ClosesOn">The last day for answers.</param>
    private sealed record ReviewBody(string? State, DateOnly? ClosesOn);
}
