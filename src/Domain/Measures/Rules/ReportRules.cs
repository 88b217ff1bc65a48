using MimFunctions.Domain.Forms.Rules;
using static MimFunctions.Domain.Forms.Severity;

namespace MimFunctions.Domain.Measures.Rules;

/// <summary>Every rule of the MIM report form, in the order of the form: the table of docs/forms.md, line by line.</summary>
public static class ReportRules
{
    internal static readonly Rule StateMissing = new("MIM-FORM-01", Error, "no Member State");
    internal static readonly Rule StateUnknown = new("MIM-FORM-02", Error, "not a Member State");
    internal static readonly Rule StateOfAnotherFolder = new("MIM-FORM-03", Error, "not the state of the drop folder");
    internal static readonly Rule StateNotBound = new("MIM-FORM-04", Info, "state not bound by the Decision", "MIM-14");
    internal static readonly Rule TransmissionMissing = new("MIM-FORM-05", Warning, "no date of transmission", "MIM-5");
    internal static readonly Rule TransmissionWrong = new("MIM-FORM-06", Warning, "date of transmission not a date, or to come", "MIM-5");
    internal static readonly Rule ContactNameMissing = new("MIM-FORM-07", Warning, "no name of a contact");
    internal static readonly Rule ContactAuthorityMissing = new("MIM-FORM-08", Warning, "no authority of the contact");
    internal static readonly Rule ContactEmailMissing = new("MIM-FORM-09", Warning, "no e-mail of the contact", "MIM-18");
    internal static readonly Rule ContactEmailWrong = new("MIM-FORM-10", Error, "not an e-mail address");
    internal static readonly Rule TitlesMissing = new("MIM-FORM-11", Error, "no title in any language", "MIM-33");
    internal static readonly Rule TitleEnglishMissing = new("MIM-FORM-12", Warning, "no title in English", "MIM-33");
    internal static readonly Rule LanguageMissing = new("MIM-FORM-13", Warning, "no original language");
    internal static readonly Rule LanguageUnknown = new("MIM-FORM-14", Warning, "not a language of the Union");
    internal static readonly Rule TypeMissing = new("MIM-FORM-15", Error, "no type of measure", "MIM-29");
    internal static readonly Rule TypeMany = new("MIM-FORM-16", Error, "more than one type of measure", "MIM-29");
    internal static readonly Rule TypeUnknown = new("MIM-FORM-17", Error, "not a type of measure", "MIM-29");
    internal static readonly Rule FinalCourtDecision = new("MIM-FORM-18", Info, "not open to requests for information", "MIM-11");
    internal static readonly Rule AreasMissing = new("MIM-FORM-19", Error, "no area");
    internal static readonly Rule AreaUnknown = new("MIM-FORM-20", Error, "not an area");
    internal static readonly Rule MadePublicMissing = new("MIM-FORM-21", Error, "no day on which it was made public", "MIM-4");
    internal static readonly Rule MadePublicWrong = new("MIM-FORM-22", Error, "day on which it was made public not a date", "MIM-4");
    internal static readonly Rule NotYetPublic = new("MIM-FORM-23", Warning, "not public yet: voluntary information", "MIM-4, MIM-14");
    internal static readonly Rule ReceivedLater = new("MIM-FORM-24", Info, "received after it was made public", "MIM-5");
    internal static readonly Rule AdoptedMissing = new("MIM-FORM-25", Warning, "adopted legislation without day of adoption");
    internal static readonly Rule AdoptedWrong = new("MIM-FORM-26", Error, "day of adoption not a date");
    internal static readonly Rule AdoptedTooEarly = new("MIM-FORM-27", Error, "adopted before 1950");
    internal static readonly Rule InForceWrong = new("MIM-FORM-28", Error, "first day in force not a date");
    internal static readonly Rule SummaryMissing = new("MIM-FORM-29", Error, "no summary", "MIM-33");
    internal static readonly Rule SummaryTooLong = new("MIM-FORM-30", Error, "summary over 5,000 characters");
    internal static readonly Rule SummaryEnglishMissing = new("MIM-FORM-31", Warning, "at most the title is in English", "MIM-35");
    internal static readonly Rule SummaryEnglishTooLong = new("MIM-FORM-32", Warning, "English summary over 5,000 characters");
    internal static readonly Rule LinkWrong = new("MIM-FORM-33", Error, "not an absolute https link");
    internal static readonly Rule OriginalTextMissing = new("MIM-FORM-34", Warning, "neither link nor attached file", "MIM-33");
    internal static readonly Rule FileAwaited = new("MIM-FORM-35", Info, "attached file not here yet");
    internal static readonly Rule FileIsPath = new("MIM-FORM-36", Warning, "path instead of a file name");
    internal static readonly Rule ImpactMissing = new("MIM-FORM-37", Warning, "no expected impact", "MIM-7");
    internal static readonly Rule ImpactUnknown = new("MIM-FORM-38", Warning, "not an impact of the form", "MIM-7");
    internal static readonly Rule RestrictedUnknown = new("MIM-FORM-39", Error, "restricts a field that is none", "MIM-19");
    internal static readonly Rule AmendsNoReference = new("MIM-FORM-40", Error, "not a reference");
    internal static readonly Rule AmendsAnothers = new("MIM-FORM-41", Error, "reference of another state");
    internal static readonly Rule AmendsUnknown = new("MIM-FORM-42", Error, "reference that was never given");
    internal static readonly Rule GivenTwice = new("MIM-FORM-43", Warning, "field given more than once");
    internal static readonly Rule FieldUnknown = new("MIM-FORM-44", Warning, "field that is not of this form");
    internal static readonly Rule YearOfTwoDigits = new("MIM-FORM-45", Warning, "year of two digits");
    internal static readonly Rule DatesInOddOrder = new("MIM-FORM-46", Warning, "in force before adopted");
    internal static readonly Rule PublicTooEarly = new("MIM-FORM-47", Warning, "made public before 1950");
    internal static readonly Rule NotNarrowable = new("MIM-FORM-48", Error, "restricts state, type, areas or a date", "MIM-3");
    internal static readonly Rule PublicTitleNarrowed = new("MIM-FORM-49", Warning, "title of a public measure restricted", "MIM-4");

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        StateMissing, StateUnknown, StateOfAnotherFolder, StateNotBound, TransmissionMissing, TransmissionWrong, ContactNameMissing,
        ContactAuthorityMissing, ContactEmailMissing, ContactEmailWrong, TitlesMissing, TitleEnglishMissing, LanguageMissing,
        LanguageUnknown,
        TypeMissing, TypeMany, TypeUnknown, FinalCourtDecision, AreasMissing, AreaUnknown, MadePublicMissing, MadePublicWrong,
        NotYetPublic, ReceivedLater, AdoptedMissing, AdoptedWrong, AdoptedTooEarly, InForceWrong, SummaryMissing, SummaryTooLong,
        SummaryEnglishMissing, SummaryEnglishTooLong, LinkWrong, OriginalTextMissing, FileAwaited, FileIsPath, ImpactMissing,
        ImpactUnknown, RestrictedUnknown, AmendsNoReference, AmendsAnothers, AmendsUnknown, GivenTwice, FieldUnknown,
        YearOfTwoDigits, DatesInOddOrder, PublicTooEarly, NotNarrowable, PublicTitleNarrowed,
    ];
}
