namespace MimFunctions.Domain.Forms;

/// <summary>What a reader found in a file, before anything is judged. Every reader gives the same reading for the same content.</summary>
/// <param name="FormId">Id of the form it was recognised as.</param>
/// <param name="Fields">The fields that hold something, in the order of the form; a field that was left empty has no entry.</param>
/// <param name="Findings">What the reader itself has to say: tracked changes, linked templates, a field given twice.</param>
public sealed record FormReading(string FormId, IReadOnlyList<ReadField> Fields, IReadOnlyList<Finding> Findings)
{
    /// <summary>The field with this id, or null when it was empty or absent.</summary>
    public ReadField? Field(string id) => Fields.FirstOrDefault(f => f.Id == id);
}

/// <summary>
/// A field as read. Texts are in Unicode form NFC, without control characters, trimmed, lines separated by <c>\n</c>.
/// </summary>
/// <param name="Id">Field id.</param>
/// <param name="Values">
/// One text; or, for <see cref="FieldKind.OneOf"/> and <see cref="FieldKind.AnyOf"/>, the codes of the ticked options (the text of a ticked box
/// that is no option stands as it was read); or, for <see cref="FieldKind.List"/>, the items. Never empty, never blank.
/// </param>
/// <param name="Where">Where the value stands.</param>
public sealed record ReadField(string Id, IReadOnlyList<string> Values, Place Where)
{
    /// <summary>The value as one text; several values are joined by a comma.</summary>
    public string Text => string.Join(", ", Values);
}
