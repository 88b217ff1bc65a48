namespace MimFunctions.Forms.Reading.Word;

/// <summary>Complex fields (w:fldChar) around the place where a Word document is being read, legacy form fields among them.</summary>
internal sealed class WordFields
{
    private readonly Stack<Field> open = [];

    /// <summary>Whether the place is inside the instruction of a field, which nobody sees, or in the result of a list that has told its choice.</summary>
    public bool InInstruction => open.Any(f => !f.InResult || f.Choices.Count > 0);

    /// <summary>The innermost field; null outside fields.</summary>
    public Field? Innermost => open.TryPeek(out var top) ? top : null;

    /// <summary>A field character (section 17.16.18).</summary>
    /// <param name="type">begin, separate or end.</param>
    /// <returns>Text that the field itself stands for: a box or the choice of a list; null when there is none.</returns>
    public string? Character(string? type)
    {
        if (type == "begin")
            open.Push(new());
        else if (type == "separate" && Innermost is { } field)
            field.InResult = true;
        else if (type == "end" && open.TryPop(out var ended))
            return ended.Shows;
        return null;
    }

    /// <summary>A field.</summary>
    internal sealed class Field
    {
        /// <summary>Whether the instruction is over.</summary>
        public bool InResult { get; set; }

        /// <summary>State of a legacy check box; null when it is none.</summary>
        public bool? Ticked { get; set; }

        /// <summary>Entries of a legacy list.</summary>
        public List<string> Choices { get; } = [];

        /// <summary>Index of the chosen entry.</summary>
        public int Chosen { get; set; }

        /// <summary>Text the field stands for.</summary>
        public string? Shows => Ticked is { } ticked ? TextMarks.Box(ticked).ToString() : Choices.ElementAtOrDefault(Chosen);
    }
}
