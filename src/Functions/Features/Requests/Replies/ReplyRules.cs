namespace MimFunctions.Features.Requests.Replies;

/// <summary>Ids of what can be wrong with what was filled in on the page of a reply; once given, never given to another rule.</summary>
internal static class ReplyRules
{
    /// <summary>Nothing was chosen.</summary>
    public const string NothingChosen = "REPLY-01";

    /// <summary>A day that is not certain.</summary>
    public const string NoDay = "REPLY-02";

    /// <summary>A text that is too long.</summary>
    public const string TooLong = "REPLY-03";

    /// <summary>A language that is none of the Union's.</summary>
    public const string LanguageUnknown = "REPLY-04";

    /// <summary>Too many files.</summary>
    public const string TooManyFiles = "REPLY-05";

    /// <summary>A file that is too large.</summary>
    public const string FileTooLarge = "REPLY-06";

    /// <summary>A file that can't be attached.</summary>
    public const string FileRefused = "REPLY-07";
}
