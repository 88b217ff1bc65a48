using System.Collections.Frozen;

namespace MimFunctions.Forms.Reading.Word;

/// <content>What each element of WordprocessingML means for the text of a form; elements that are not listed are transparent.</content>
internal sealed partial class WordBodyReader
{
    private static readonly FrozenDictionary<string, Action<WordBodyReader>> Starts = new Dictionary<string, Action<WordBodyReader>>
    {
        ["p"] = r => r.document.BeginParagraph(),
        ["tbl"] = r => r.document.BeginTable(),
        ["tr"] = r => r.document.BeginRow(),
        ["tc"] = r => r.document.BeginCell(),
        ["gridSpan"] = r => r.SpanColumns(),
        ["vMerge"] = r => r.ContinueCell(r.Value() is null or "continue", isAbove: true),
        ["hMerge"] = r => r.ContinueCell(r.Value() is null or "continue", isAbove: false),
        ["r"] = r => (r.hidden, r.styled) = (false, false),
        ["rStyle"] = r => r.styled = true,
        ["vanish"] = r => r.hidden = WordNames.IsOn(r.Value()),
        ["t"] = r => r.inText = true,
        ["tab"] = r => r.Append("\t"),
        ["br"] = r => r.Append("\n"),
        ["cr"] = r => r.Append("\n"),
        ["noBreakHyphen"] = r => r.Append("\u2011"),
        ["sym"] = r => r.Append(WordSymbols.Text(r.Value("font"), r.Value("char"))),
        ["ins"] = r => r.document.Note(FileRules.Inserted, "Text here is a tracked insertion that nobody accepted; it was read as part of the form."),
        ["moveTo"] = r => r.document.Note(FileRules.Inserted, "Text was moved here as a tracked change that nobody accepted; it was read here."),
        ["del"] = r => r.document.Note(FileRules.Deleted, "Text here is a tracked deletion that nobody accepted; it was not read."),
        ["moveFrom"] = r => r.document.Note(FileRules.Deleted, "Text was moved away from here as a tracked change that nobody accepted; it was not read here."),
        ["sdt"] = r => r.controls.Begin(),
        ["tag"] = r => r.NameControl(r.Value(), isTag: true),
        ["alias"] = r => r.NameControl(r.Value(), isTag: false),
        ["showingPlcHdr"] = r => r.MarkPlaceholder(WordNames.IsOn(r.Value())),
        ["sdtContent"] = r => r.BeginContent(),
        ["fldChar"] = r => r.FieldCharacter(),
        ["checkBox"] = r => r.TickField(false),
        ["default"] = r => r.DefaultField(r.Value()),
        ["checked"] = r => r.TickField(WordNames.IsOn(r.Value())),
        ["result"] = r => r.ChooseEntry(r.Value()),
        ["listEntry"] = r => r.fields.Innermost?.Choices.Add(r.Value() ?? ""),
        ["altChunk"] = r => throw r.PulledIn(),
        ["subDoc"] = r => throw r.PulledIn(),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Action<WordBodyReader>> Ends = new Dictionary<string, Action<WordBodyReader>>
    {
        ["p"] = r => r.document.EndParagraph(),
        ["tbl"] = r => r.document.EndTable(),
        ["tr"] = r => r.document.EndRow(),
        ["tc"] = r => r.document.EndCell(),
        ["r"] = r => (r.hidden, r.styled) = (false, false),
        ["t"] = r => r.inText = false,
        ["sdtContent"] = r => r.document.EndControl(),
        ["sdt"] = r => r.controls.End(),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Formatting, what was deleted, what fields are made from, and phonetic guides: none of it is the sender's text.
    private static readonly FrozenSet<string> Skipped = FrozenSet.Create(
        StringComparer.Ordinal,
        "pPr", "sectPr", "tblPr", "tblPrEx", "tblGrid", "rPrChange", "tcPrChange", "trPrChange", "sdtEndPr", "del", "moveFrom", "instrText", "delText", "rt");

    private void ContinueCell(bool continues, bool isAbove)
    {
        if (document.Cell is not { } cell)
            return;
        cell.Continues |= continues;
        cell.RepeatsAbove |= continues && isAbove;
    }

    private void NameControl(string? name, bool isTag)
    {
        if (controls.Innermost is { } control && (isTag || control.Tag.Length == 0))
            control.Tag = name ?? "";
    }

    private void MarkPlaceholder(bool isPlaceholder)
    {
        if (controls.Innermost is { } control)
            control.IsPlaceholder = isPlaceholder;
    }

    private void TickField(bool ticked)
    {
        if (fields.Innermost is { } field)
            field.Ticked = ticked;
    }

    private void DefaultField(string? value)
    {
        if (fields.Innermost is { Ticked: not null } box)
            box.Ticked = WordNames.IsOn(value);
        else
            ChooseEntry(value);
    }

    private void ChooseEntry(string? value)
    {
        if (fields.Innermost is { } field && int.TryParse(value, out var index))
            field.Chosen = index;
    }
}
