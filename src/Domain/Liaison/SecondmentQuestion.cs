namespace MimFunctions.Domain.Liaison;

/// <summary>The state was asked whether what it announced of a secondment is still so.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="Notice">Digest of the notice that it is about.</param>
/// <param name="Doubt">What is doubtful.</param>
/// <param name="On">The day, in the state's legal time.</param>
public sealed record SecondmentQuestion(DateTimeOffset At, string Notice, SecondmentDoubt Doubt, DateOnly On);

/// <summary>What is doubtful about a secondment.</summary>
public enum SecondmentDoubt
{
    /// <summary>It is planned, but its first day has passed.</summary>
    StillPlanned,

    /// <summary>It has no last day, and began more than a year ago.</summary>
    StillThere,
}
