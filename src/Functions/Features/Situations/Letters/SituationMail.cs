using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Situations;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Situations.Letters;

/// <summary>A letter about a situation. No answer and no lesson is ever in it; a drill says so in subject and text (SIT-20).</summary>
internal abstract class SituationMail(SituationLetter kind, SituationStore situations, Settings settings) : IMailComposer
{
    /// <inheritdoc/>
    public string Step => Code.Of(kind);

    /// <summary>The situations.</summary>
    protected SituationStore Situations => situations;

    /// <inheritdoc/>
    public virtual async Task<Composed?> Compose(OwedOrder order, Addressee to, CancellationToken ct) =>
        SituationReference.Parse(order.Case) is { } reference && await situations.Find(reference, ct) is { } situation ? Write(situation, to)?.Compose() : null;

    /// <summary>The letter; null when there is nothing to tell any more.</summary>
    protected abstract Letter? Write(Situation situation, Addressee to);

    /// <summary>A letter about a situation with its facts and one link.</summary>
    protected Letter Of(Situation situation, Addressee to, Sentence subject, Sentence text, Sentence link, string path) => new(
        situation.IsDrill ? $"{Situation.Drill}: {subject}: {LetterWords.Short(situation.Text.Topic)} ({situation.Case})" : (Sentence)$"{subject}: {LetterWords.Short(situation.Text.Topic)} ({situation.Case})",
        new Line(situation.Title),
        [
            .. situation.IsDrill ? [new Block.Paragraph($"DRILL: this is an exercise. Nothing of it has happened, and it counts in no figures.")] : Array.Empty<Block>(),
            new Block.Paragraph(text),
            new Block.Facts(
            [
                new Fact($"Situation", $"{situation.Case}"), new Fact($"Opened by", SituationWords.OpenedBy(situation)),
                new Fact($"Days", SituationWords.DaysFrom(situation.From, situation.Until)), new Fact($"How often", SituationWords.Worded(situation.Rhythm)),
            ]),
            new Block.Link(link, settings.At(path)),
        ],
        settings.Why(LetterWords.Reason(to)));
}

/// <summary>A letter about a round.</summary>
internal abstract class RoundMail(SituationLetter kind, SituationStore situations, Settings settings) : SituationMail(kind, situations, settings)
{
    /// <inheritdoc/>
    public override async Task<Composed?> Compose(OwedOrder order, Addressee to, CancellationToken ct) =>
        await Situations.FindRound(order.Case, ct) is { } round && await Situations.Find(round.Situation, ct) is { Standing: SituationStanding.Open } situation ? Write(situation, round, to)?.Compose() : null;

    /// <inheritdoc/>
    protected override Letter? Write(Situation situation, Addressee to) => null;

    /// <summary>The letter; null when there is nothing to tell any more.</summary>
    protected abstract Letter? Write(Situation situation, SituationRound round, Addressee to);

    /// <summary>Until when a party is to answer, as its clocks show it; in rounds of a day those of Brussels, for all.</summary>
    protected static Sentence Until(Situation situation, SituationRound round, string party) =>
        situation.Rhythm == SituationRhythm.Daily ? $"noon in Brussels on {round.Last.AddDays(1)}"
        : round.Deadlines.FirstOrDefault(deadline => deadline.Party.Code == party) is { } deadline ? $"the end of {LetterWords.LongDay(LegalTime.DayOf(deadline.Ends.AddSeconds(-1), deadline.Party))}" : (Sentence)$"its end";
}
