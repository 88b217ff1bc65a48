using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Text;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>What else the holder of a link can say about the same request now.</summary>
internal static class OtherReplies
{
    private static readonly ReplyKind[] OfStateAsked =
    [
        ReplyKind.Answer, ReplyKind.Acknowledge, ReplyKind.AnotherDate, ReplyKind.Forward, ReplyKind.AnsweredDirectly, ReplyKind.Decline,
    ];

    /// <summary>Links to the other replies.</summary>
    public static IReadOnlyList<OfferedReply> Of(OpenReply open) =>
        [.. (open.Link.IsAskers ? Askers(open) : Asked(open)).Select(other => Link(open, other.Kind, other.Day))];

    private static IEnumerable<(ReplyKind Kind, DateOnly? Day)> Asked(OpenReply open)
    {
        var possible = open.Standing.Is switch
        {
            { HasEnded: true } => [ReplyKind.Answer],
            AddresseeState.Acknowledged or AddresseeState.Forwarded => OfStateAsked.Where(kind => kind != ReplyKind.Acknowledge),
            _ => OfStateAsked,
        };
        // The page of a link that is still good is this reply; once it was used, the same can be said again.
        return possible.Where(kind => kind != open.Link.Kind || open.Recorded is not null).Select(kind => (kind, (DateOnly?)null));
    }

    private static IEnumerable<(ReplyKind Kind, DateOnly? Day)> Askers(OpenReply open)
    {
        if (open.Standing is { Is.HasEnded: false, Proposal: { Is: ProposalState.Open, Date: var day } })
        {
            yield return (ReplyKind.AcceptDate, day);
            yield return (ReplyKind.KeepDate, day);
        }

        if (open.Request.Progress == RequestProgress.Open && open.Link.Kind != ReplyKind.Withdraw)
            yield return (ReplyKind.Withdraw, null);
        if (open.Standing.Is.HasEnded && open.Standing.Is is not AddresseeState.Withdrawn && open.Link.Kind != ReplyKind.Rate)
            yield return (ReplyKind.Rate, null);
    }

    private static OfferedReply Link(OpenReply open, ReplyKind kind, DateOnly? day)
    {
        var (title, detail) = ReplyWords.Offer(kind, day);
        var again = kind == ReplyKind.Answer && open.Standing.Answers.Count > 0 ? $"Add to the answer" : title;
        return new OfferedReply(again, detail, open.Other(kind, day).AbsolutePath);
    }
}

/// <summary>A reply that can be given too.</summary>
/// <param name="Title">What it says.</param>
/// <param name="Detail">What it is for.</param>
/// <param name="Href">Where it is given.</param>
public sealed record OfferedReply(Sentence Title, Sentence Detail, string Href);
