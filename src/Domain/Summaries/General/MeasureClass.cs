using MimFunctions.Domain.Measures;

namespace MimFunctions.Domain.Summaries.General;

/// <summary>Types of measures as the evaluation of 2009 counted them: intentions and programming together (MIM-30).</summary>
/// <param name="Name">Name of the class, for headings.</param>
/// <param name="Types">The types in it; null stands for a type that is not for further distribution (MIM-19).</param>
internal sealed record MeasureClass(string Name, params IReadOnlyList<MeasureType?> Types)
{
    /// <summary>Policy intentions and long-term programming.</summary>
    public static MeasureClass Intentions { get; } =
        new("Policy intentions and long-term programming", MeasureType.PolicyIntention, MeasureType.LongTermProgramming);

    /// <summary>Drafts.</summary>
    public static MeasureClass Drafts { get; } = new("Draft legislation", MeasureType.DraftLegislation);

    /// <summary>Adopted legislation.</summary>
    public static MeasureClass Adopted { get; } = new("Adopted legislation", MeasureType.AdoptedLegislation);

    /// <summary>Final decisions of the highest courts: counted, but not open to requests (MIM-11).</summary>
    public static MeasureClass CourtDecisions { get; } = new("Final court decisions", MeasureType.FinalCourtDecision);

    private static readonly MeasureClass Administrative = new("Administrative decisions", MeasureType.AdministrativeDecision);

    /// <summary>Every class; each type is in exactly one.</summary>
    public static IReadOnlyList<MeasureClass> All { get; } =
    [
        Intentions, Drafts, Adopted, CourtDecisions, Administrative, new("Other measures", MeasureType.Other), new("Type not for further distribution", (MeasureType?)null),
    ];

    /// <summary>The kinds of Article 2(1) that have a place in a selection, in the order of their places (F-11).</summary>
    public static IReadOnlyList<MeasureClass> Places { get; } = [CourtDecisions, Adopted, Drafts, Intentions, Administrative];
}
