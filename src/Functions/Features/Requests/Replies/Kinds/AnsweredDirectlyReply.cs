using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Requests.Replies.Kinds;

/// <summary>The information was given outside the network (MIM-12).</summary>
internal sealed class AnsweredDirectlyReply : Reply, IReplyByForm
{
    private const string How = "explanation";

    /// <inheritdoc/>
    public override ReplyKind Kind => ReplyKind.AnsweredDirectly;

    /// <inheritdoc/>
    public override int Place => 5;

    /// <inheritdoc/>
    public override Sentence Button => $"Record it as answered directly";

    /// <inheritdoc/>
    public override (Sentence Title, Sentence Detail) Offer(DateOnly? day) => ($"Answered outside the network", $"You have given the information directly, for instance by telephone.");

    /// <inheritdoc/>
    public override Sentence Heading(OpenReply open) => $"Answered outside the network";

    /// <inheritdoc/>
    public override Sentence Lead(OpenReply open) =>
        $"The request to {State(open)} is then ended: the information was given directly, for instance by telephone or at a meeting.";

    /// <inheritdoc/>
    public override IReadOnlyList<ReplyField> Fields(OpenReply open) =>
    [
        new ReplyField.Area(How, $"How and when", $"Optional, such as “by telephone on 3 March”. No names of persons."),
    ];

    /// <inheritdoc/>
    public override (Sentence What, Sentence Next)? Recorded(RequestEvent happened, Authority state, Authority asker, DateOnly due) => happened is RequestEvent.AnsweredOutside
        ? ($"The request is answered outside the network.", $"{asker.First()} is told. Nothing more is due.")
        : null;

    /// <inheritdoc/>
    public FormReply Form => FormReply.AnsweredDirectly;

    /// <inheritdoc/>
    public Sentence Said(Sentence state, FormFields fields) => $"{state} gave the information directly.";

    /// <inheritdoc/>
    public override RequestDecision Decide(RequestAct act, ReplyLink link, ReplyForm form) => AnswerOutside.Decide(act, form.Text(How));
}

internal sealed partial record ReplyKind
{
    /// <summary>The state asked has answered outside the network (MIM-12).</summary>
    public static ReplyKind AnsweredDirectly { get; } = new(nameof(AnsweredDirectly), 3);
}
