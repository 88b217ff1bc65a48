namespace MimFunctions.Domain.Forms;

/// <summary>A label of a form that was worded anew.</summary>
/// <param name="Form">Id of the form.</param>
/// <param name="Field">Id of the field.</param>
/// <param name="Label">What the field is called now.</param>
/// <param name="Earlier">What it was called in between, the newest last: forms that were handed out with these are still read.</param>
public sealed record WordedLabel(string Form, string Field, string Label, IReadOnlyList<string> Earlier);

/// <summary>The labels of forms that were worded anew; all others are as the forms have them.</summary>
/// <param name="Labels">One for each field at most.</param>
public sealed record WordedLabels(IReadOnlyList<WordedLabel> Labels)
{
    /// <summary>Longest label.</summary>
    public const int Longest = 200;

    /// <summary>None.</summary>
    public static WordedLabels None { get; } = new([]);

    /// <summary>The label of a field that was worded anew; null when it was not.</summary>
    public WordedLabel? Of(string form, string field) => Labels.FirstOrDefault(each => each.Form == form && each.Field == field);

    /// <summary>A form with these labels; what a field was called before stays a name by which it is read.</summary>
    public FormDefinition On(FormDefinition form) => Labels.Any(each => each.Form == form.Id)
        ? form with { Fields = [.. form.Fields.Select(field => Of(form.Id, field.Id) is { } worded ? On(field, worded) : field)] }
        : form;

    private static FieldDefinition On(FieldDefinition field, WordedLabel worded) => field with
    {
        Label = worded.Label,
        OtherLabels = [.. field.OtherLabels.Append(field.Label).Concat(worded.Earlier).Where(label => label != worded.Label).Distinct(StringComparer.Ordinal)],
    };
}
