using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Forms;

/// <summary>
/// A form as versioned data: labels and options can be replaced by those of the official annex without a change of code (docs/forms.md).
/// </summary>
/// <param name="Id">Form id, e.g. <c>mim-1</c>.</param>
/// <param name="Version">Version of the label set, counted from 1.</param>
/// <param name="Title">Title as printed at the head of the form; also used to recognise a form that lost its id.</param>
/// <param name="Notice">What the form says of its own standing: "working form, not the official annex".</param>
/// <param name="Fields">The fields in the order of the form.</param>
public sealed record FormDefinition(string Id, int Version, string Title, string Notice, IReadOnlyList<FieldDefinition> Fields)
{
    /// <summary>ISO 639-1 code of the language of its title, labels and hints.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The field with this id, or null.</summary>
    public FieldDefinition? Field(string id)
    {
        // Asked for hundreds of times in a form: a query would make three objects each time.
        for (var at = 0; at < Fields.Count; at++)
        {
            if (Fields[at].Id == id)
                return Fields[at];
        }

        return null;
    }
}

/// <summary>One field of a form.</summary>
/// <param name="Id">JSON property, XML element and content-control tag (docs/forms.md).</param>
/// <param name="Number">Number as printed, e.g. <c>4a</c>.</param>
/// <param name="Label">English label.</param>
/// <param name="Kind">How its value is written.</param>
/// <param name="Hint">One line of help printed in the empty form.</param>
/// <param name="OtherLabels">Labels under which the field is recognised as well.</param>
/// <param name="Options">What can be ticked; empty unless <see cref="FieldKind.OneOf"/> or <see cref="FieldKind.AnyOf"/>.</param>
/// <param name="Columns">The columns of a <see cref="FieldKind.Table"/>; null for every other kind.</param>
/// <param name="Holds">What a text means; null for mere text.</param>
/// <param name="Mandatory">Whether the form is refused without it.</param>
public sealed record FieldDefinition(
    string Id, string Number, string Label, FieldKind Kind, string Hint,
    IReadOnlyList<string> OtherLabels, IReadOnlyList<OptionDefinition> Options, IReadOnlyList<ColumnDefinition>? Columns = null,
    ValueKind? Holds = null, bool Mandatory = false)
{
    /// <summary>Whether a text of it answers a question, so that "none" is an answer and no empty field.</summary>
    public bool IsAnswer => Id.StartsWith("answer", StringComparison.Ordinal);

    /// <summary>Its label, as a sentence holds it.</summary>
    public Term Worded => new(TermKind.Label, Id, Label);

    /// <summary>Its hint, as a sentence holds it.</summary>
    public Term WordedHint => new(TermKind.Hint, Id, Hint);

    /// <summary>Its options, as a sentence holds them.</summary>
    public Term WordedOptions => new(TermKind.Options, Id, string.Join("; ", Options.Select(option => option.Label)));

    /// <summary>A column of it, as a sentence holds it.</summary>
    public Term WordedColumn(ColumnDefinition column) => new(TermKind.Column, $"{Id}/{column.Id}", column.Label);

    /// <summary>The column with this id, or null.</summary>
    public ColumnDefinition? Column(string id) => Columns?.FirstOrDefault(column => column.Id == id);
}

/// <summary>One column of a table in a form.</summary>
/// <param name="Id">JSON property and XML element of a cell.</param>
/// <param name="Label">English label at the head of the column.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="OtherLabels">Labels under which the column is recognised as well.</param>
public sealed record ColumnDefinition(string Id, string Label, ColumnKind Kind, IReadOnlyList<string> OtherLabels);

/// <summary>What the text of a field means.</summary>
public enum ValueKind
{
    /// <summary>A Member State.</summary>
    State,

    /// <summary>A country of the world.</summary>
    Country,

    /// <summary>A language of the Union.</summary>
    Language,

    /// <summary>A mailbox.</summary>
    Email,

    /// <summary>A link.</summary>
    Link,
}

/// <summary>What the cells of a column hold.</summary>
public enum ColumnKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A whole number, not negative.</summary>
    Number,
}

/// <summary>One check box of a field.</summary>
/// <param name="Code">The code stored and printed, e.g. <c>draftLegislation</c>.</param>
/// <param name="Label">Label beside the box, e.g. "Draft legislation".</param>
/// <param name="OtherLabels">Labels under which the option is recognised as well.</param>
public sealed record OptionDefinition(string Code, string Label, IReadOnlyList<string> OtherLabels);

/// <summary>How the value of a field is written.</summary>
public enum FieldKind
{
    /// <summary>One line of text.</summary>
    Text,

    /// <summary>Text of several paragraphs.</summary>
    LongText,

    /// <summary>A calendar date without time.</summary>
    Date,

    /// <summary>Exactly one of the options.</summary>
    OneOf,

    /// <summary>Any number of the options.</summary>
    AnyOf,

    /// <summary>A list of short texts separated by commas, semicolons or lines.</summary>
    List,

    /// <summary>A table whose rows the sender adds.</summary>
    Table,
}
