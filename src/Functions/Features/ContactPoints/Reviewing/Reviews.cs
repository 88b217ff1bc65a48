using System.Globalization;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.ContactPoints.Review;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

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
        await documents.Query<CooperationReview>(new DocumentQuery(ContactPointContainers.Reviews), ct).Select(found => found.Document).ToListAsync(ct);

    /// <summary>The name of the review that is opened next: one a year, and another on the Presidency's wish once that of the year has closed (CP-40). While one is open, that one.</summary>
    public async Task<string> NextId(int year, CancellationToken ct)
    {
        for (var number = 1; ; number++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{CooperationReview.Series}{year}{(number == 1 ? "" : $"-{number}")}");
            if (await Find(id, ct) is not { ClosedAt: not null })
                return id;
        }
    }

    /// <summary>A new review; the same name again finds the one that is there.</summary>
    public Task<CooperationReview> Open(CooperationReview review, CancellationToken ct) => cases.Create(review, ct);

    /// <summary>Decides and commits; null when there is no such review.</summary>
    public Task<(CaseDecision<CooperationReview> Decision, CooperationReview Stands)?> Change(
        string id, Func<CooperationReview, CaseDecision<CooperationReview>> decide, CancellationToken ct) =>
        cases.Change(ContactPointKeys.Review(id), decide, decision => (decision as CaseDecision<CooperationReview>.Changed)?.Next, ct);

    /// <summary>Changes it where something is due.</summary>
    public Task Look(string id, Func<CooperationReview, CooperationReview?> due, CancellationToken ct) => cases.Change(ContactPointKeys.Review(id), due, next => next, ct);

    /// <summary>Reminds, within a week of the end, the states that have not answered (M6).</summary>
    public async Task Remind(DateTimeOffset now, CancellationToken ct)
    {
        foreach (var review in (await All(ct)).Where(each => each.ClosedAt is null))
            await Look(review.Id, stands => stands.Remind(LegalTime.DayOf(now, Authority.Commission), now), ct);
    }

    /// <summary>Address of the page of a review.</summary>
    public static string Page(string id) => $"/api/contact-points/reviews/{id}?format=html";

    /// <summary>404: there is no such review.</summary>
    public static IResult Unknown(string id) => Results.Problem(
        statusCode: StatusCodes.Status404NotFound, title: $"There is no review “{Quotation.Cut(id, 80)}”.", detail: "Take a name such as RV-2026.");
}
