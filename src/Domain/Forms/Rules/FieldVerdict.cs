namespace MimFunctions.Domain.Forms.Rules;

/// <summary>What the rules make of one field.</summary>
/// <param name="Value">The value as stored, or null when nothing could be understood.</param>
/// <param name="Findings">What is to be said about it.</param>
internal sealed record FieldVerdict(FieldValue? Value, params IReadOnlyList<Finding> Findings)
{
    public static FieldVerdict Of(string? text, params IReadOnlyList<Finding> findings) =>
        new(text is null ? null : new FieldValue.One(text), findings);

    public static FieldVerdict OfMany(IReadOnlyList<string> values, params IReadOnlyList<Finding> findings) =>
        new(values.Count == 0 ? null : new FieldValue.Many(values), findings);
}
