using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Situations;

/// <summary>
/// A situation: all Member States that take part are asked the same short questions every week or every day while it lasts, and a common picture compiles itself from
/// what they answer (docs/situations.md). Opened by the Commission, the Presidency, or a third of the states; as a drill too, which counts nowhere.
/// </summary>
/// <param name="Reference">Its number.</param>
/// <param name="Text">What it is about and what is asked.</param>
/// <param name="From">Its first day, as days are in Brussels.</param>
/// <param name="Until">Its last day; it can be put off.</param>
/// <param name="Rhythm">How often it is asked.</param>
/// <param name="IsDrill">Whether it is only practised.</param>
/// <param name="Opener">Who opened or proposed it.</param>
/// <param name="Asked">Who is asked: the states that took part in the mechanism on the day of opening or proposing.</param>
/// <param name="Signatures">The states that want it opened, the proposing one first; none where no state proposed it.</param>
/// <param name="ProposedAt">When it was opened or proposed (UTC).</param>
/// <param name="OpenedAt">When it was open (UTC); null while too few states want it.</param>
/// <param name="Changes">Each time its last day was put off, oldest first.</param>
/// <param name="End">How it ended; null while it has not.</param>
/// <param name="Lessons">What states and the Commission learnt, as it was said; the last of a party counts.</param>
/// <param name="SummedUp">What they learnt together; null while nobody said so.</param>
/// <param name="Told">What was told because time passed, as steps, so that each is told once.</param>
/// <param name="Outbox">The messages owed because of it.</param>
public sealed record Situation(
    SituationReference Reference, SituationText Text, DateOnly From, DateOnly Until, SituationRhythm Rhythm, bool IsDrill, SituationOpener Opener, IReadOnlyList<Authority> Asked,
    IReadOnlyList<SituationSignature> Signatures, DateTimeOffset ProposedAt, DateTimeOffset? OpenedAt, IReadOnlyList<PeriodChange> Changes, SituationEnd? End,
    IReadOnlyList<SituationLesson> Lessons, SituationLesson? SummedUp, IReadOnlyList<string> Told, Outbox Outbox) : IOwes<Situation>
{
    /// <summary>The word that stands on everything of a drill.</summary>
    public const string Drill = "DRILL";

    /// <inheritdoc/>
    public string Case => Reference.ToString();

    /// <summary>How it stands.</summary>
    public SituationStanding Standing => End?.How ?? (OpenedAt is null ? SituationStanding.Proposed : SituationStanding.Open);

    /// <summary>Its topic, marked when it is a drill (SIT-20).</summary>
    public string Title => IsDrill ? $"{Drill}: {Text.Topic}" : Text.Topic;

    /// <summary>How many states must want it: a third of those that take part, rounded up (SIT-4).</summary>
    public int Needed => (Asked.Count + 2) / 3;

    /// <summary>The lessons that count: the last of each party, in the order in which they first spoke.</summary>
    public IReadOnlyList<SituationLesson> Learnt => [.. Lessons.GroupBy(lesson => lesson.From).Select(said => said.Last())];

    /// <inheritdoc/>
    public Situation With(Outbox outbox) => this with { Outbox = outbox };
}

/// <summary>What a situation is about.</summary>
/// <param name="Topic">One line.</param>
/// <param name="Background">What has happened, and what the answers are for.</param>
/// <param name="Concerned">The states that it concerns most; none for all.</param>
/// <param name="Questions">The questions, numbered from 1 by their order; the same in every round.</param>
public sealed record SituationText(string Topic, string Background, IReadOnlyList<MemberState> Concerned, IReadOnlyList<SituationQuestion> Questions);

/// <summary>A question of a situation.</summary>
/// <param name="Text">The question.</param>
/// <param name="Kind">What is answered to it.</param>
/// <param name="Unit">What is counted, e.g. persons; null for words.</param>
/// <param name="Definition">Who or what exactly counts, so that figures add up; null for words.</param>
public sealed record SituationQuestion(string Text, SituationQuestionKind Kind, string? Unit, string? Definition)
{
    /// <summary>Whether a figure is asked for.</summary>
    public bool IsFigure => Kind != SituationQuestionKind.Words;
}

/// <summary>What is answered to a question.</summary>
public enum SituationQuestionKind
{
    /// <summary>How often something happened in the round: of who has nothing to report it is zero.</summary>
    Events,

    /// <summary>How much there is at the end of the round: of who has nothing to report it is not known.</summary>
    Level,

    /// <summary>A few words.</summary>
    Words,
}

/// <summary>How often it is asked.</summary>
public enum SituationRhythm
{
    /// <summary>Of every week; answers by the end of the second working day after it.</summary>
    Weekly,

    /// <summary>Of every day; answers by noon in Brussels of the next.</summary>
    Daily,
}

/// <summary>Who opened a situation, or proposed it.</summary>
/// <param name="As">In which capacity.</param>
/// <param name="Party">Who: the Commission, the state that held the Presidency then, or the proposing state.</param>
/// <param name="By">The opaque id of the person.</param>
public sealed record SituationOpener(OpenerKind As, Authority Party, string By);

/// <summary>In which capacity a situation is opened.</summary>
public enum OpenerKind
{
    /// <summary>The Commission.</summary>
    Commission,

    /// <summary>The Presidency of the Council.</summary>
    Presidency,

    /// <summary>A third of the states, on the proposal of one.</summary>
    States,
}

/// <summary>A state wants a situation opened.</summary>
/// <param name="State">Which.</param>
/// <param name="At">When (UTC).</param>
/// <param name="By">The opaque id of the person.</param>
public sealed record SituationSignature(Authority State, DateTimeOffset At, string By);

/// <summary>The last day was put off.</summary>
/// <param name="Before">The last day until then.</param>
/// <param name="At">When (UTC).</param>
/// <param name="By">The opaque id of the person.</param>
public sealed record PeriodChange(DateOnly Before, DateTimeOffset At, string By);

/// <summary>How a situation ended.</summary>
/// <param name="How">Closed, withdrawn or lapsed.</param>
/// <param name="At">When (UTC).</param>
/// <param name="By">The opaque id of the person; null where time alone did it.</param>
public sealed record SituationEnd(SituationStanding How, DateTimeOffset At, string? By);

/// <summary>What a party learnt.</summary>
/// <param name="From">Who.</param>
/// <param name="At">When (UTC).</param>
/// <param name="By">The opaque id of the person.</param>
/// <param name="Text">What.</param>
public sealed record SituationLesson(Authority From, DateTimeOffset At, string By, string Text);

/// <summary>How a situation stands.</summary>
public enum SituationStanding
{
    /// <summary>Too few states want it yet.</summary>
    Proposed,

    /// <summary>States are asked.</summary>
    Open,

    /// <summary>Closed: nobody is asked any more, lessons are written.</summary>
    Closed,

    /// <summary>Its proposer took it back before it was open.</summary>
    Withdrawn,

    /// <summary>Too few states wanted it in time.</summary>
    Lapsed,
}
