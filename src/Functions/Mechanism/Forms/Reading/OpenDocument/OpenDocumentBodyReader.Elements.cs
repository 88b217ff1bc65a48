using System.Collections.Frozen;
using MimFunctions.Domain.Text;
using Names = MimFunctions.Mechanism.Forms.Reading.OpenDocument.OpenDocumentNames;

namespace MimFunctions.Mechanism.Forms.Reading.OpenDocument;

/// <content>What each element of OpenDocument means for the text of a form; elements that are not listed are transparent.</content>
internal sealed partial class OpenDocumentBodyReader
{
    private static readonly Sentence HiddenText = $"Text here is formatted as hidden; it was not read.";

    private static readonly FrozenDictionary<(string Space, string Name), Action<OpenDocumentBodyReader>> Starts =
        new Dictionary<(string, string), Action<OpenDocumentBodyReader>>
        {
            [(Names.Style, "style")] = r => r.styles.BeginStyle(r.Value("name"), r.Value("parent-style-name")),
            [(Names.Style, "default-style")] = r => r.styles.EndStyle(),
            [(Names.Style, "font-face")] = r => r.styles.Declare(r.Value("name"), r.xml.GetAttribute("font-family", Names.Drawn)),
            [(Names.Style, "text-properties")] = r => r.styles.Read(r.xml),
            [(Names.Text, "list-style")] = r => r.styles.BeginList(r.Value("name", Names.Style)),
            [(Names.Text, "list-level-style-bullet")] = r => r.styles.BeginLevel(r.Value("level"), r.Value("bullet-char")),
            [(Names.Text, "list-level-style-number")] = r => r.styles.EndStyle(),
            [(Names.Text, "p")] = r => r.BeginParagraph(),
            [(Names.Text, "h")] = r => r.BeginParagraph(),
            [(Names.Text, "span")] = r => r.looks.Begin(r.xml.Depth, r.styles.Look(r.Value("style-name")).Over(r.looks.Innermost)),
            [(Names.Text, "a")] = r => r.links.Begin(r.xml.Depth, r.Value("href", Names.Link)),
            [(Names.Text, "list")] = r => r.BeginList(),
            [(Names.Text, "list-item")] = r => r.bullet = r.lists.TryPeek(out var list) ? r.styles.Box(list.Name, r.lists.Count) : null,
            [(Names.Text, "section")] = r => r.HideIf(r.Value("display") == "none" || r.Value("is-hidden") == "true"),
            [(Names.Text, "hidden-text")] = r => r.HideText(),
            [(Names.Text, "hidden-paragraph")] = r => r.HideParagraph(),
            [(Names.Text, "variable-set")] = r => r.HideIf(r.Value("display") == "none"),
            [(Names.Text, "s")] = r => r.Append(new(' ', r.Number("c", 10_000))),
            [(Names.Text, "tab")] = r => r.Append("\t"),
            [(Names.Text, "line-break")] = r => r.Append("\n"),
            [(Names.Text, "change-start")] = r => r.NoteChange(),
            [(Names.Text, "change")] = r => r.NoteChange(),
            [(Names.Text, "section-source")] = r => r.NoteLink(),
            [(Names.Table, "table")] = r => r.BeginTable(),
            [(Names.Table, "table-row")] = r => r.BeginRow(),
            [(Names.Table, "table-cell")] = r => r.BeginCell(),
            [(Names.Draw, "image")] = r => r.NotePicture(),
            [(Names.Draw, "floating-frame")] = r => r.NoteLink(),
            [(Names.Draw, "control")] = r => r.ShowControl(),
            [(Names.Draw, "object")] = r => throw r.Embeds(),
            [(Names.Draw, "object-ole")] = r => throw r.Embeds(),
            [(Names.Draw, "plugin")] = r => throw r.Embeds(),
            [(Names.Draw, "applet")] = r => throw r.Embeds(),
            [(Names.Script, "event-listener")] = r => throw FileRules.Macros.Refuse(r.part, $"The file starts a macro when something happens in it."),
            [(Names.Basic, "module")] = r => throw FileRules.Macros.Refuse(r.part, $"The file carries macros."),
            [(Names.Meta, "user-defined")] = r => r.ReadProperty(),
            [(Names.Form, "checkbox")] = r => r.Declare(r.Value("current-state") is { Length: > 0 } now ? now == "checked" : r.Value("state") == "checked"),
            [(Names.Form, "radio")] = r => r.Declare(r.Value("current-selected") is { Length: > 0 } now ? now == "true" : r.Value("selected") == "true"),
            [(Names.Form, "text")] = r => r.Declare(null),
            [(Names.Form, "textarea")] = r => r.DeclareText(),
            [(Names.Form, "formatted-text")] = r => r.Declare(null),
            [(Names.Form, "number")] = r => r.Declare(null),
            [(Names.Form, "value-range")] = r => r.Declare(null),
            [(Names.Form, "date")] = r => r.Declare(null),
            [(Names.Form, "time")] = r => r.Declare(null),
            [(Names.Form, "combobox")] = r => r.Declare(null),
            [(Names.Form, "listbox")] = r => r.Declare(null),
            [(Names.Form, "fixed-text")] = r => r.Declare(null),
            [(Names.Form, "option")] = r => r.Choose(),
            [(Names.LibreOffice, "content-control")] = r => r.BeginControl(),
            [(Names.Field, "fieldmark")] = r => r.BeginField(),
            [(Names.Field, "fieldmark-start")] = r => r.BeginField(),
            [(Names.Field, "param")] = r => r.ReadParameter(),
            [(Names.Style, "header")] = r => r.BeginMargin("the page header"),
            [(Names.Style, "header-left")] = r => r.BeginMargin("the page header"),
            [(Names.Style, "header-first")] = r => r.BeginMargin("the page header"),
            [(Names.LibreOffice, "header-first")] = r => r.BeginMargin("the page header"),
            [(Names.Style, "footer")] = r => r.BeginMargin("the page footer"),
            [(Names.Style, "footer-left")] = r => r.BeginMargin("the page footer"),
            [(Names.Style, "footer-first")] = r => r.BeginMargin("the page footer"),
            [(Names.LibreOffice, "footer-first")] = r => r.BeginMargin("the page footer"),
        }.ToFrozenDictionary();

