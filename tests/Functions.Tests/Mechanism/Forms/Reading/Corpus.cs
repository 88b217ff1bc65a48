using System.Runtime.CompilerServices;
using System.Text.Json;
using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Forms;

namespace MimFunctions.Tests.Mechanism.Forms.Reading;

/// <summary>The committed sample files, all with the same content; <c>Corpus/make/make.py</c> made them.</summary>
internal static class Corpus
{
    public static string Folder { get; } = Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "Corpus");

    public static FormDefinition Form { get; } = FormLibrary.BuiltIn.ReportForm;

    public static IEnumerable<string> Names =>
        System.IO.Directory.EnumerateFiles(Folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    public static FormFileReading Read(string name) => FormFile.Read(Bytes(name), name, [Form]);

    /// <summary>The reading as lines "field = values", for comparison and for people.</summary>
    public static string Print(FormFileReading reading) => reading switch
    {
        FormFileReading.Read read => Print(read.Reading),
        FormFileReading.NotTheForm not => $"not the form: {not.Why.Rule} {not.Why.Message}\n{Print(not.Recognised)}",
        FormFileReading.Unreadable no => $"unreadable: {no.Why.Rule} {no.Why.Message}",
        _ => throw new InvalidOperationException(),
    };

    public static string Print(FormReading reading) => string.Join('\n', reading.Fields.Select(f => $"{f.Id} = {string.Join(" + ", f.Values)}"));

    /// <summary>What the files hold, read from the JSON one by other means than the reader's.</summary>
    public static string Content
    {
        get
        {
            using var document = JsonDocument.Parse(Bytes("form.json"));
            return string.Join('\n', Form.Fields.Where(f => document.RootElement.TryGetProperty(f.Id, out _)).Select(f =>
            {
                var value = document.RootElement.GetProperty(f.Id);
                return $"{f.Id} = {(value.ValueKind == JsonValueKind.Array ? string.Join(" + ", value.EnumerateArray().Select(v => v.GetString())) : value.GetString())}";
            }));
        }
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
