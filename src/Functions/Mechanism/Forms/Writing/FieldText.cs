using System.Globalization;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Union;

namespace MimFunctions.Mechanism.Forms.Writing;

/// <summary>How stored values are printed in a form, such that they read back as the same.</summary>
internal static class FieldText
{
    /// <summary>The grey words in an empty field; a reader takes them for nothing.</summary>
    public static string Placeholder(FormDefinition form, FieldDefinition field) => (field.Kind, field.Id) switch
    {
        (FieldKind.Date, _) => FormPrint.Words(form).ChooseDate,
        (FieldKind.List, "restrictedFields") => FormPrint.Words(form).EnterNumbers,
        (FieldKind.List, _) => FormPrint.Words(form).EnterList,
        _ when field.Holds is ValueKind.State or ValueKind.Language => FormPrint.Words(form).ChooseOne,
        _ => FormPrint.Words(form).EnterText,
    };

    /// <summary>The value in words for people; null when there is none.</summary>
    public static string? Print(FormDefinition form, FieldDefinition field, FieldValue? value) => value switch
    {
        FieldValue.Many many => string.Join(", ", many.Values.Select(item => Item(form, field, item))),
        FieldValue.One one when field.Kind == FieldKind.Date => Date(one.Value),
        FieldValue.One one when field.Id == "memberState" => State(form, one.Value),
        FieldValue.One one when field.Holds == ValueKind.Language => Language.Find(one.Value) is { } language ? FormLanguage.Name(form.Language, language.Code) : one.Value,
        FieldValue.One one when field.Id == "hostCountry" => Country.Find(one.Value)?.Name ?? one.Value,
        FieldValue.One one => one.Value,
        _ => null,
    };

    /// <summary>A cell of a table; null when it is empty. Numbers without separators, so that programs read them too.</summary>
    public static string? Print(CellValue? cell) => cell switch
    {
        CellValue.Words words => words.Text,
        CellValue.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    private static string Item(FormDefinition form, FieldDefinition field, string item) => field.Id switch
    {
        "restrictedFields" => form.Field(item)?.Number ?? item,
        "addressees" or "contributingStates" or "onBehalfOf" => State(form, item),
        _ => item,
    };

    private static string State(FormDefinition form, string code) =>
        FormLanguage.Of(form.Language).States.GetValueOrDefault(code) ?? MemberState.InLiaison(code)?.EnglishName ?? code;

    /// <summary>The codes of the options that are ticked.</summary>
    public static IReadOnlyList<string> Ticked(FieldValue? value) => value switch
    {
        FieldValue.Many many => many.Values,
        FieldValue.One one => [one.Value],
        _ => [],
    };

    /// <summary><c>5 March 2026</c>; a text that is no ISO date stays as it is, so that the sender finds it again.</summary>
    public static string Date(string value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
            : value;
}
