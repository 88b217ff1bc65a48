using MimFunctions.Domain.ContactPoints;
using MimFunctions.Domain.ContactPoints.Review;
using MimFunctions.Features.ContactPoints.Directory;
using MimFunctions.Features.ContactPoints.Letters;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.ContactPoints.Reviewing;

/// <summary>A review is open, closes soon, or its report is adopted (M6). The report goes to the Council's people too, who pass it to delegations (CP-42); by link, as it is LIMITE (CP-23).</summary>
internal sealed class ReviewMail(Entries entries, Reviews reviews, Settings settings) : ContactPointMail(ContactPointLetter.ReviewNews, entries, settings)
{
    /// <inheritdoc/>
    protected override Letter ForPeople(Letter letter) => letter;

    /// <inheritdoc/>
    protected override async Task<Letter?> Write(OwedOrder order, CancellationToken ct) => (ContactPointStep.Parse(order.Step)!.Detail, ContactPointStep.Addressee(order.To)) switch
    {
        (CooperationReview.Opened, _) => Short(
            $"Five questions ({order.Case})", $"Five questions ({order.Case})", $"How did working together go in the last year? Five short questions; only sums over all states are ever shown.", $"The questions", Page(order)),
        // Who answered since is not reminded.
        (CooperationReview.Closes, { } entry) => await reviews.Find(order.Case, ct) is { ClosedAt: null } open && open.Answers.All(answer => answer.State != entry.State)
            ? Short(
                $"One week left ({order.Case})", $"One week left ({order.Case})", $"The five questions on working together close in a week. Answering is voluntary; only sums over all states are ever shown.", $"The questions",
                Page(order))
            : null,
        (_, null) => new Letter(
            $"For delegations: the report of the review is adopted ({order.Case})", $"The report of the review is adopted ({order.Case})",
            [
                new Block.Paragraph(
                    $"The Presidency has completed and adopted the report of the yearly review of the network of contact points. It is for the delegations of the working parties concerned. "
                    + $"It is marked LIMITE and is not sent by mail: the Council's secretariat opens it on the hub, as a page and as a Word document to circulate."),
                new Block.Link($"The report", Page(order)),
            ],
            Settings.Why($"you are listed for the Council")),
        _ => Short($"The report is adopted ({order.Case})", $"The report is adopted ({order.Case})", $"The Presidency has completed and adopted the report of the review. It is on the hub.", $"The report", Page(order)),
    };

    private Uri Page(OwedOrder order) => Settings.At($"api/contact-points/reviews/{order.Case}?format=html");
}
