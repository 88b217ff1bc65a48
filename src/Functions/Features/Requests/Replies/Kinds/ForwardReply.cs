using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Requests.Replies.Kinds;

/// <summary>The contact point passed the request to the competent authority of its state.</summary>
internal sealed class ForwardReply : Reply, IReplyByForm, IBesideAnswer
{
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
        new ReplyField.Line(Forward.To, $"The authority", $"Its name, such as “Federal Office for Migration, division 21”. No names of persons."),
    ];

    /// <inheritdoc/>
    public override (Sentence What, Sentence Next)? Recorded(RequestEvent happened, Authority state, Authority asker, DateOnly due) => happened is RequestEvent.Forwarded e
        ? ($"{e.To} has the request now.", $"{asker.First()} is told. Please send the request there; the answer is due by {due}.")
        : null;

    /// <inheritdoc/>
    public FormReply Form => FormReply.Forwarded;

    /// <inheritdoc/>
    public Sentence Next => $"Whoever asked is being told by mail now; the due day stays.";

    /// <inheritdoc/>
    public Sentence Said(Sentence state, FormFields fields) => $"{state} passed the request on to {fields.Text(Forward.To)}.";

    /// <inheritdoc/>
    public string Act => "forward";

    /// <inheritdoc/>
    public int PlaceBeside => 1;

    /// <inheritdoc/>
    public BesideAnswer Show(Authority asker, DateOnly due) => new(
        Act, $"Another authority is competent", $"{asker.First()} is told which authority has the request now; please send it there yourself. The date stays.",
        [new BesideField(Forward.To, $"The authority", $"Its name, no person.", Longest: 200)], $"Say who has it");

    /// <inheritdoc/>
    public RequestDecision Decide(RequestAct act, IReadOnlyDictionary<string, string> said) => Forward.Decide(act, said.GetValueOrDefault(Forward.To));

    /// <inheritdoc/>
    public override RequestDecision Decide(RequestAct act, ReplyLink link, ReplyForm form) => Forward.Decide(act, form.Text(Forward.To));
}

internal sealed partial record ReplyKind
{
    /// <summary>The state asked passed the request to another of its authorities.</summary>
    public static ReplyKind Forward { get; } = new(nameof(Forward), 6);
}
