using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Requests;

/// <summary>
/// What is due for one party: its own answers, and the proposals of other states that it has to reply to. What is over stays in the list for
/// a while, so that a calendar learns that it is cancelled.
/// </summary>
public static class DueEntries
{
    /// <summary>Days for which something that is over is still told.</summary>
    public const int DaysToTell = 90;

    /// <summary>The entries, in the order of requests and states.</summary>
    /// <param name="requests">Requests; those that do not concern the party are left out.</param>
    /// <param name="party">For whom.</param>
    /// <param name="now">Now (UTC).</param>
    public static IReadOnlyList<DueEntry> Of(IEnumerable<InformationRequest> requests, Authority party, DateTimeOffset now) =>
    [
        .. requests.OrderBy(request => request.Case, StringComparer.Ordinal)
            .SelectMany(request => request.Standings.SelectMany(standing => Entries(request, standing, party)))
            .Where(entry => !entry.IsOver || entry.ChangedAt >= now.AddDays(-DaysToTell)),
    ];

    private static IEnumerable<DueEntry> Entries(InformationRequest request, Standing standing, Authority party)
    {
        var state = standing.Addressee.State;
        if (party.State == state)
            yield return Entry(DueKind.Answer, request, standing, standing.Is.HasEnded, MovesAnswer);
        if (party == request.Asker && standing.Proposal is { } proposal)
        {
            var settled = standing.Is.HasEnded || proposal.Is != ProposalState.Open;
            yield return Entry(DueKind.ReplyToProposal, request, standing, settled, MovesProposal) with { Proposed = proposal.Date };
        }
    }

    private static DueEntry Entry(
        DueKind kind, InformationRequest request, Standing standing, bool isOver, Func<RequestEvent, bool> moves)
    {
        var state = standing.Addressee.State;
        DateTimeOffset[] changes = [.. Changes(request.Events.Where(e => e.Addressee == state), moves).Select(e => e.At)];
        return new DueEntry(
            kind, request.Reference, request.Asker, state, request.Question.Title, standing.Due, null,
            changes.Length, changes.Append(request.AskedAt).Max(), isOver);
    }

    /// <summary>What moved the day, and the first event that ended it: an addition to an answer changes nothing in a calendar.</summary>
    private static IEnumerable<RequestEvent> Changes(IEnumerable<RequestEvent> events, Func<RequestEvent, bool> moves)
    {
        var ended = false;
        foreach (var e in events)
        {
            var ends = e is RequestEvent.Answered or RequestEvent.AnsweredOutside or RequestEvent.Declined or RequestEvent.Withdrawn;
            if (moves(e) || (ends && !ended))
                yield return e;
            ended |= ends;
        }
    }

    private static bool MovesAnswer(RequestEvent e) => e is RequestEvent.DateAgreed or RequestEvent.DeadlineFound { Moved: true };

    private static bool MovesProposal(RequestEvent e) =>
        e is RequestEvent.DateProposed or RequestEvent.DateAgreed or RequestEvent.DateRejected or RequestEvent.DeadlineFound { Moved: true };
}

/// <summary>Something that a party has to do by a day.</summary>
/// <param name="Kind">What.</param>
/// <param name="Request">The request it is about.</param>
/// <param name="Asker">Who asks.</param>
/// <param name="State">The state asked.</param>
/// <param name="Title">Title of the question.</param>
/// <param name="Due">The day, in the legal time of the state asked.</param>
/// <param name="Proposed">For <see cref="DueKind.ReplyToProposal"/>: the day that was proposed.</param>
/// <param name="Changes">How often it changed since it first stood in a calendar.</param>
/// <param name="ChangedAt">When it last changed (UTC).</param>
/// <param name="IsOver">Nothing is to be done any more.</param>
public sealed record DueEntry(
    DueKind Kind, RequestReference Request, Authority Asker, MemberState State, string Title, DateOnly Due, DateOnly? Proposed,
    int Changes, DateTimeOffset ChangedAt, bool IsOver);

/// <summary>What is to be done.</summary>
public enum DueKind
{
    /// <summary>The state asked is to answer.</summary>
    Answer,

    /// <summary>The asker is to reply to another day that the state proposed, before the present one has passed.</summary>
    ReplyToProposal,
}
