namespace MimFunctions.Domain.Summaries.Keeping;

/// <summary>Ids of what can stand against an act on a summary; once given, never given to another rule.</summary>
public static class SummaryRules
{
    /// <summary>The cut-off is not over yet, or has only just passed.</summary>
    public const string CutOffAhead = "SUM-01";

    /// <summary>The cut-off is before the period begins.</summary>
    public const string CutOffBeforePeriod = "SUM-02";

    /// <summary>There is no draft.</summary>
    public const string NoDraft = "SUM-03";

    /// <summary>The draft has no such section.</summary>
    public const string NoSuchSection = "SUM-04";

    /// <summary>The text is too long.</summary>
    public const string TextTooLong = "SUM-05";

    /// <summary>What was added to the summary is too much in all.</summary>
    public const string NoRoom = "SUM-06";

    /// <summary>The party is not the one that completes this summary.</summary>
    public const string NotItsSummary = "SUM-07";

    /// <summary>Meanwhile the draft became another one.</summary>
    public const string DraftChanged = "SUM-08";

    /// <summary>A place may name a person, and nobody said yet that it does not, or struck it (F-15).</summary>
    public const string PersonUnchecked = "SUM-09";

    /// <summary>The draft would hold less than what it is to replace, and nobody said yet that it may (W-23).</summary>
    public const string HoldsLess = "SUM-10";

    /// <summary>The summary has no such version.</summary>
    public const string NoSuchVersion = "SUM-11";

    /// <summary>Nothing is said where something has to be.</summary>
    public const string NothingSaid = "SUM-12";
}
