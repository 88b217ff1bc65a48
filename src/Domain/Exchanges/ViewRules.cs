namespace MimFunctions.Domain.Exchanges;

/// <summary>Ids of what can be wrong with a contribution; once given, never given to another rule.</summary>
public static class ViewRules
{
    /// <summary>No text.</summary>
    public const string TextMissing = "VIEW-01";

    /// <summary>The text is too long.</summary>
    public const string TextTooLong = "VIEW-02";

    /// <summary>The language is none of the Union's.</summary>
    public const string LanguageUnknown = "VIEW-03";

    /// <summary>There is no contribution of this number.</summary>
    public const string NoSuchContribution = "VIEW-04";

    /// <summary>The hub knows no such measure or request.</summary>
    public const string CaseUnknown = "VIEW-05";

    /// <summary>The party does not take part in the mechanism.</summary>
    public const string TakesNoPart = "VIEW-06";

    /// <summary>The thread is full.</summary>
    public const string NoRoom = "VIEW-07";

    /// <summary>The contribution is another party's.</summary>
    public const string OfAnother = "VIEW-08";

    /// <summary>The text bears the marking of classified information (CT-11, F-5).</summary>
    public const string Classified = "VIEW-09";
}
