using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Requests.Replies.Kinds;

/// <summary>The state asked does not answer, and says on what ground.</summary>
internal sealed class DeclineReply : Reply, IReplyByForm
{
    private const string Ground = "ground", Why = "explanation";

    /// <inheritdoc/>
    public override ReplyKind Kind => ReplyKind.Decline;

    /// <inheritdoc/>
    public override int Place => 6;

    /// <inheritdoc/>
    public override Sentence Button => $"Send this reply";

    /// <inheritdoc/>
    public override (Sentence Title, Sentence Detail) Offer(DateOnly? day) => ($"No answer, with a ground", $"Says why there will be none. You may still answer later.");

    /// <inheritdoc/>
    public override Sentence Heading(OpenReply open) => $"No answer, with a ground";

    /// <inheritdoc/>
    public override Sentence Lead(OpenReply open) => $"{open.Request.Asker.First()} is told that {State(open)} does not answer, and why. You may still answer later.";

    /// <inheritdoc/>
    public override IReadOnlyList<ReplyField> Fields(OpenReply open) =>
    [
        new ReplyField.Radios(Ground, $"The ground", [.. Enum.GetValues<DeclineGround>().Select(ground => new Choice(ground.ToString(), RequestWords.Ground(ground)))]),
        new ReplyField.Area(Why, $"In your words", $"Needed for another reason, else optional."),
    ];

    /// <inheritdoc/>
    public override IEnumerable<Refusal> Check(ReplyForm form)
    {
        if (Chosen(form) is null)
            yield return new Refusal(ReplyRules.NothingChosen, Ground, $"No ground is chosen.", $"Choose the one that fits best.");
    }

    /// <inheritdoc/>
    public override (Sentence What, Sentence Next)? Recorded(RequestEvent happened, Authority state, Authority asker, DateOnly due) => happened is RequestEvent.Declined e
        ? ($"{state.First()} does not answer; the ground: {RequestWords.Ground(e.Ground)}.", $"{asker.First()} is told. An answer can still be given.")
        : null;

    /// <inheritdoc/>
    public FormReply Form => FormReply.Decline;

    /// <inheritdoc/>
    public Sentence Said(Sentence state, FormFields fields) => $"{state} does not answer.";

    /// <inheritdoc/>
    public override RequestDecision Decide(RequestAct act, ReplyLink link, ReplyForm form) =>
        Decline.Decide(act, Chosen(form) ?? DeclineGround.NoInformation, form.Text(Why));

    private static DeclineGround? Chosen(ReplyForm form) =>
        Enum.GetValues<DeclineGround>().Where(ground => ground.ToString() == form.Text(Ground)).Cast<DeclineGround?>().SingleOrDefault();
}

internal sealed partial record ReplyKind
{
    /// <summary>The state asked does not answer.</summary>
    public static ReplyKind Decline { get; } = new(nameof(Decline), 4);
}
