using System.Text;
using System.Text.RegularExpressions;

namespace MimFunctions.Mechanism.Forms.Reading.Word;

/// <summary>
/// Complex fields (w:fldChar) around the place where a Word document is being read, legacy form fields among them. A field that never ends
/// shows all that follows it, so those are found first and then passed over.
/// </summary>
/// <param name="unclosed">Which fields of the part, counted from 0, never end.</param>
internal sealed partial class WordFields(IReadOnlySet<int> unclosed)
{
    private readonly Stack<Field> open = [];
    private readonly Stack<int> cells = [];
    private readonly HashSet<int> neverEnded = [];
    private int begun;

    /// <summary>Whether the place is inside the instruction of a field, which nobody sees, or in the result of a list that has told its choice.</summary>
    public bool InInstruction => open.Any(f => !f.InResult || f.Choices.Count > 0);

    /// <summary>Whether the place shows the number of a page, which is nobody's text.</summary>
    public bool InPageNumber => open.Any(f => f.InResult && PageNumber().IsMatch(f.Instruction.ToString()));

    /// <summary>Where a link around the place leads, or null.</summary>
    public string? Link => open.Select(f => f.Link).FirstOrDefault(link => link is not null);

    /// <summary>The innermost field; null outside fields.</summary>
    public Field? Innermost => open.TryPeek(out var top) ? top : null;

    /// <summary>The fields of this part that were not ended by now, or not in the cell in which they began.</summary>
    public IReadOnlySet<int> NeverEnded => neverEnded.Concat(open.Select(f => f.Number)).ToHashSet();

    /// <summary>A cell begins.</summary>
    public void BeginCell() => cells.Push(open.Count);

    /// <summary>A cell ends, and with it the fields that began in it.</summary>
    public void EndCell()
    {
        if (!cells.TryPop(out var before))
            return;
        while (open.Count > before)
            neverEnded.Add(open.Pop().Number);
    }

    /// <summary>A field that is written as one element begins.</summary>
    public void BeginSimple(string? instruction)
    {
        var field = new Field(-1) { InResult = true };
        field.Instruct(instruction ?? "");
        open.Push(field);
    }

    /// <summary>A field that is written as one element ends.</summary>
    public string? EndSimple() => open.TryPop(out var ended) ? ended.DateShown : null;

    /// <summary>A field character (section 17.16.18).</summary>
    /// <param name="type">begin, separate or end.</param>
    /// <returns>Text that the field itself stands for: a box, the choice of a list, a date; null when there is none.</returns>
    public string? Character(string? type)
    {
        if (type == "begin")
        {
            if (!unclosed.Contains(begun))
                open.Push(new(begun));
            begun++;
        }
        else if (type == "separate" && Innermost is { Number: >= 0 } field)
            field.InResult = true;
        else if (type == "end" && Innermost is { Number: >= 0 })
            return open.Pop().Shows;
        return null;
    }

    /// <summary>Text of a result was read.</summary>
    public void Result(string text)
    {
        foreach (var field in open)
            field.Result.Append(text);
    }

    [GeneratedRegex(@"^\s*(PAGE|NUMPAGES|SECTIONPAGES|SECTION|PAGEREF)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    /// <summary>A field.</summary>
    /// <param name="number">Its number in the part, from 0; -1 for one that is written as an element.</param>
    internal sealed partial class Field(int number)
    {
        /// <summary>Its number in the part.</summary>
        public int Number { get; } = number;

        /// <summary>Whether the instruction is over.</summary>
        public bool InResult { get; set; }

        /// <summary>What the field does.</summary>
        public StringBuilder Instruction { get; } = new();

        /// <summary>What it shows.</summary>
        public StringBuilder Result { get; } = new();

        /// <summary>State of a legacy check box; null when it is none.</summary>
        public bool? Ticked { get; set; }

        /// <summary>Entries of a legacy list.</summary>
        public List<string> Choices { get; } = [];

        /// <summary>Index of the chosen entry.</summary>
        public int Chosen { get; set; }

        /// <summary>Where a link leads, or null when the field is none.</summary>
        public string? Link { get; private set; }

        /// <summary>How a legacy field writes its date, e.g. <c>M/d/yyyy</c>; null when it says nothing of that.</summary>
        public string? Picture { get; set; }

        /// <summary>Text the field stands for.</summary>
        public string? Shows => Ticked is { } ticked ? TextMarks.Box(ticked).ToString() : Choices.ElementAtOrDefault(Chosen) ?? DateShown;

        /// <summary>The date that the field shows, as a mark: its picture tells whether the month comes first.</summary>
        public string? DateShown =>
            (Picture ?? PictureOf(Instruction.ToString())) is { } picture && DatePicture.Read(picture, Result.ToString()) is { } day
                ? MarkedText.Of("", false, false, null, day)
                : null;

        /// <summary>A piece of the instruction was read.</summary>
        public void Instruct(string text)
        {
            Instruction.Append(text);
            if (HyperlinkField().Match(Instruction.ToString()) is { Success: true } link)
                Link = link.Groups[1].Value;
        }

        private static string? PictureOf(string instruction) => DateField().Match(instruction) is { Success: true } date ? date.Groups["picture"].Value : null;

        [GeneratedRegex("""^\s*HYPERLINK\s+"([^"]+)["]""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
        private static partial Regex HyperlinkField();

        [GeneratedRegex("""^\s*(DATE|TIME|CREATEDATE|SAVEDATE|PRINTDATE|FORMTEXT|QUOTE)\b.*?\\@\s*"(?<picture>[^"]+)["]""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
        private static partial Regex DateField();
    }
}
