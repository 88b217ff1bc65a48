using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Requests.Forms;

/// <summary>The answer itself: its text, language and audience.</summary>
internal static class AnswerRules
{
    /// <summary>What belongs to an answer is not passed on with another reply: that is said, not lost in silence.</summary>
    public static Verdict OnlyOfAnswer(Entry entry, Verdict verdict) =>
        entry.Text is not null && ReplyRules.Kind(entry) is { } kind && kind != ReplyKind.Answer
            ? verdict with { Findings = [.. verdict.Findings, Unsent(entry)] }
            : verdict;

    public static Verdict English(Entry entry) => OnlyOfAnswer(entry, entry.Text is null && NeedsEnglish(entry)
        ? Verdict.Of(null, entry.Missing(AnswerFormRules.EnglishMissing, $"The answer has no English version, so few of the others will understand it."))
        : Verdict.Of(entry.Text));

    public static Verdict Language(Entry entry) => (entry.Text, Union.Language.Find(entry.Text)) switch
    {
        ({ }, null) => Verdict.Of(null, entry.Finding(
            AnswerFormRules.LanguageUnknown, $"This is not one of the 24 languages of the Union.",
            $"Write the name or the two-letter code of one language, e.g. German or de.")),
        (_, var language) => Verdict.Of(language?.Code),
    };

    /// <summary>Whom nothing is said about may read it: confidentiality is an exception that is asked for (MIM-19), but never guessed.</summary>
    public static Verdict Visibility(Entry entry) => entry.Values.Count > 0
        ? OneOfRules.Judge(entry, AnswerFormRules.VisibilityMany, AnswerFormRules.VisibilityUnknown)
        : Verdict.Of(ReplyRules.Kind(entry) == ReplyKind.Answer ? Code.Of(Requests.Visibility.Everyone) : null);

    private static bool NeedsEnglish(Entry entry) =>
        ReplyRules.Kind(entry) == ReplyKind.Answer && entry.TextOf(RequestFields.Answer) is not null
        && Union.Language.Find(entry.TextOf(RequestFields.Language))?.Code != "en";

    private static Finding Unsent(Entry entry) => entry.Finding(
        AnswerFormRules.AnswerUnsent, $"The form ticks another reply than an answer, so what stands in {entry.Name} would not be passed on.",
        $"Tick the answer in the field of the reply, or empty {entry.Name}; reasons belong in the field for the explanation.");
}
