using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Measures.Rules;

/// <summary>Fields 4a to 4c: one title is needed, the English one wished for (MIM-33, MIM-35).</summary>
internal static class TitleRules
{
    public static FieldVerdict Original(Entry entry) => entry.Text is null && entry.TextOf(ReportFields.TitleEnglish) is null
        ? FieldVerdict.Of(null, entry.Missing(ReportRules.TitlesMissing, $"The measure has no title in any language."))
        : FieldVerdict.Of(entry.Text);

    public static FieldVerdict English(Entry entry) =>
        entry.Text is null && entry.TextOf(ReportFields.TitleOriginal) is not null && !IsWrittenInEnglish(entry)
            ? FieldVerdict.Of(null, entry.Missing(ReportRules.TitleEnglishMissing, $"There is no title in English for the other states."))
            : FieldVerdict.Of(entry.Text);

    public static FieldVerdict Language(Entry entry)
    {
        var language = Union.Language.Find(entry.Text);
        return FieldVerdict.Of(language?.Code, [.. Naming(entry, language)]);
    }

    /// <summary>A measure that is in English anyway (Ireland, Malta) needs no English version beside it.</summary>
    public static bool IsWrittenInEnglish(Entry entry) =>
        Union.Language.Find(entry.TextOf(ReportFields.OriginalLanguage))?.Code == "en";

    private static IEnumerable<Finding> Naming(Entry entry, Language? language)
    {
        if (entry.Text is null)
            yield return entry.Missing(ReportRules.LanguageMissing, $"The form does not say in which language the measure is written.");
        else if (language is null)
            yield return entry.Finding(
                ReportRules.LanguageUnknown, $"This is not one of the 24 languages of the Union.", Suggestion(entry.Text));
    }

    private static Sentence Languages(MemberState state) => state.Languages.Skip(1).Aggregate((Sentence)$"{state.Languages[0]}", (before, language) => $"{before} or {language}");

    /// <summary>Codes of states and of languages are easily mistaken for each other: CZ and cs, SE and sv (docs/law.md 9.2).</summary>
    private static Sentence Suggestion(string said) => MemberState.Find(said) is { } state
        ? (Sentence)$"{state.Code} is a state; write its language: {Languages(state)}."
        : $"Write the name or the two-letter code of one language, e.g. German or de.";
}
