using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Liaison.Forms;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Situations;

/// <summary>Rules of situations (docs/situations.md), and what stands against any text of one.</summary>
public static class SituationRules
{
    internal const string Topic = "SIT-1", Background = "SIT-2", Presides = "SIT-3", Signing = "SIT-4", Period = "SIT-5", Questions = "SIT-6", Definition = "SIT-7", NotProposed = "SIT-8",
        Runner = "SIT-9", NotOpen = "SIT-10", NotAsked = "SIT-11", NoFigure = "SIT-12", Figure = "SIT-13", Nil = "SIT-14", Reason = "SIT-15", Classified = "SIT-16", Person = "SIT-17",
        TooLong = "SIT-18", Lessons = "SIT-19", NoQuestion = "SIT-21";

    /// <summary>Longest topic, in characters.</summary>
    public const int LongestTopic = 200;

    /// <summary>Longest background and lesson.</summary>
    public const int LongestText = 5_000;

    /// <summary>Longest question, unit and definition; longest words said to a question, and reason of a correction.</summary>
    public const int LongestQuestion = 300, LongestUnit = 40, LongestDefinition = 500, LongestWords = 1_000, LongestReason = 300;

    /// <summary>Most questions: who is asked every day is asked little.</summary>
    public const int MostQuestions = 10;

    /// <summary>How many days its first day may lie back, or ahead.</summary>
    public const int MostDaysBack = 7, MostDaysAhead = 30;

    /// <summary>How many days it lasts at most, unless it is put off.</summary>
    public const int MostDays = 183;

    /// <summary>How many days a proposal waits for states that want it.</summary>
    public const int ProposalDays = 14;

    /// <summary>The largest figure.</summary>
    public const long LargestFigure = 999_999_999;

    /// <summary>What stands against a text that goes to others: a marking of classified information, a person, its length.</summary>
    internal static IEnumerable<Refusal> Text(string field, string? text, int longest)
    {
        if (text is null)
            yield break;
        if (text.Length > longest)
            yield return new(TooLong, field, $"The text is longer than {longest} characters.", $"Shorten it.");
        if (text.Split('\n').Any(Classification.IsMarkingLine))
            yield return new(Classified, field, $"The text bears the marking of classified information, which this hub must not hold.", $"Keep it on an accredited system; nothing of it was stored here.", "CT-11");
        if (PersonalData.In(text).Any())
            yield return new(Person, field, $"The text looks as if it spoke of a person.", $"Ask and answer with figures and facts, without persons and cases.");
    }

    /// <summary>Whether a state holds the Presidency on this day; of semesters that nobody knows yet the role alone says it.</summary>
    public static bool HoldsPresidency(Authority party, DateTimeOffset now) =>
        Presidencies.Of(Semester.Of(LegalTime.DayOf(now, Authority.Commission))) is not { } known || known == party.State;

    /// <summary>Who takes part in the mechanism on this day, in the order of the Union.</summary>
    public static IReadOnlyList<Authority> Participants(DateOnly day) =>
        [.. MemberState.All.Where(state => Participation.IsBound(Instrument.MutualInformation, state, day)).Select(Authority.Of)];

    internal static CaseDecision<T>.Refused Refused<T>(string rule, Sentence message, Sentence fix) => new([new Refusal(rule, null, message, fix)]);
}

/// <summary>Who does something with a situation, in all capacities that count here.</summary>
/// <param name="By">The opaque id of the person.</param>
/// <param name="IsCommission">Whether the person acts for the Commission.</param>
/// <param name="Presides">Whether the person acts for the Presidency of this day.</param>
/// <param name="States">The states for which the person is a contact point.</param>
public sealed record SituationActor(string By, bool IsCommission, bool Presides, IReadOnlyList<Authority> States)
{
    /// <summary>Whether it is for this person to put off, close and sum up: who opened it, and the Commission, which runs the network (SIT-9).</summary>
    public bool Runs(Situation situation) => IsCommission || (situation.Opener.As == OpenerKind.Presidency && Presides) || (situation.Opener.As == OpenerKind.States && States.Contains(situation.Opener.Party));
}
