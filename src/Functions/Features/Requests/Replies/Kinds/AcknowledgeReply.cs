using MimFunctions.Domain.Requests;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Requests.Replies.Kinds;

/// <summary>The state asked has the request and works on it.</summary>
internal sealed class AcknowledgeReply : Reply
{
    /// <inheritdoc/>
    public override ReplyKind Kind => ReplyKind.Acknowledge;

    /// <inheritdoc/>
    public override string Button => "Say that we work on it";

    /// <inheritdoc/>
    public override bool HasFields => false;

    /// <inheritdoc/>
    public override string Heading(OpenReply open) => "We work on it";

    /// <inheritdoc/>
    public override string Lead(OpenReply open) => $"{open.Request.Asker.Name} will see that {State(open)} has the request. The date stays.".Capital();

    /// <inheritdoc/>
    public override RequestDecision Decide(RequestAct act, ReplyLink link, ReplyForm form) => Acknowledge.Decide(act);
}
