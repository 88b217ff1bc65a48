using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.ContactPoints.Review;

/// <summary>
/// The yearly self-review (section 3 of the paper): five questions to the contact points, sums only. Nothing is shown of fewer than five answers, nothing of
/// a state, nothing of a pair of states, ever (CP-41). Adopted by the Presidency, never by the hub (CP-42).
/// </summary>
/// <param name="Id">Its name: <c>RV-2026</c>.</param>
/// <param name="OpenedAt">When it was opened (UTC).</param>
/// <param name="ClosesOn">The last day for answers.</param>
/// <param name="Answers">The answers; erased twelve months after adoption.</param>
/// <param name="Sums">What they add up to, fixed when it closed; null while it is open, and when fewer than five answered.</param>
/// <param name="ClosedAt">When it was closed and compiled (UTC).</param>
/// <param name="Conclusions">What the Presidency completed it with.</param>
/// <param name="AdoptedAt">When the Presidency adopted it (UTC).</param>
/// <param name="Outbox">The messages owed because of it.</param>
/// <param name="Checks">How many checks there were in the year before, over all states and in bands; null while it is open.</param>
/// <param name="Reminded">Whether the states that had not answered were reminded.</param>
public sealed record CooperationReview(
    string Id, DateTimeOffset OpenedAt, DateOnly ClosesOn, IReadOnlyList<ReviewAnswer> Answers, ReviewSums? Sums, DateTimeOffset? ClosedAt, string? Conclusions,
    DateTimeOffset? AdoptedAt, Outbox Outbox, string? Checks = null, bool Reminded = false) : IOwes<CooperationReview>
{
    /// <summary>How every name begins.</summary>
    public const string Series = "RV-";

    /// <summary>Fewer answers than these are not added up.</summary>
    public const int LeastAnswers = 5;

    /// <summary>States that have not answered are reminded so many days before the end, once (M6).</summary>
    public const int RemindedDaysBefore = 7;

    /// <summary>The detail of the step that tells that it is open.</summary>
    public const string Opened = "opened";

    /// <summary>The detail of the step that reminds.</summary>
    public const string Closes = "closes";

    /// <inheritdoc/>
    public string Case => Id;

    /// <inheritdoc/>
    public CooperationReview With(Outbox outbox) => this with { Outbox = outbox };

    /// <summary>A review: every state is told.</summary>
    public static CooperationReview Open(string id, DateOnly closesOn, DateTimeOffset now) => new(id, now, closesOn, [], null, null, null, null, Outbox.Owing(now, Tell(id, Opened, All)));

    /// <summary>A state answers, or answers anew while it is open.</summary>
    public CaseDecision<CooperationReview> Answer(ReviewAnswer answer, DateOnly today) => ClosedAt is not null || today > ClosesOn
        ? new CaseDecision<CooperationReview>.Refused([new Refusal("CP-40", null, $"{Id} is closed.", $"Your answer can be given to the next one.")])
        : Check(answer) is { Count: > 0 } why ? new CaseDecision<CooperationReview>.Refused(why)
        : new CaseDecision<CooperationReview>.Changed(this with { Answers = [.. Answers.Where(each => each.State != answer.State), answer] });

    /// <summary>What stands against an answer.</summary>
    public static IReadOnlyList<Refusal> Check(ReviewAnswer answer) =>
    [
        .. new[] { ("reachable", answer.Reachable), ("understood", answer.Understood), ("channel", answer.Channel) }.Where(each => each.Item2 is < 1 or > 5)
            .Select(each => new Refusal("CP-40", each.Item1, $"The scale is from 1 to 5.", $"1 for never, 5 for always.")),
        .. answer.WouldHelp is { } text && (text.Length > 300 || PersonWords.AreIn(text))
            ? [new Refusal("CP-40", "wouldHelp", $"The text is too long, or looks as if it spoke of a person.", $"Say in at most 300 characters what would help; do not describe persons or cases.", "CT-10")]
            : Array.Empty<Refusal>(),
    ];

    /// <summary>Closed after its last day, with the sums fixed then; null when nothing is due. What comes later changes no figure.</summary>
    /// <param name="today">The day.</param>
    /// <param name="now">Now (UTC).</param>
    /// <param name="checks">How many checks all states made in the year before.</param>
    public CooperationReview? Close(DateOnly today, DateTimeOffset now, int checks) => ClosedAt is not null || today <= ClosesOn
        ? null
        : this with { ClosedAt = now, Sums = ReviewSums.Of(Answers), Checks = Band(checks) };

    /// <summary>The states that have not answered reminded, once; null when nothing is due. Answering stays voluntary, and nobody reads who was reminded.</summary>
    /// <param name="today">The day.</param>
    /// <param name="now">Now (UTC).</param>
    public CooperationReview? Remind(DateOnly today, DateTimeOffset now) => Reminded || ClosedAt is not null || today > ClosesOn || today < ClosesOn.AddDays(-RemindedDaysBefore)
        ? null
        : this with { Reminded = true, Outbox = Outbox.And(now, Tell(Id, Closes, All.Where(party => Answers.All(answer => answer.State != party.State)))) };

    /// <summary>A number in bands, so that nobody finds single checks by counting (CP-41).</summary>
    public static string Band(int number) => number switch
    {
        0 => "0",
        < 10 => "1-9",
        < 50 => "10-49",
        _ => "50+",
    };

    /// <summary>The Presidency completes and adopts the report; the contact points are told, and the Council, which passes it to delegations (CP-42).</summary>
    public CaseDecision<CooperationReview> Adopt(string conclusions, DateTimeOffset now) => ClosedAt is null
        ? new CaseDecision<CooperationReview>.Refused([new Refusal("CP-42", null, $"{Id} is still open.", $"Wait until it has closed.")])
        : AdoptedAt is not null ? new CaseDecision<CooperationReview>.Unchanged()
        : conclusions.Length == 0 || PersonWords.AreIn(conclusions)
            ? new CaseDecision<CooperationReview>.Refused([new Refusal("CP-42", "conclusions", $"The conclusions are empty, or look as if they spoke of a person.", $"Complete the report in your own words before you adopt it.")])
        : new CaseDecision<CooperationReview>.Changed(this with { Conclusions = conclusions, AdoptedAt = now, Outbox = Outbox.And(now, Tell(Id, "adopted", [.. All, Authority.Council])) });

    /// <summary>The answers erased twelve months after adoption; null when nothing is due. The report stays.</summary>
    public CooperationReview? Forget(DateTimeOffset now) => Answers.Count > 0 && AdoptedAt is { } adopted && adopted.AddMonths(12) <= now ? this with { Answers = [] } : null;

    private static IEnumerable<Authority> All => MemberState.All.Select(Authority.Of);

    private static OwedMessage[] Tell(string id, string what, IEnumerable<Authority> told) => [.. told.Select(party => new ContactPointStep(ContactPointLetter.ReviewNews, what).To(id, party))];
}

