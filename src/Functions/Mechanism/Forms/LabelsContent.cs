using MimFunctions.Domain.Forms;
using MimFunctions.Platform.Files;

namespace MimFunctions.Mechanism.Forms;

/// <summary>What a file of labels says, as it is written (schemas/labels.schema.json).</summary>
/// <param name="Version">Version of the shape.</param>
/// <param name="Labels">A label for each field that was worded anew.</param>
internal sealed record LabelsContent(int Version, IReadOnlyList<LabelsContent.Entry?>? Labels)
{
    /// <summary>The version that is read and written.</summary>
    public const int Known = 1;

    /// <summary>A file without a label.</summary>
    public static byte[] Empty => [.. """{ "version": 1, "labels": [] }"""u8];

    /// <summary>Reads a file; returns its labels, or the first thing that is wrong, naming form and field.</summary>
    /// <param name="json">The file.</param>
    /// <param name="forms">The forms there are.</param>
    public static (WordedLabels? Labels, string? Fault) Parse(ReadOnlySpan<byte> json, FormLibrary forms)
    {
        var (content, unread) = SettingsFileKind<LabelsContent>.FromJson(json);
        if (content is null)
            return (null, unread);
        return content.Faults(forms).FirstOrDefault() is { } fault
            ? (null, fault)
            : (new WordedLabels([.. content.Labels!.Select(entry => new WordedLabel(entry!.Form!, entry.Field!, entry.Label!, [.. (entry.Earlier ?? []).OfType<string>()]))]), null);
    }

    /// <summary>The file of these labels.</summary>
    public static LabelsContent Of(WordedLabels labels) =>
        new(Known, [.. labels.Labels.OrderBy(each => each.Form, StringComparer.Ordinal).ThenBy(each => each.Field, StringComparer.Ordinal).Select(each => new Entry(each.Form, each.Field, each.Label, each.Earlier))]);

    private IEnumerable<string> Faults(FormLibrary forms)
    {
        if (Version != Known)
            return [$"version is {Version}; this hub reads version {Known}."];
        if (Labels is null)
            return ["labels is missing."];
        return
        [
            .. Labels.SelectMany((entry, at) => entry is null ? [$"labels[{at}] is empty."] : entry.Faults(forms)),
            .. Labels.GroupBy(entry => (entry?.Form, entry?.Field)).Where(same => same.Count() > 1).Select(same => $"{same.Key.Form} {same.Key.Field}: there are {same.Count()} labels."),
        ];
    }

    /// <summary>The label of one field.</summary>
    /// <param name="Form">Id of the form.</param>
    /// <param name="Field">Id of the field.</param>
    /// <param name="Label">What it is called.</param>
    /// <param name="Earlier">What it was called in between.</param>
    internal sealed record Entry(string? Form, string? Field, string? Label, IReadOnlyList<string?>? Earlier)
    {
        /// <summary>Every rule it breaks.</summary>
        public IEnumerable<string> Faults(FormLibrary forms)
        {
            if (forms.Find(Form ?? "")?.Field(Field ?? "") is null)
                yield return $"{Form} {Field}: there is no such field.";
            if (string.IsNullOrWhiteSpace(Label) || Label.Length > WordedLabels.Longest)
                yield return $"{Form} {Field}: the label is missing or longer than {WordedLabels.Longest} characters.";
        }
    }
}
