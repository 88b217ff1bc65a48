using System.Text.Encodings.Web;
using System.Text.Json;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Benchmarks.Corpus;

/// <summary>Writes a form in the machine shape of docs/forms.md, indented as a ministry's exporter would.</summary>
internal static class JsonForm
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(FilledForm form)
    {
        var shape = new Dictionary<string, object> { ["form"] = FilledForm.Definition.Id };
        foreach (var field in FilledForm.Definition.Fields.Where(field => form[field.Id].Count > 0))
            shape[field.Id] = field.Kind is FieldKind.AnyOf or FieldKind.List ? form[field.Id] : form[field.Id][0];
        return JsonSerializer.SerializeToUtf8Bytes(shape, Indented);
    }
}
