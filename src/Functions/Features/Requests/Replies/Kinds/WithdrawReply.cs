using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Requests.Replies.Kinds;

/// <summary>The asker no longer needs the answers that have not come: of every state that has still to reply.</summary>
internal sealed class WithdrawReply : Reply
{
    private const string Why = "explanation";

    /// <inheritdoc/>
    public override ReplyKind Kind => ReplyKind.Withdraw;

    /// <inheritdoc/>
    public override Sentence Button => $"Withdraw the request";

    /// <inheritdoc/>
    public override Sentence Heading(OpenReply open) => $"Withdraw the request";

    /// <inheritdoc/>
    public override Sentence Lead(OpenReply open)
    {
        var awaited = open.Request.Standings.Where(s => !s.Is.HasEnded).Select(s => Authority.Of(s.Addressee.State));
        return $"It is withdrawn from every state that has still to reply: {LetterWords.Listed(awaited)}. They are told. Answers that came stay.";
    }

    /// <inheritdoc/>
    public override IReadOnlyList<ReplyField> Fields(OpenReply open) =>
    [
        new ReplyField.Area(Why, $"The reason", $"The states that were asked read it."),
    ];

    /// <inheritdoc/>
    public override RequestDecision Decide(RequestAct act, ReplyLink link, ReplyForm form) =>
        Withdraw.Decide(act.Request, act.By, form.Text(Why), act.Now);
}
