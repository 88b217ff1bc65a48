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
    public override int Place => 3;

    /// <inheritdoc/>
    public override bool IsAskers => true;

    /// <inheritdoc/>
    public override Sentence Button => $"Withdraw the request";

    /// <inheritdoc/>
    public override (Sentence Title, Sentence Detail) Offer(DateOnly? day) => ($"Withdraw the request", $"You no longer need the answers that have not come; those that came stay.");

    /// <inheritdoc/>
    public override IEnumerable<DateOnly?> OfferedBeside(OpenReply open) => open.Request.Progress == RequestProgress.Open && open.Link.Kind != Kind ? [null] : [];

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
    public override (Sentence What, Sentence Next)? Recorded(RequestEvent happened, Authority state, Authority asker, DateOnly due) => happened is RequestEvent.Withdrawn
        ? ($"The request is withdrawn.", $"The states that had still to reply are told.")
        : null;

    /// <inheritdoc/>
    public override RequestDecision Decide(RequestAct act, ReplyLink link, ReplyForm form) =>
        Withdraw.Decide(act.Request, act.By, form.Text(Why), act.Now);
}

internal sealed partial record ReplyKind
{
    /// <summary>The asker no longer needs the answers that have not come.</summary>
    public static ReplyKind Withdraw { get; } = new(nameof(Withdraw), 9);
}
