namespace MimFunctions.Domain.Requests;

/// <summary>Ids of what can be wrong with a request or with what someone wants to do with it; once given, never given to another rule.</summary>
public static class RequestRules
{
    /// <summary>No title.</summary>
    public const string TitleMissing = "REQ-ASK-01";

    /// <summary>The title is too long.</summary>
    public const string TitleTooLong = "REQ-ASK-02";

    /// <summary>No question.</summary>
    public const string QuestionMissing = "REQ-ASK-03";

    /// <summary>The question is too long.</summary>
    public const string QuestionTooLong = "REQ-ASK-04";

    /// <summary>Nobody is asked.</summary>
    public const string NobodyAsked = "REQ-ASK-05";

    /// <summary>The asker asks itself.</summary>
    public const string AsksItself = "REQ-ASK-06";

    /// <summary>No such communication.</summary>
    public const string MeasureUnknown = "REQ-ASK-07";

    /// <summary>A final court decision is not open to requests (MIM-11).</summary>
    public const string FinalCourtDecision = "REQ-ASK-08";

    /// <summary>The language is none of the Union's.</summary>
    public const string LanguageUnknown = "REQ-ASK-09";

    /// <summary>Title or question bears the marking of classified information (CT-11, F-5).</summary>
    public const string QuestionClassified = "REQ-ASK-10";

    /// <summary>The state was not asked.</summary>
    public const string NotAsked = "REQ-ACT-01";

    /// <summary>The state's part has ended.</summary>
    public const string Ended = "REQ-ACT-02";

    /// <summary>No proposed day waits for a reply.</summary>
    public const string NoProposal = "REQ-ACT-03";

    /// <summary>The proposed day is not ahead, or too far.</summary>
    public const string DayOutOfReach = "REQ-ACT-04";

    /// <summary>A text that is needed is missing.</summary>
    public const string NothingSaid = "REQ-ACT-05";

    /// <summary>A text is too long.</summary>
    public const string TooMuchSaid = "REQ-ACT-06";

    /// <summary>There is no answer to rate.</summary>
    public const string NothingToRate = "REQ-ACT-07";

    /// <summary>Nobody is left to withdraw from.</summary>
    public const string NothingToWithdraw = "REQ-ACT-08";

    /// <summary>The proposal that was replied to is not the last one.</summary>
    public const string OtherProposal = "REQ-ACT-09";

    /// <summary>More was said about one state than a request can keep.</summary>
    public const string NoRoom = "REQ-ACT-10";

    /// <summary>The day to be accepted has passed meanwhile.</summary>
    public const string DayHasPassed = "REQ-ACT-11";

    /// <summary>A text bears the marking of classified information (CT-11, F-5).</summary>
    public const string Classified = "REQ-ACT-12";
}
