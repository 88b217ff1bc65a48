using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Words;

namespace MimFunctions.Features.Measures.Searching;

/// <summary>
/// What every index of communications is made from. In English, whoever's page was open when it was made: a language or a country that a field names by its code
/// is found by one name, not by that of the reader who came first.
/// </summary>
internal static class MeasureText
{
    /// <summary>What a reader of this circle may find a communication by (F-1).</summary>
    public static string Of(Submission s, Circle circle, FormDefinition form)
    {
        using var spoken = Spoken.In(Catalogue.English);
        var state = MemberState.FromCode(s.State)?.EnglishName ?? s.State;
        // What was withdrawn was perhaps never to be seen by the others: nobody finds it by what it said.
        return s.Withdrawal is not null ? string.Join('\n', [s.Reference!, state]) : string.Join('\n', [s.Reference!, state, .. Values(ReportForm.FieldsFor(s.Fields, circle), form)]);
    }

    /// <summary>What only the parties may find it by, beside what everyone may: nearly always nothing.</summary>
    public static string ForPartiesAlone(Submission s, FormDefinition form)
    {
        if (s.Withdrawal is not null)
            return "";
        using var spoken = Spoken.In(Catalogue.English);
        var everyone = ReportForm.FieldsForOthers(s.Fields);
        return string.Join('\n', Values(s.Fields.Where(field => everyone.Value(field.Key) is null), form));
    }

    // Whom to ask stands last: passages are to show what the measure is about.
    private static IEnumerable<string> Values(IEnumerable<KeyValuePair<string, FieldValue>> fields, FormDefinition form) => fields
        .Where(field => field.Key is not (ReportFields.RestrictedFields or ReportFields.MemberState) && form.Field(field.Key) is { Kind: not FieldKind.Date })
        .OrderBy(field => field.Key.StartsWith("contact", StringComparison.Ordinal))
        .SelectMany(field => FieldWords.Of(form, form.Field(field.Key)!, field.Value));

    /// <summary>Whether it came after it was made public (MIM-5).</summary>
    public static bool IsLate(Submission s) => s.Outcome is Outcome.Accepted { Late: true } or Outcome.Amended { Late: true };
}
