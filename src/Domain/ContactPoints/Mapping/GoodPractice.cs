using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.ContactPoints.Mapping;

/// <summary>A good practice that a state shares (the paper's second question). Others may say that they use it too; nobody ranks.</summary>
/// <param name="Number">Its number; names the state.</param>
/// <param name="Text">What it is.</param>
/// <param name="GivenAt">When it was given (UTC).</param>
/// <param name="UsedBy">States that say that they use it too, in that order.</param>
/// <param name="WithdrawnAt">When it was withdrawn (UTC); null while it is given.</param>
public sealed record GoodPractice(PracticeNumber Number, PracticeText? Text, DateTimeOffset GivenAt, IReadOnlyList<MemberState> UsedBy, DateTimeOffset? WithdrawnAt)
{
    /// <summary>Another state says that it uses it too, or takes that back; null when nothing changes. One's own is used anyway.</summary>
    public GoodPractice? Use(MemberState by, bool isUsed)
    {
        if (by == Number.State || UsedBy.Contains(by) == isUsed || WithdrawnAt is not null)
            return null;
        var others = UsedBy.Except([by]);
        return this with { UsedBy = isUsed ? [.. others, by] : [.. others] };
    }

    /// <summary>Its state withdraws it; null when it did.</summary>
    public GoodPractice? Withdraw(DateTimeOffset now) => WithdrawnAt is null ? this with { WithdrawnAt = now } : null;
}

/// <summary>What a good practice is.</summary>
/// <param name="Title">Title.</param>
/// <param name="Theme">What it is about.</param>
/// <param name="Problem">Which problem it meets.</param>
/// <param name="WhatIsDone">What is done.</param>
/// <param name="LegalBase">By which law.</param>
/// <param name="Effort">With which effort.</param>
/// <param name="Result">With which result, and how that is known.</param>
/// <param name="Conditions">What others need to do the same.</param>
/// <param name="Marking">How it is marked.</param>
/// <param name="Circle">Who reads it.</param>
public sealed record PracticeText(
    string Title, PracticeTheme Theme, string? Problem, string WhatIsDone, string? LegalBase, string? Effort, string? Result, string? Conditions, MapMarking Marking, MapCircle Circle)
{
    /// <summary>Its texts, with the ids of their fields.</summary>
    public IEnumerable<(string Field, string? Text)> Texts() =>
    [
        ("practiceTitle", Title), ("practiceProblem", Problem), ("practiceDone", WhatIsDone), ("practiceLegal", LegalBase), ("practiceEffort", Effort), ("practiceResult", Result),
        ("practiceConditions", Conditions),
    ];
}

/// <summary>What a good practice is about.</summary>
public enum PracticeTheme
{
    /// <summary>Screening.</summary>
    Screening,

    /// <summary>Consultation of the other side.</summary>
    Consultation,

    /// <summary>Information on the progress of a procedure.</summary>
    Progress,

    /// <summary>Return.</summary>
    Return,

    /// <summary>Training.</summary>
    Training,

    /// <summary>Safeguards.</summary>
    Safeguards,
}
