using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Requests;

namespace MimFunctions.Features.Requests.Replies.Kinds;

/// <summary>The asker accepts the day that the state asked proposed: that very one, not a later proposal.</summary>
internal sealed class AcceptDateReply : Reply
{
    /// <inheritdoc/>
    public override ReplyKind Kind => ReplyKind.AcceptDate;

    /// <inheritdoc/>
    public override string Button => "Accept this date";

    /// <inheritdoc/>
    public override bool HasFields => false;

    /// <inheritdoc/>
    public override string Heading(OpenReply open) => $"Accept {FormDate.ForPeople(open.Link.Day!.Value)}";

    /// <inheritdoc/>
    public override string Lead(OpenReply open) =>
        $"The answer of {State(open)} is then due on {FormDate.ForPeople(open.Link.Day!.Value)} instead of {FormDate.ForPeople(open.Standing.Due)}; {State(open)} is told.";

    /// <inheritdoc/>
    public override RequestDecision Decide(RequestAct act, ReplyLink link, ReplyForm form) => SettleDate.Decide(act, link.Day!.Value, accept: true);
}
