using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Requests.Replies.Kinds;

/// <summary>The asker accepts the day that the state asked proposed: that very one, not a later proposal.</summary>
internal sealed class AcceptDateReply : Reply
{
    /// <inheritdoc/>
    public override ReplyKind Kind => ReplyKind.AcceptDate;

    /// <inheritdoc/>
    public override int Place => 1;

    /// <inheritdoc/>
    public override bool IsAskers => true;

    /// <inheritdoc/>
    public override Sentence Button => $"Accept this date";

    /// <inheritdoc/>
    public override bool HasFields => false;

    /// <inheritdoc/>
    public override (Sentence Title, Sentence Detail) Offer(DateOnly? day) => ($"Accept {day!.Value}", $"The answer is then due on that day.");

    /// <inheritdoc/>
    public override IEnumerable<DateOnly?> OfferedBeside(OpenReply open) =>
        open.Standing is { Is.HasEnded: false, Proposal: { Is: ProposalState.Open, Date: var day } } ? [day] : [];

    /// <inheritdoc/>
    public override Sentence Heading(OpenReply open) => $"Accept {open.Link.Day!.Value}";

    /// <inheritdoc/>
    public override Sentence Lead(OpenReply open) =>
        $"The answer of {State(open)} is then due on {open.Link.Day!.Value} instead of {open.Standing.Due}; {State(open)} is told.";

    /// <inheritdoc/>
    public override (Sentence What, Sentence Next)? Recorded(RequestEvent happened, Authority state, Authority asker, DateOnly due) => happened is RequestEvent.DateAgreed e
        ? ($"The answer of {state} is now due on {e.Date}.", $"{state.First()} is told.")
        : null;

    /// <inheritdoc/>
    public override RequestDecision Decide(RequestAct act, ReplyLink link, ReplyForm form) => SettleDate.Decide(act, link.Day!.Value, accept: true);
}

internal sealed partial record ReplyKind
{
    /// <summary>The asker accepts the day that was proposed.</summary>
    public static ReplyKind AcceptDate { get; } = new(nameof(AcceptDate), 7);
}
