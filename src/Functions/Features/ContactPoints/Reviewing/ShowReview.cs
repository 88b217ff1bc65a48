using MimFunctions.Domain.Access;
using MimFunctions.Domain.ContactPoints.Review;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.ContactPoints.Reviewing;

/// <summary>
/// <c>GET /api/contact-points/reviews/{reference}</c>: the questions while it is open; then sums over all states, and nothing below five answers (CP-41). As a Word
/// document too, to circulate to delegations (CP-42): whoever is not of the network reads what the Presidency has adopted, and nothing before.
/// </summary>
internal sealed class ShowReview : IApiEndpoint
{
    private static readonly ViewFormat[] Offered = [ViewFormat.Json, ViewFormat.Html, ViewFormat.Docx];

    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/contact-points/reviews/{reference}", Get).ShownAs<ReviewView>(Offered)
        .Refuses(StatusCodes.Status409Conflict).Needs(Permission.ReadReview);

    private static async Task<IResult> Get(string reference, HttpRequest call, Caller caller, Reviews reviews, CancellationToken ct)
    {
        if (await reviews.Find(reference, ct) is not { } review)
            return Reviews.Unknown(reference);
        if (review.AdoptedAt is null && !AccessRules.Allows(caller.Principal, Permission.ReadArrangements))
            return Problems.OfCase(new Refusal("CP-42", null, $"The report of {review.Id} is not adopted.", $"It goes to delegations once the Presidency has adopted it."));
        var view = ReviewView.Of(review);
        return ViewFormats.Wanted(call, Offered) switch
        {
            ViewFormat.Json => NetworkFrame.Json(view),
            ViewFormat.Html => NetworkFrame.Page<ReviewPage>(
                $"Review {review.Id}", (nameof(ReviewPage.Review), view), (nameof(ReviewPage.Own), Own(caller)),
                (nameof(ReviewPage.MayAdopt), AccessRules.Allows(caller.Principal, Permission.RunContactNetwork))),
            ViewFormat.Docx => NetworkFrame.File(ReviewDocument.Write(view), ViewFormats.Word, $"{review.Id}.docx"),
            _ => ViewFormats.NotOffered(call, Offered),
        };
    }

    private static MemberState? Own(Caller caller) => caller.PartiesFor(Permission.AnswerReview) is [var own, ..] ? own.State : null;
}

/// <summary>A review as it is shown: no answer, no state.</summary>
/// <param name="Id">Its name.</param>
/// <param name="ClosesOn">The last day for answers.</param>
/// <param name="IsClosed">Whether it is closed.</param>
/// <param name="Sums">What the answers add up to; absent while it is open and when fewer than five answered.</param>
/// <param name="Conclusions">What the Presidency completed it with.</param>
/// <param name="AdoptedAt">When it was adopted (UTC).</param>
/// <param name="Checks">How many checks all states made in the year before, in bands.</param>
public sealed record ReviewView(string Id, DateOnly ClosesOn, bool IsClosed, ReviewSums? Sums, string? Conclusions, DateTimeOffset? AdoptedAt, string? Checks)
{
    /// <summary>The review.</summary>
    public static ReviewView Of(CooperationReview review) => new(review.Id, review.ClosesOn, review.ClosedAt is not null, review.Sums, review.Conclusions, review.AdoptedAt, review.Checks);
}
