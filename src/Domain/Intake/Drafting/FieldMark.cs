using System.Security.Cryptography;
using System.Text;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Domain.Intake.Drafting;

/// <summary>
/// A short mark of what a field held when its page was made, so that it can be told later who changed it: the entity tag of one field. It protects
/// nothing and is no secret.
/// </summary>
public static class FieldMark
{
    private const int Length = 12;
    private const char BetweenParts = '\u001e', BetweenValues = '\u001f';

    /// <summary>The mark of a value, or of an empty field.</summary>
    public static string Of(FieldValue? value) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text(value))))[..Length];

    /// <summary>The marks of a form, as they stand in a page: <c>summary:0a1b2c3d4e5f</c>, joined by spaces.</summary>
    public static string OfAll(FormDefinition form, FormFields fields) => string.Join(' ', form.Fields.Select(field => $"{field.Id}:{Of(fields.Value(field.Id))}"));

    /// <summary>The marks that a page brings back; what is none is left out.</summary>
    public static IReadOnlyDictionary<string, string> Read(string? text) => (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(each => each.Split(':')).Where(each => each.Length == 2).DistinctBy(each => each[0])
        .ToDictionary(each => each[0], each => each[1], StringComparer.Ordinal);

    private static string Text(FieldValue? value) => value switch
    {
        FieldValue.One one => one.Value,
        FieldValue.Many many => string.Join(BetweenValues, many.Values),
        FieldValue.Table table => string.Join(BetweenParts, table.Rows.Select(row => string.Join(BetweenValues, row.Cells.Select(cell => $"{cell.Key}={cell.Value}")))),
        _ => "",
    };
}
