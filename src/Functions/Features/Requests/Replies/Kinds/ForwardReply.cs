using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Requests.Replies.Kinds;

/// <summary>The contact point passed the request to the competent authority of its state.</summary>
internal sealed class ForwardReply : Reply
{
    private const string To = "forwardedTo";

    /// <inheritdoc/>
    public override ReplyKind Kind => ReplyKind.Forward;

    /// <inheritdoc/>
    public override int Place => 4;

    /// <inheritdoc/>
    public override Sentence Button => $"Say who has it";

    /// <inheritdoc/>
    public override (Sentence Title, Sentence Detail) Offer(DateOnly? day) => ($"Another authority is competent", $"Says which authority of your state has the request now; the date stays.");

    /// <inheritdoc/>
    public override Sentence Heading(OpenReply open) => $"Another authority is competent";

    /// <inheritdoc/>
    public override Sentence Lead(OpenReply open) =>
        $"{open.Request.Asker.First()} is told which authority of {State(open)} has the request now. The hub does not send it there: please do. The date stays.";

    /// <inheritdoc/>
    public override IReadOnlyList<ReplyField> Fields(OpenReply open) =>
    [
        new ReplyField.Line(To, $"The authority", $"Its name, such as “Federal Office for Migration, division 21”. No names of persons."),
    ];

    /// <inheritdoc/>
    public override (Sentence What, Sentence Next)? Recorded(RequestEvent happened, Authority state, Authority asker, DateOnly due) => happened is RequestEvent.Forwarded e
        ? ($"{e.To} has the request now.", $"{asker.First()} is told. Please send the request there; the answer is due by {due}.")
        : null;

    /// <inheritdoc/>
    public override RequestDecision Decide(RequestAct act, ReplyLink link, ReplyForm form) => Forward.Decide(act, form.Text(To));
}
