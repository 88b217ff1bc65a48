using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Forms;

/// <summary>
/// The Commission, which keeps the forms, words labels anew: when the official annex has other words, or when people stumble over one. Fields, options and rules stay those of the program
/// (docs/forms.md), and no form that was handed out becomes unreadable.
/// </summary>
public static class KeepLabels
{
    /// <summary>A label is worded anew, or as the form had it.</summary>
    /// <param name="stands">The labels that are kept.</param>
    /// <param name="form">The form as it is without them; null when there is none of the id that was given.</param>
    /// <param name="field">Id of the field.</param>
    /// <param name="label">What it is to be called.</param>
    public static LabelChange Word(WordedLabels stands, FormDefinition? form, string? field, string? label)
    {
        if (form?.Field(field ?? "") is not { } known)
            return LabelChange.Refused("field", $"The form has no such field.");
        if (label?.Trim() is not { Length: > 0 } wanted)
            return LabelChange.Refused("label", $"A field needs a name.");
        if (wanted.Length > WordedLabels.Longest || wanted.Any(char.IsControl))
            return LabelChange.Refused("label", $"The name of a field is one line of at most {WordedLabels.Longest} characters.");
        var now = stands.Of(form.Id, known.Id);
        if (wanted == (now?.Label ?? known.Label))
            return LabelChange.Refused("label", $"The field is called that already.");
        if (stands.On(form).Fields.FirstOrDefault(other => other.Id != known.Id && IsReadBy(other, wanted)) is { } other)
            return LabelChange.Refused("label", $"Field {other.Number} is read by that name; a form could not tell them apart.");
        string[] earlier = now is null ? [] : [.. now.Earlier.Append(now.Label).Where(each => each != wanted).Distinct(StringComparer.Ordinal)];
        return new LabelChange(new WordedLabels([.. stands.Labels.Where(each => each != now), new WordedLabel(form.Id, known.Id, wanted, earlier)]), null);
    }

    private static bool IsReadBy(FieldDefinition field, string label) => field.OtherLabels.Append(field.Label).Contains(label, StringComparer.OrdinalIgnoreCase);
}

/// <summary>What becomes of the labels.</summary>
/// <param name="Next">The labels afterwards; null when nothing changes.</param>
/// <param name="Fault">What stands against it; null when it is changed.</param>
public sealed record LabelChange(WordedLabels? Next, LabelFault? Fault)
{
    /// <summary>Nothing changes.</summary>
    public static LabelChange Refused(string? field, Sentence message) => new(null, new LabelFault(field, message));
}

/// <summary>What stands against a change of a label.</summary>
/// <param name="Field">What was filled in wrongly; null for nothing in particular.</param>
/// <param name="Message">What is wrong.</param>
public sealed record LabelFault(string? Field, Sentence Message);
