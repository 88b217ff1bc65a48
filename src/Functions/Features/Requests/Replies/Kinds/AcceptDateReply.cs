using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Text;

namespace MimFunctions.Features.Requests.Replies.Kinds;

/// <summary>The asker accepts the day that the state asked proposed: that very one, not a later proposal.</summary>
internal sealed class AcceptDateReply : Reply
{
    /// <inheritdoc/>
    public override ReplyKind Kind => ReplyKind.AcceptDate;

    /// <inheritdoc/>
    public override Sentence Button => $"Accept this date";

    /// <inheritdoc/>
    public override bool HasFields => false;

    /// <inheritdoc/>
    public override Sentence Heading(OpenReply open) => $"Accept {open.Link.Day!.Value}";

    /// <inheritdoc/>
    public override Sentence Lead(OpenReply open) =>
        $"The answer of {State(open)} is then due on {open.Link.Day!.Value} instead of {open.Standing.Due}; {State(open)} is told.";

    /// <inheritdoc/>
    public override RequestDecision Decide(RequestAct act, ReplyLink link, ReplyForm form) => SettleDate.Decide(act, link.Day!.Value, accept: true);
}
