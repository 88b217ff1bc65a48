using System.Globalization;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Words;

namespace MimFunctions.Mechanism.Forms;

/// <summary>The values of a form as people read them: dates in words, labels for codes, names for states and languages.</summary>
internal static class FieldWords
{
    /// <summary>The value of a field in words; one entry for each of several values.</summary>
    public static IReadOnlyList<string> Of(FormDefinition form, FieldDefinition field, FieldValue value) => value switch
    {
        FieldValue.Many many => [.. many.Values.Select(v => Word(form, field, v))],
        FieldValue.One one => [Word(form, field, one.Value)],
        FieldValue.Table table => [.. table.Rows.Select(row => Row(field, row))],
        _ => throw new InvalidOperationException("A field has one value, several, or rows."),
    };

    /// <summary>A cell of a table in words: numbers with commas between thousands; empty when the cell is.</summary>
    public static string Of(CellValue? cell) => cell switch
    {
        CellValue.Number number => LanguageFormats.Number(Spoken.Language, number.Value),
        CellValue.Words words => words.Text,
        _ => "",
    };

    /// <summary>What a finding quotes; options are read as codes, and the sender knows the words beside the boxes. Null when it quotes nothing.</summary>
    public static string? Said(Finding finding, FormDefinition? form) => Said(finding.Said, finding.Field, form);

    /// <summary>The same of a finding in print.</summary>
    public static string? Said(string? said, string? about, FormDefinition? form) =>
        said is null || about is null || form?.Field(about) is not { Options.Count: > 0 } field
            ? said
            : string.Join(", ", said.Split(", ").Select(part => field.Options.FirstOrDefault(o => o.Code == part)?.Label ?? part));

    /// <summary>What a finding is about, as the form prints it: <c>7b Adopted on</c>. Null when it is about no field.</summary>
    public static string? About(string? field, FormDefinition? form) =>
        field is not null && form?.Field(field) is { } known ? $"{known.Number} {known.Label}" : null;

    /// <summary>Field and place of a finding in the language of now, the field first: <c>7b Adopted on, table 1 row 14</c>.</summary>
    public static string Head(Finding finding, FormDefinition? form) => Head(finding.Field, Spoken.Of(finding.Where.Worded), form, finding.Where == Place.WholeFile);

    /// <summary>The same of a finding in print.</summary>
    public static string Head(string? field, string where, FormDefinition? form) => Head(field, where, form, where == Place.WholeFile.Text);

    private static string Head(string? field, string where, FormDefinition? form, bool isWhole) => (About(field, form), isWhole) switch
    {
        ({ } about, true) => about,
        ({ } about, false) => $"{about}, {where}",
        (null, _) => $"{char.ToUpperInvariant(where[0])}{where[1..]}",
    };

    /// <summary>A day as people write it: <c>5 March 2026</c>.</summary>
    public static string Day(DateOnly day) => Spoken.Day(day);

    /// <summary>An instant in the legal time of a state's capital, e.g. <c>5 March 2026, 14:07 (Vienna time)</c>; of Brussels for others.</summary>
    public static string Moment(DateTimeOffset at, string stateCode) => Spoken.Of(At(at, stateCode));

    /// <summary>The same as a sentence, or a part of one.</summary>
    public static Sentence At(DateTimeOffset at, string stateCode)
    {
        var zone = MemberState.InLiaison(stateCode)?.TimeZone ?? "Europe/Brussels";
        var local = TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById(zone));
        return $"{DateOnly.FromDateTime(local.DateTime)}, {local.ToString("HH:mm", CultureInfo.InvariantCulture)} ({zone[(zone.IndexOf('/', StringComparison.Ordinal) + 1)..]} time)";
    }

    // Where there is no room for a table, each cell names its column.
    private static string Row(FieldDefinition field, FormRow row) => string.Join("; ", row.Cells.Select(cell => $"{field.Column(cell.Key)?.Label ?? cell.Key}: {Of(cell.Value)}"));

    private static string Word(FormDefinition form, FieldDefinition field, string value) => (field.Kind, field.Id) switch
    {
        (FieldKind.OneOf or FieldKind.AnyOf, _) => field.Options.FirstOrDefault(o => o.Code == value)?.Label ?? value,
        (FieldKind.Date, _) => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Day(day) : value,
        (_, "memberState" or "addressees" or "contributingStates" or "onBehalfOf") => MemberState.InLiaison(value) is { } state ? Spoken.Of(state) : value,
        (_, "hostCountry") => Country.Find(value) is { } country ? Spoken.Of(country) : value,
        (_, "originalLanguage" or "language") => Language.Find(value) is { } language ? Spoken.Of(language) : value,
        (_, "restrictedFields") => form.Field(value) is { } restricted ? $"{restricted.Number} {restricted.Label}" : value,
        _ => value,
    };
}
