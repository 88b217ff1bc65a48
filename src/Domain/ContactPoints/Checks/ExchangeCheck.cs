using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.ContactPoints.Checks;

/// <summary>
/// The trace of a check: which closed answers were given and what came out. Not the person, not the notice nor its day, not a text. Its own state alone
/// sees it: that a state asked is as sensitive as what it would have sent (CT-10). It owes nothing to anybody (CP-18).
/// </summary>
/// <param name="Number">Its number; names the state that asked.</param>
/// <param name="At">When (UTC).</param>
/// <param name="By">The opaque id of the person who asked; null once retention has erased it.</param>
/// <param name="Asked">What was asked; null once retention has erased it.</param>
/// <param name="IsAllowed">What came out.</param>
/// <param name="Rules">The rules that stood against it, each once.</param>
public sealed record ExchangeCheck(CheckNumber Number, DateTimeOffset At, string? By, KeptAnswers? Asked, bool IsAllowed, IReadOnlyList<string> Rules)
{
    /// <summary>How long an outcome holds, for one transmission; whoever changes an answer asks anew (CP-16).</summary>
    public static readonly TimeSpan Holds = TimeSpan.FromDays(1);

    /// <summary>Until when it holds (UTC).</summary>
    public DateTimeOffset Until => At + Holds;

    /// <summary>What is kept of a check.</summary>
    public static ExchangeCheck Of(CheckNumber number, string by, ExchangeAnswers answers, ExchangeRuling ruling, DateTimeOffset now) => new(
        number, now, by, KeptAnswers.Of(answers, ruling), ruling.IsAllowed, [.. ruling.Why.Select(why => why.Rule).Distinct()]);
}

/// <summary>What is kept of the answers.</summary>
/// <param name="Receiver">The receiving state; null unless exactly one was named.</param>
/// <param name="Entry">The entry that was to be written to.</param>
/// <param name="Group">Which group the person belongs to.</param>
/// <param name="Contents">Kinds of content.</param>
/// <param name="Channel">By which channel.</param>
/// <param name="Ground">The legal ground, if it reads as one.</param>
/// <param name="Informed">Whether there was a notice; neither when nor what.</param>
/// <param name="HoldsTheirContent">Whether the content held anything of counter-terrorism authorities.</param>
/// <param name="NotClassified">Whether what was to be sent is not classified.</param>
/// <param name="DataProtection">Whether the conditions of data protection were met.</param>
/// <param name="OwnFile">The own file reference, if it reads as one.</param>
public sealed record KeptAnswers(
    MemberState? Receiver, ContactPointNumber? Entry, PersonGroup? Group, IReadOnlyList<ContentKind> Contents, ContactChannel? Channel, LegalGround? Ground, bool? Informed,
    bool? HoldsTheirContent, bool? NotClassified, bool? DataProtection, string? OwnFile)
{
    /// <summary>What may be kept; what could name a person is left out, whatever was said in it.</summary>
    public static KeptAnswers Of(ExchangeAnswers answers, ExchangeRuling ruling) => new(
        answers.Receivers is [var only] ? only : null, ruling.Receiver?.Number, answers.Group, [.. answers.Contents.Distinct()], answers.Channel,
        answers.Ground is { IsReference: true } ground ? ground : null, answers.Informed, answers.HoldsTheirContent,
        answers.Marking is { } marking ? marking != SentMarking.RestrictedOrAbove : null, answers.DataProtection,
        answers.OwnFile is { } file && Checks.OwnFile.IsPlain(file) ? file : null);
}
