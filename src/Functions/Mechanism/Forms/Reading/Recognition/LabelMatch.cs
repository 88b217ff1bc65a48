using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading.Recognition;

/// <summary>A text that is, or begins with, the label of a field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Remainder">What follows the label in the same text.</param>
internal sealed record LabelMatch(FieldDefinition Field, string Remainder)
{
    /// <summary>Headings without which it would be no label.</summary>
    public IReadOnlyList<TextCell> Groups { get; init; } = [];
}
