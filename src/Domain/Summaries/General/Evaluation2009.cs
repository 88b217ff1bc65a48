namespace MimFunctions.Domain.Summaries.General;

/// <summary>What the evaluation of 2009 counted (EVA-2 to EVA-4), beside which the report puts its own figures.</summary>
internal static class Evaluation2009
{
    /// <summary>Months covered: April 2007 to 30 September 2009.</summary>
    public const int Months = 30;

    /// <summary>The period in words.</summary>
    public const string Period = "April 2007 to 30 September 2009";

    /// <summary>Member States that communicated.</summary>
    public const int States = 16;

    /// <summary>Measures communicated.</summary>
    public const int Measures = 45;

    /// <summary>Policy intentions and long-term programming together (MIM-30).</summary>
    public const int Intentions = 9;

    /// <summary>Member States that communicated policy intentions or long-term programming.</summary>
    public const int IntentionStates = 5;

    /// <summary>Draft legislation.</summary>
    public const int Drafts = 4;

    /// <summary>Final decisions of the highest courts.</summary>
    public const int CourtDecisions = 0;

    /// <summary>Adopted legislation: no figure is known.</summary>
    public const string Adopted = "nearly half";

    /// <summary>A count of the 30 months as one of 12, to one decimal.</summary>
    public static decimal PerYear(int count) => Math.Round(count * 12m / Months, 1, MidpointRounding.AwayFromZero);
}
