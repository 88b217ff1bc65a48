using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Features.Requests.Replies.Kinds;

/// <summary>The asker says whether it was content: two of the five indicators (docs/rules.md, "What the service is measured by").</summary>
internal sealed class RateReply : Reply
{
    private const string InTime = "inTime", Effort = "effort", Yes = "yes", No = "no";

    /// <inheritdoc/>
    public override ReplyKind Kind => ReplyKind.Rate;

    /// <inheritdoc/>
    public override int Place => 4;

    /// <inheritdoc/>
    public override bool IsAskers => true;

    /// <inheritdoc/>
    public override Sentence Button => $"Record this";

    /// <inheritdoc/>
    public override (Sentence Title, Sentence Detail) Offer(DateOnly? day) => ($"Say how it was", $"Two questions: did it come in time, and are you content with the effort?");

    /// <inheritdoc/>
    public override IEnumerable<DateOnly?> OfferedBeside(OpenReply open) =>
        open.Standing.Is.HasEnded && open.Standing.Is is not AddresseeState.Withdrawn && open.Link.Kind != Kind ? [null] : [];

    /// <inheritdoc/>
    public override Sentence Heading(OpenReply open) => $"Say how it was";

    /// <inheritdoc/>
    public override Sentence Lead(OpenReply open) =>
        $"Two questions about the reply of {State(open)}. They count in the indicators of how the network works; nothing else follows from them.";

    /// <inheritdoc/>
    public override IReadOnlyList<ReplyField> Fields(OpenReply open) =>
    [
        new ReplyField.Radios(InTime, $"Did the reply come in time for you?", [new Choice(Yes, $"Yes"), new Choice(No, $"No")]),
        new ReplyField.Radios(Effort, $"Are you content with the effort?", [new Choice(Yes, $"Yes"), new Choice(No, $"No")]),
    ];

    /// <inheritdoc/>
    public override IEnumerable<Refusal> Check(ReplyForm form) =>
        from field in new[] { InTime, Effort }
        where form.Text(field) is not (Yes or No)
        select new Refusal(ReplyRules.NothingChosen, field, $"The question is not answered.", $"Choose yes or no.");

    /// <inheritdoc/>
    public override (Sentence What, Sentence Next)? Recorded(RequestEvent happened, Authority state, Authority asker, DateOnly due) => happened is RequestEvent.Rated e
        ? ($"In time: {YesNo(e.InTime)}. Content with the effort: {YesNo(e.Effort)}.", $"It counts in the indicators. Nothing else follows from it.")
        : null;

    /// <inheritdoc/>
    public override RequestDecision Decide(RequestAct act, ReplyLink link, ReplyForm form) =>
        Rate.Decide(act, form.Text(InTime) == Yes, form.Text(Effort) == Yes);

    private static Sentence YesNo(bool yes) => yes ? (Sentence)$"yes" : $"no";
}

internal sealed partial record ReplyKind
{
    /// <summary>The asker says whether it was content.</summary>
    public static ReplyKind Rate { get; } = new(nameof(Rate), 10);
}