    private static readonly FrozenDictionary<(string Space, string Name), Action<OpenDocumentBodyReader>> Ends =
        new Dictionary<(string, string), Action<OpenDocumentBodyReader>>
        {
            [(Names.Text, "p")] = r => r.EndParagraph(),
            [(Names.Text, "h")] = r => r.EndParagraph(),
            [(Names.Text, "list")] = r => r.lists.TryPop(out _),
            [(Names.Table, "table")] = r => r.EndTable(),
            [(Names.Table, "table-row")] = r => r.document.EndRow(),
            [(Names.Table, "table-cell")] = r => r.document.EndCell(),
            [(Names.LibreOffice, "content-control")] = r => r.EndControl(),
            [(Names.Field, "fieldmark")] = r => r.EndField(),
            [(Names.Field, "fieldmark-end")] = r => r.fieldDate = null,
            [(Names.Style, "header")] = r => r.EndMargin(),
            [(Names.Style, "header-left")] = r => r.EndMargin(),
            [(Names.Style, "header-first")] = r => r.EndMargin(),
            [(Names.LibreOffice, "header-first")] = r => r.EndMargin(),
            [(Names.Style, "footer")] = r => r.EndMargin(),
            [(Names.Style, "footer-left")] = r => r.EndMargin(),
            [(Names.Style, "footer-first")] = r => r.EndMargin(),
            [(Names.LibreOffice, "footer-first")] = r => r.EndMargin(),
        }.ToFrozenDictionary();

    // What is not the sender's text in its place, each read as a whole; the reader stands behind it afterwards.
    private static readonly FrozenDictionary<(string Space, string Name), Action<OpenDocumentBodyReader>> Apart =
        new Dictionary<(string, string), Action<OpenDocumentBodyReader>>
        {
            [(Names.Office, "annotation")] = r => r.Aside(FileRules.Note, $"A comment stands here; it was not read as part of the field."),
            [(Names.Text, "note")] = r => r.Aside(FileRules.Note, $"A footnote stands here; it was not read as part of the field."),
            [(Names.Text, "ruby-text")] = r => r.Aside(FileRules.NotRead, $"A reading aid stands above the text; it was not read."),
            [(Names.Text, "tracked-changes")] = r => r.ReadChanges(),
            [(Names.Text, "placeholder")] = r => r.LeaveOutPrompt(),
            [(Names.Text, "page-number")] = r => r.xml.Skip(),
            [(Names.Text, "page-count")] = r => r.xml.Skip(),
            [(Names.Table, "covered-table-cell")] = r => r.CoverCell(),
            [(Names.Office, "binary-data")] = r => r.xml.Skip(),
            [(Names.Drawn, "title")] = r => r.Aside(FileRules.Picture, $"A picture or drawing stands here; what it shows was not read."),
            [(Names.Drawn, "desc")] = r => r.Aside(FileRules.Picture, $"A picture or drawing stands here; what it shows was not read."),
        }.ToFrozenDictionary();
}
