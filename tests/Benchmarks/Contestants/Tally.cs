using MimFunctions.Benchmarks.Sink;

namespace MimFunctions.Benchmarks.Contestants;

/// <summary>Whether every form was answered once and told of once.</summary>
/// <param name="Unanswered">Forms without an answer.</param>
/// <param name="AnsweredTwice">Answers beyond the first.</param>
/// <param name="Refused">Forms answered with anything but acceptance: the corpus is valid, so none may be.</param>
/// <param name="Untold">Mails that never came.</param>
/// <param name="ToldTwice">Mails that came again.</param>
internal sealed record Tally(int Unanswered, int AnsweredTwice, int Refused, int Untold, int ToldTwice)
{
    /// <summary>Whether everything is as it must be.</summary>
    public bool IsClean => this == new Tally(0, 0, 0, 0, 0);

    /// <summary>Counts for a run.</summary>
    /// <param name="forms">Forms dropped.</param>
    /// <param name="answers">Answers found.</param>
    /// <param name="answered">Forms that have one.</param>
    /// <param name="refused">Answers that are no acceptance.</param>
    /// <param name="mails">What the sink took.</param>
    public static Tally Of(int forms, int answers, int answered, int refused, SinkCount mails) =>
        new(forms - answered, answers - answered, refused, Math.Max(0, forms - mails.Distinct), mails.Doubled);

    /// <inheritdoc/>
    public override string ToString() => IsClean
        ? "0/0"
        : $"unanswered {Unanswered}, answered twice {AnsweredTwice}, refused {Refused}, untold {Untold}, told twice {ToldTwice}";
}
