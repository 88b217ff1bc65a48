using MimFunctions.Domain.Forms.Rules;
using static MimFunctions.Domain.Forms.Severity;

namespace MimFunctions.Domain.Requests.Forms;

/// <summary>Every rule of the form that replies to a request, in the order of the form. What stands against the reply itself is said by <see cref="RequestRules"/>.</summary>
public static class AnswerFormRules
{
    internal static readonly EveryForm Every = EveryForm.Of("MIM-ANS-", 26);
    internal static readonly Rule ContactNameMissing = new("MIM-ANS-04", Warning, "no name of a contact");
    internal static readonly Rule ContactEmailMissing = new("MIM-ANS-05", Warning, "no e-mail of the contact", "MIM-18");
    internal static readonly Rule ContactEmailWrong = new("MIM-ANS-06", Error, "not an e-mail address");
    internal static readonly Rule RequestMissing = new("MIM-ANS-07", Error, "no request named");
    internal static readonly Rule RequestNoReference = new("MIM-ANS-08", Error, "not a reference of a request");
    internal static readonly Rule RequestUnknown = new("MIM-ANS-09", Error, "reference that was never given");
    internal static readonly Rule ReplyMissing = new("MIM-ANS-10", Error, "no reply");
    internal static readonly Rule ReplyMany = new("MIM-ANS-11", Error, "more than one reply");
    internal static readonly Rule ReplyUnknown = new("MIM-ANS-12", Error, "not a reply of the form");
    internal static readonly Rule AnswerUnsent = new("MIM-ANS-13", Error, "part of an answer beside another reply");
    internal static readonly Rule EnglishMissing = new("MIM-ANS-14", Warning, "answer without English version", "MIM-35");
    internal static readonly Rule LanguageUnknown = new("MIM-ANS-15", Warning, "not a language of the Union");
    internal static readonly Rule VisibilityMany = new("MIM-ANS-16", Error, "more than one audience", "MIM-19");
    internal static readonly Rule VisibilityUnknown = new("MIM-ANS-17", Error, "not an audience of the form", "MIM-19");
    internal static readonly Rule FileAwaited = new("MIM-ANS-18", Info, "attached file not here yet");
    internal static readonly Rule FileIsPath = new("MIM-ANS-19", Warning, "path instead of a file name");
    internal static readonly Rule RestrictedNotAttached = new("MIM-ANS-20", Error, "restricts a file that is not attached", "MIM-19");
    internal static readonly Rule GroundMissing = new("MIM-ANS-21", Error, "declined without a ground");
    internal static readonly Rule GroundMany = new("MIM-ANS-22", Error, "more than one ground");
    internal static readonly Rule GroundUnknown = new("MIM-ANS-23", Error, "not a ground of the form");
    internal static readonly Rule DateMissing = new("MIM-ANS-24", Error, "another day wanted, but not which");
    internal static readonly Rule DateWrong = new("MIM-ANS-25", Error, "proposed day not a date");
    internal static readonly Rule Late = new("MIM-ANS-28", Info, "after the due day", "MIM-15");
    internal static readonly Rule NothingNew = new("MIM-ANS-29", Info, "recorded so already");

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        Every.StateMissing, Every.StateUnknown, Every.StateOfAnotherFolder, ContactNameMissing, ContactEmailMissing, ContactEmailWrong, RequestMissing,
        RequestNoReference, RequestUnknown, ReplyMissing, ReplyMany, ReplyUnknown, AnswerUnsent, EnglishMissing, LanguageUnknown,
        VisibilityMany, VisibilityUnknown, FileAwaited, FileIsPath, RestrictedNotAttached, GroundMissing, GroundMany, GroundUnknown,
        DateMissing, DateWrong, Every.GivenTwice, Every.FieldUnknown, Late, NothingNew,
    ];
}
