using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Requests.Replies.Kinds;

/// <summary>The state asked has the request and works on it.</summary>
internal sealed class AcknowledgeReply : Reply, IReplyByForm
{
    /// <inheritdoc/>
    public override ReplyKind Kind => ReplyKind.Acknowledge;

    /// <inheritdoc/>
    public override int Place => 2;

    /// <inheritdoc/>
    public override Sentence Button => $"Say that we work on it";

    /// <inheritdoc/>
    public override bool HasFields => false;

    /// <inheritdoc/>
    public override (Sentence Title, Sentence Detail) Offer(DateOnly? day) => ($"We work on it", $"Tells the asker that you have the request.");

    /// <inheritdoc/>
    public override bool IsPossible(Standing at) => !at.Is.HasEnded && !at.Is.IsInWork;

    /// <inheritdoc/>
    public override Sentence Heading(OpenReply open) => $"We work on it";

    /// <inheritdoc/>
    public override Sentence Lead(OpenReply open) => $"{open.Request.Asker.First()} will see that {State(open)} has the request. The date stays.";

    /// <inheritdoc/>
    public override (Sentence What, Sentence Next)? Recorded(RequestEvent happened, Authority state, Authority asker, DateOnly due) => happened is RequestEvent.Acknowledged
        ? ($"{state.First()} works on the request.", $"{asker.First()} sees it. The answer is due by {due}.")
        : null;

    /// <inheritdoc/>
    public FormReply Form => FormReply.Acknowledged;

    /// <inheritdoc/>
    public Sentence Next => $"Whoever asked sees it in the hub; the due day stays.";

    /// <inheritdoc/>
    public Sentence Said(Sentence state, FormFields fields) => $"{state} has the request and works on it.";

    /// <inheritdoc/>
    public override RequestDecision Decide(RequestAct act, ReplyLink link, ReplyForm form) => Acknowledge.Decide(act);
}

internal sealed partial record ReplyKind
{
    /// <summary>The state asked has the request and works on it.</summary>
    public static ReplyKind Acknowledge { get; } = new(nameof(Acknowledge), 1);
}
