using System.Collections.Frozen;
using MimFunctions.Domain.Text;

namespace MimFunctions.Mechanism.Forms.Reading.Word;

/// <content>What each element of WordprocessingML means for the text of a form; elements that are not listed are transparent.</content>
internal sealed partial class WordBodyReader
{
    private static readonly Sentence DeletedText = $"Text here is a tracked deletion that nobody accepted; it was not read.";
    private static readonly Sentence HiddenText = $"Text here is formatted as hidden; it was not read.";

    private static readonly FrozenDictionary<string, Action<WordBodyReader>> Starts = new Dictionary<string, Action<WordBodyReader>>
    {
        ["p"] = r => r.BeginParagraph(),
        ["tbl"] = r => r.document.BeginTable(),
        ["tr"] = r => r.document.BeginRow(),
        ["tc"] = r => r.BeginCell(),
        ["gridBefore"] = r => r.SkipColumns(),
        ["hidden"] = r => r.hiddenRows = WordNames.IsOn(r.Value()) && r.hiddenRows == 0 ? r.xml.Depth : r.hiddenRows,
        ["gridSpan"] = r => r.SpanColumns(),
        ["vMerge"] = r => r.ContinueCell(r.Value() is null or "continue", isAbove: true),
        ["hMerge"] = r => r.ContinueCell(r.Value() is null or "continue", isAbove: false),
        ["r"] = r => r.look = r.paragraphLook,
        ["rStyle"] = r => r.look = r.context.Styles.Look(r.Value()).Over(r.look),
        ["t"] = r => r.inText = true,
        ["delText"] = r => r.inText = true,
        ["tab"] = r => r.Append("\t"),
        ["br"] = r => r.Append("\n"),
        ["cr"] = r => r.Append("\n"),
        ["noBreakHyphen"] = r => r.Append("\u2011"),
        ["sym"] = r => r.Append(SymbolFonts.Sign(r.Value("font"), r.Value("char"))),
        ["ins"] = r => r.document.Note(FileRules.Inserted, $"Text here is a tracked insertion that nobody accepted; it was read as part of the form."),
        ["moveTo"] = r => r.document.Note(FileRules.Inserted, $"Text was moved here as a tracked change that nobody accepted; it was read here."),
        ["del"] = r => r.Delete(DeletedText),
        ["moveFrom"] = r => r.Delete($"Text was moved away from here as a tracked change that nobody accepted; it was not read here."),
        ["rt"] = r => r.rubies++,
        ["hyperlink"] = r => r.links.Push(r.context.Relations.Target(r.Relation("id")) ?? r.Value("dest") ?? ""),
        ["hlink"] = r => r.links.Push(r.Value("dest") ?? ""),
        ["fldSimple"] = r => r.fields.BeginSimple(r.Value("instr")),
        ["footnoteReference"] = r => r.NoteAside($"A footnote stands here; it was not read as part of the field.", r.context.Footnotes.Text(r.Value("id"))),
        ["endnoteReference"] = r => r.NoteAside($"An endnote stands here; it was not read as part of the field.", r.context.Endnotes.Text(r.Value("id"))),
        ["commentReference"] = r => r.NoteAside($"A comment stands here; it was not read as part of the field.", r.context.Comments.Text(r.Value("id"))),
        ["headerReference"] = r => r.AddMargin("the page header"),
        ["footerReference"] = r => r.AddMargin("the page footer"),
        ["sdt"] = r => r.controls.Begin(),
        ["tag"] = r => r.NameControl(r.Value(), isTag: true),
        ["alias"] = r => r.NameControl(r.Value(), isTag: false),
        ["showingPlcHdr"] = r => r.MarkPlaceholder(WordNames.IsOn(r.Value())),
        ["date"] = r => r.PickDate(r.Value("fullDate")),
        ["listItem"] = r => r.AddChoice(r.Value("value"), r.Value("displayText")),
        ["dataBinding"] = r => r.binding = (r.Value("storeItemID"), r.Value("xpath"), r.Value("prefixMappings")),
        ["sdtContent"] = r => r.BeginContent(),
        ["fldChar"] = r => r.FieldCharacter(),
        ["checkBox"] = r => r.TickField(false),
        ["default"] = r => r.DefaultField(r.Value()),
        ["checked"] = r => r.TickField(WordNames.IsOn(r.Value())),
        ["result"] = r => r.ChooseEntry(r.Value()),
        ["listEntry"] = r => r.fields.Innermost?.Choices.Add(r.Value() ?? ""),
        ["format"] = r => r.FormatField(r.Value()),
        ["drawing"] = r => r.document.Picture(),
        ["pict"] = r => r.document.Picture(),
        ["altChunk"] = r => throw r.PulledIn(),
        ["subDoc"] = r => throw r.PulledIn(),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Action<WordBodyReader>> Ends = new Dictionary<string, Action<WordBodyReader>>
    {
        ["p"] = r => r.EndParagraph(),
        ["tbl"] = r => r.document.EndTable(),
        ["tr"] = r => r.EndRow(),
        ["tc"] = r => r.EndCell(),
        ["r"] = r => r.look = r.paragraphLook,
        ["t"] = r => r.inText = false,
        ["delText"] = r => r.inText = false,
        ["del"] = r => r.EndDeleted(),
        ["moveFrom"] = r => r.EndDeleted(),
        ["rt"] = r => r.rubies--,
        ["hyperlink"] = r => r.links.TryPop(out _),
        ["hlink"] = r => r.links.TryPop(out _),
        ["fldSimple"] = r => r.EndSimpleField(),
        ["sdtPr"] = r => r.BindControl(),
        ["sdtContent"] = r => r.EndContent(),
        ["sdt"] = r => r.controls.End(),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Formatting, and what fields are made from: none of it is anybody's text.
    private static readonly FrozenSet<string> Skipped = FrozenSet.Create(
        StringComparer.Ordinal, "tblPr", "tblPrEx", "tblGrid", "rPrChange", "tcPrChange", "trPrChange", "sectPrChange", "sdtEndPr", "delInstrText", "tcBorders", "sdtPlaceholder");

    private (string? Store, string? Path, string? Prefixes)? binding;

    private void SkipColumns()
    {
        if (int.TryParse(Value(), out var columns) && columns is > 0 and < 1000)
            document.SkipColumns(columns);
    }

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

    private void PickDate(string? full)
    {
        if (controls.Innermost is not { } control)
            return;
        control.IsDate = true;
        // The day as it was picked, whatever zone is written behind it.
        control.Date = full is { Length: >= 10 } ? full[..10] : null;
    }

    private void AddChoice(string? value, string? shown)
    {
        if (controls.Innermost is { } control && value is not null)
            control.Choices[value] = shown ?? value;
    }

    private void BindControl()
    {
        if (binding is { } bound && controls.Innermost is { } control)
            control.Bind(context.Bindings.Find(bound.Store, bound.Path, bound.Prefixes));
        binding = null;
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

    private void FormatField(string? picture)
    {
        if (fields.Innermost is { } field)
            field.Picture = picture;
    }

    private void ChooseEntry(string? value)
    {
        if (fields.Innermost is { } field && int.TryParse(value, out var index))
            field.Chosen = index;
    }
}
