using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Requests.Replies.Kinds;

/// <summary>The asker keeps to the date as it is.</summary>
internal sealed class KeepDateReply : Reply
{
    /// <inheritdoc/>
    public override ReplyKind Kind => ReplyKind.KeepDate;

    /// <inheritdoc/>
    public override int Place => 2;

    /// <inheritdoc/>
    public override bool IsAskers => true;

    /// <inheritdoc/>
    public override Sentence Button => $"Keep the date";

    /// <inheritdoc/>
    public override bool HasFields => false;

    /// <inheritdoc/>
    public override (Sentence Title, Sentence Detail) Offer(DateOnly? day) => ($"Keep the date as it is", $"{day!.Value} is not accepted; nothing else changes.");

    /// <inheritdoc/>
    public override IEnumerable<DateOnly?> OfferedBeside(OpenReply open) =>
        open.Standing is { Is.HasEnded: false, Proposal: { Is: ProposalState.Open, Date: var day } } ? [day] : [];

    /// <inheritdoc/>
    public override Sentence Heading(OpenReply open) => $"Keep {open.Standing.Due}";

    /// <inheritdoc/>
    public override Sentence Lead(OpenReply open) =>
        $"{open.Link.Day!.Value} is not accepted and the date stays; {State(open)} is told.";

    /// <inheritdoc/>
    public override (Sentence What, Sentence Next)? Recorded(RequestEvent happened, Authority state, Authority asker, DateOnly due) => happened is RequestEvent.DateRejected e
        ? ($"{e.Date} is not accepted; {due} stays.", $"{state.First()} is told.")
        : null;

    /// <inheritdoc/>
    public override RequestDecision Decide(RequestAct act, ReplyLink link, ReplyForm form) => SettleDate.Decide(act, link.Day!.Value, accept: false);
}

internal sealed partial record ReplyKind
{
    /// <summary>The asker keeps to the date as it is.</summary>
    public static ReplyKind KeepDate { get; } = new(nameof(KeepDate), 8);
}
