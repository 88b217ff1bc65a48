using System.Globalization;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Forms.Rules;

namespace MimFunctions.Domain.Measures.Rules;

/// <summary>Fields 8a and 8b: the summaries.</summary>
internal static class TextRules
{
    private const int Longest = 5000;

    public static FieldVerdict Summary(Entry entry) => entry.Text is null
        ? FieldVerdict.Of(null, entry.Missing(ReportRules.SummaryMissing, $"There is no summary of the measure."))
        : FieldVerdict.Of(entry.Text, TooLong(entry, ReportRules.SummaryTooLong));

    public static FieldVerdict SummaryEnglish(Entry entry) => entry.Text is null && !TitleRules.IsWrittenInEnglish(entry)
        ? FieldVerdict.Of(null, entry.Missing(
            ReportRules.SummaryEnglishMissing, $"There is no summary in English, so many readers will understand the title at most."))
        : FieldVerdict.Of(entry.Text, TooLong(entry, ReportRules.SummaryEnglishTooLong));

    /// <summary>Counted as people count: a letter with its accents is one.</summary>
    private static Finding[] TooLong(Entry entry, Rule rule)
    {
        // Nothing has more such characters than letters and accents, and to tell them apart costs as much as the rest of the judgement.
        var length = entry.Text is { Length: > Longest } text ? new StringInfo(text).LengthInTextElements : 0;
        return length <= Longest ? [] :
        [
            entry.Finding(
                rule,
                ($"The text has {length:N0} characters; {Longest:N0} are the most."),
                $"Shorten {entry.Name}, and attach or link the full text."),
        ];
    }
}