/// <summary>The answer of a state; on a scale from 1, never, to 5, always.</summary>
/// <param name="State">The state.</param>
/// <param name="Reachable">Were the others reachable?</param>
/// <param name="Understood">Did you understand each other?</param>
/// <param name="Channel">Did the channels work?</param>
/// <param name="Obstacle">Which kind of obstacle was met most?</param>
/// <param name="WouldHelp">What would help, in a few words; null for nothing.</param>
public sealed record ReviewAnswer(MemberState State, int Reachable, int Understood, int Channel, ReviewObstacle Obstacle, string? WouldHelp);

/// <summary>Kinds of obstacles.</summary>
public enum ReviewObstacle
{
    /// <summary>None.</summary>
    None,

    /// <summary>National law.</summary>
    NationalLaw,

    /// <summary>Data protection.</summary>
    DataProtection,

    /// <summary>Competence.</summary>
    Competence,

    /// <summary>Technology.</summary>
    Technology,
}

/// <summary>What the answers add up to, over all states.</summary>
/// <param name="Answers">How many answered.</param>
/// <param name="Reachable">Sum of the scale.</param>
/// <param name="Understood">Sum of the scale.</param>
/// <param name="Channel">Sum of the scale.</param>
/// <param name="WithObstacle">How many met an obstacle; null unless five or more did and five or more did not, so that nobody is singled out.</param>
/// <param name="WouldHelp">What would help, in the order of the alphabet and without who said it.</param>
public sealed record ReviewSums(int Answers, int Reachable, int Understood, int Channel, int? WithObstacle, IReadOnlyList<string> WouldHelp)
{
    /// <summary>The sums; null for fewer than five answers.</summary>
    public static ReviewSums? Of(IReadOnlyList<ReviewAnswer> answers)
    {
        if (answers.Count < CooperationReview.LeastAnswers)
            return null;
        var obstacles = answers.Count(each => each.Obstacle != ReviewObstacle.None);
        return new ReviewSums(
            answers.Count, answers.Sum(each => each.Reachable), answers.Sum(each => each.Understood), answers.Sum(each => each.Channel),
            obstacles >= CooperationReview.LeastAnswers && answers.Count - obstacles >= CooperationReview.LeastAnswers ? obstacles : null,
            [.. answers.Select(each => each.WouldHelp).OfType<string>().Order(StringComparer.Ordinal)]);
    }
}
