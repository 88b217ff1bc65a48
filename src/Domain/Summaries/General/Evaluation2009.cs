using MimFunctions.Domain.Summaries.Evaluations;

namespace MimFunctions.Domain.Summaries.General;

/// <summary>What the evaluation of 2009 counted (EVA-2 to EVA-4), beside which the report puts its own figures; the figures are those of <see cref="CountedHistory.Com2009"/>.</summary>
internal static class Evaluation2009
{
    /// <summary>Months covered: April 2007 to 30 September 2009.</summary>
    public const int Months = 30;

    /// <summary>The period in words.</summary>
    public const string Period = "April 2007 to 30 September 2009";

    /// <summary>Member States that communicated.</summary>
    public static int States { get; } = CountedHistory.Com2009.Count(CountedHistory.States);

    /// <summary>Measures communicated.</summary>
    public static int Measures { get; } = CountedHistory.Com2009.Count(CountedHistory.Measures);

    /// <summary>Policy intentions and long-term programming together (MIM-30).</summary>
    public static int Intentions { get; } = CountedHistory.Com2009.Count(CountedHistory.Intentions);

    /// <summary>Member States that communicated policy intentions or long-term programming.</summary>
    public static int IntentionStates { get; } = CountedHistory.Com2009.Count(CountedHistory.IntentionStates);

    /// <summary>Draft legislation.</summary>
    public static int Drafts { get; } = CountedHistory.Com2009.Count(CountedHistory.Drafts);

    /// <summary>Final decisions of the highest courts.</summary>
    public static int CourtDecisions { get; } = CountedHistory.Com2009.Count(CountedHistory.CourtDecisions);

    /// <summary>Adopted legislation: no figure is known.</summary>
    public static string Adopted { get; } = CountedHistory.Com2009.Figure(CountedHistory.Adopted)!.Said!;

    /// <summary>A count of the 30 months as one of 12, to one decimal.</summary>
    public static decimal PerYear(int count) => Math.Round(count * 12m / Months, 1, MidpointRounding.AwayFromZero);
}
