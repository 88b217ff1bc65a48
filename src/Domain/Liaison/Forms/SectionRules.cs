using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Liaison.Forms;

/// <summary>Parts A and B: texts and tables without what the network must not carry, and not all of them empty.</summary>
internal static class SectionRules
{
    /// <summary>As many as can be mended at a sitting; the report is held back whatever else stands in the field.</summary>
    private const int MostSaid = 10;

    /// <summary>The table that belongs to a text, by the text.</summary>
    private static readonly Dictionary<string, string> TableOf = new()
    {
        ["b2Flows"] = LiaisonFields.Flows,
        ["b6DocumentFraud"] = LiaisonFields.Documents,
        ["b8Return"] = LiaisonFields.Returns,
    };

    /// <summary>A text of Part A or B.</summary>
    public static FieldVerdict Text(Entry entry) => FieldVerdict.Of(entry.Text, [.. Suspicions(entry, entry.Text, null).Take(MostSaid)]);

    /// <summary>What in a text looks as if the network must not carry it (ILOB-19, ILOB-20), with how to go on.</summary>
    /// <param name="entry">The field.</param>
    /// <param name="text">Its text, or that of a cell.</param>
    /// <param name="where">Where it stands; null for the place of the field.</param>
    public static IEnumerable<Finding> Suspicions(Entry entry, string? text, Place? where) => text is null ? []
        : entry.Form.Id == LiaisonFields.FormOf2019 ? [.. Personal(entry, text, where), .. OfficersRule.In(entry, text, where)]
        : Personal(entry, text, where);

    private static IEnumerable<Finding> Personal(Entry entry, string text, Place? where) => PersonalData.In(text)
        .Select(suspicion => entry.Finding(
            LiaisonReportRules.PersonalData, $"This looks like {suspicion.Words}, so the report is kept but held back from the others.",
            $"Drop the form again without it; or, if it identifies nobody, open the report in the hub and confirm that it holds no personal data.",
            suspicion.Said, where));

    /// <summary>What is to be said of sections that are empty: all in one finding.</summary>
    public static IEnumerable<Finding> Empty(FormDefinition form, FormReading reading)
    {
        var sections = LiaisonFields.PartA.Concat(form.Id == LiaisonFields.FormOf2019 ? LiaisonFields.Topics : LiaisonFields.PartB).Select(form.Field).OfType<FieldDefinition>().ToArray();
        var empty = sections.Where(section => !IsFilled(reading, section.Id)).ToArray();
        if (empty.Length > 0 && empty.Length == sections.Length)
            yield return Found(LiaisonReportRules.NothingReported, $"Part A and Part B are both empty, so nothing is reported.", $"Fill in at least one section of Part A or Part B.");
        else if (empty.Length > 0)
            yield return Found(
                LiaisonReportRules.SectionsEmpty,
                Sentence.Count(empty.Length, $"One section is empty: {Named(empty)}.", $"{empty.Length} sections are empty: {Named(empty)}."),
                $"Write “none” where there is nothing to report, so that readers can tell that from what was forgotten.");
    }

    // One after the other, each by number and label.
    private static Sentence Named(FieldDefinition[] sections) => sections.Skip(1).Aggregate(
        Named(sections[0]), (before, section) => $"{before}; {Named(section)}");

    private static Sentence Named(FieldDefinition section) => $"{section.Number} {section.Worded}";

    private static bool IsFilled(FormReading reading, string section) =>
        HoldsSomething(reading.Field(section)) || (TableOf.TryGetValue(section, out var table) && HoldsSomething(reading.Field(table)));

    private static bool HoldsSomething(ReadField? field) => field is not null && field.Values.Any(value => !string.IsNullOrWhiteSpace(value));

    private static Finding Found(Rule rule, Sentence message, Sentence fix) => new(rule.Id, rule.Severity, null, Place.WholeFile, null, message, fix, rule.Law);
}
