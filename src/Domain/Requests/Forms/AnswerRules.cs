using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Requests.Forms;

/// <summary>The answer itself: its text, language and audience.</summary>
internal static class AnswerRules
{
    /// <summary>What belongs to an answer is not passed on with another reply: that is said, not lost in silence.</summary>
    public static FieldVerdict OnlyOfAnswer(Entry entry, FieldVerdict verdict) =>
        entry.Text is not null && ReplyFormRules.Kind(entry) is { } kind && kind != FormReply.Answer
            ? verdict with { Findings = [.. verdict.Findings, Unsent(entry)] }
            : verdict;

    public static FieldVerdict English(Entry entry) => OnlyOfAnswer(entry, entry.Text is null && NeedsEnglish(entry)
        ? FieldVerdict.Of(null, entry.Missing(AnswerFormRules.EnglishMissing, $"The answer has no English version, so few of the others will understand it."))
        : FieldVerdict.Of(entry.Text));

    public static FieldVerdict Language(Entry entry) => (entry.Text, Union.Language.Find(entry.Text)) switch
    {
        ({ }, null) => FieldVerdict.Of(null, entry.Finding(
            AnswerFormRules.LanguageUnknown, $"This is not one of the 24 languages of the Union.",
            $"Write the name or the two-letter code of one language, e.g. German or de.")),
        (_, var language) => FieldVerdict.Of(language?.Code),
    };

    /// <summary>Whom nothing is said about may read it: confidentiality is an exception that is asked for (MIM-19), but never guessed.</summary>
    public static FieldVerdict Visibility(Entry entry) => entry.Values.Count > 0
        ? OneOfRules.Judge(entry, AnswerFormRules.VisibilityMany, AnswerFormRules.VisibilityUnknown)
        : FieldVerdict.Of(ReplyFormRules.Kind(entry) == FormReply.Answer ? Code.Of(Requests.Visibility.Everyone) : null);

    private static bool NeedsEnglish(Entry entry) =>
        ReplyFormRules.Kind(entry) == FormReply.Answer && entry.TextOf(RequestFields.Answer) is not null
        && Union.Language.Find(entry.TextOf(RequestFields.Language))?.Code != "en";

    private static Finding Unsent(Entry entry) => entry.Finding(
        AnswerFormRules.AnswerUnsent, $"The form ticks another reply than an answer, so what stands in {entry.Name} would not be passed on.",
        $"Tick the answer in the field of the reply, or empty {entry.Name}; reasons belong in the field for the explanation.");
}
