using MimFunctions.Domain.References;
using MimFunctions.Domain.Situations;
using MimFunctions.Domain.Union;

namespace MimFunctions.Features.Situations;

/// <summary>A situation as programs see it; never who of a party acted.</summary>
/// <param name="Reference">Its number.</param>
/// <param name="Drill">Whether it is only practised.</param>
/// <param name="Topic">One line.</param>
/// <param name="Background">What has happened, and what the answers are for.</param>
/// <param name="Concerned">The states that it concerns most; none for all.</param>
/// <param name="From">Its first day.</param>
/// <param name="Until">Its last day.</param>
/// <param name="Rhythm">How often it is asked.</param>
/// <param name="OpenedBy">Who opened or proposed it.</param>
/// <param name="As">In which capacity.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Questions">The questions, numbered from 1 by their order.</param>
/// <param name="Asked">Who is asked.</param>
/// <param name="SignedBy">The states that want it opened.</param>
/// <param name="Needed">How many must, where a state proposed it.</param>
/// <param name="Rounds">The rounds that were asked.</param>
/// <param name="Lessons">What was learnt.</param>
/// <param name="SummedUp">What was learnt together.</param>
internal sealed record SituationView(
    SituationReference Reference, bool Drill, string Topic, string Background, IReadOnlyList<MemberState> Concerned, DateOnly From, DateOnly Until, SituationRhythm Rhythm, Authority OpenedBy,
    OpenerKind As, SituationStanding Standing, IReadOnlyList<SituationQuestion> Questions, IReadOnlyList<Authority> Asked, IReadOnlyList<Authority> SignedBy, int? Needed,
    IReadOnlyList<RoundView> Rounds, IReadOnlyList<LessonView> Lessons, string? SummedUp)
{
    /// <summary>The situation.</summary>
    public static SituationView Of(Situation situation, IReadOnlyList<SituationRound> rounds) => new(
        situation.Reference, situation.IsDrill, situation.Text.Topic, situation.Text.Background, situation.Text.Concerned, situation.From, situation.Until, situation.Rhythm, situation.Opener.Party,
        situation.Opener.As, situation.Standing, situation.Text.Questions, situation.Asked, [.. situation.Signatures.Select(signature => signature.State)],
        situation.Opener.As == OpenerKind.States ? situation.Needed : null,
        [.. rounds.Select(round => new RoundView(round.Number, round.First, round.Last, round.Ends, round.Missing))], [.. situation.Learnt.Select(lesson => new LessonView(lesson.From, lesson.Text))],
        situation.SummedUp?.Text);
}

/// <summary>A round as programs see it.</summary>
/// <param name="Number">From 1.</param>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
/// <param name="Ends">When the last state should have answered (UTC).</param>
/// <param name="Missing">Who has said nothing.</param>
internal sealed record RoundView(int Number, DateOnly First, DateOnly Last, DateTimeOffset Ends, IReadOnlyList<Authority> Missing);

/// <summary>A lesson as programs see it.</summary>
/// <param name="From">Whose.</param>
/// <param name="Text">What.</param>
internal sealed record LessonView(Authority From, string Text);
