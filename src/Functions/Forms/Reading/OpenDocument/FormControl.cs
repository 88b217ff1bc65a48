namespace MimFunctions.Forms.Reading.OpenDocument;

/// <summary>A form control as it is declared before the text that places it (OpenDocument 1.3 part 3, section 13).</summary>
/// <param name="Ticked">State of a check box or radio button; null for other controls.</param>
/// <param name="Label">Label printed beside the box.</param>
/// <param name="Value">Text typed into it.</param>
internal sealed record FormControl(bool? Ticked, string Label, string Value)
{
    /// <summary>What a person sees of it.</summary>
    public string Shows => Ticked is { } ticked ? $"{TextMarks.Box(ticked)} {Label}" : Value;
}
