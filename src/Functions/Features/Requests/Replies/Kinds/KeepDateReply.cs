using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Text;

namespace MimFunctions.Features.Requests.Replies.Kinds;

/// <summary>The asker keeps to the date as it is.</summary>
internal sealed class KeepDateReply : Reply
{
    /// <inheritdoc/>
    public override ReplyKind Kind => ReplyKind.KeepDate;

    /// <inheritdoc/>
    public override Sentence Button => $"Keep the date";

    /// <inheritdoc/>
    public override bool HasFields => false;

    /// <inheritdoc/>
    public override Sentence Heading(OpenReply open) => $"Keep {open.Standing.Due}";

    /// <inheritdoc/>
    public override Sentence Lead(OpenReply open) =>
        $"{open.Link.Day!.Value} is not accepted and the date stays; {State(open)} is told.";

    /// <inheritdoc/>
    public override RequestDecision Decide(RequestAct act, ReplyLink link, ReplyForm form) => SettleDate.Decide(act, link.Day!.Value, accept: false);
}
