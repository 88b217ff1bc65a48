using System.Reflection;
using System.Text.Json;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms;

/// <summary>The forms the hub knows: data inside the program, replaceable by a file of the same name in the data folder (docs/forms.md).</summary>
internal sealed class FormLibrary
{
    private readonly Dictionary<string, FormDefinition> written;
    private volatile Dictionary<string, FormDefinition> forms;

    private FormLibrary(IEnumerable<FormDefinition> forms) => this.forms = written = forms.ToDictionary(f => f.Id, StringComparer.Ordinal);

    /// <summary>The forms that ship with the program.</summary>
    public static FormLibrary BuiltIn { get; } = new(Shipped.Select(name => Read(Open(name))));

    /// <summary>The MIM report form.</summary>
    public FormDefinition ReportForm => this["mim-1"];

    /// <summary>The form with this id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public FormDefinition this[string id] => forms[id];

    /// <summary>Ids of all forms.</summary>
    public IEnumerable<string> Ids => forms.Keys.Order(StringComparer.Ordinal);

    /// <summary>The form with this id without the labels that were worded anew, or null.</summary>
    public FormDefinition? Written(string id) => written.GetValueOrDefault(id);

    /// <summary>Words labels anew: whoever asks for a form from now on gets it with these.</summary>
    public void Take(WordedLabels labels) => forms = written.Values.Select(labels.On).ToDictionary(form => form.Id, StringComparer.Ordinal);

    /// <summary>The form with this id, or null.</summary>
    public FormDefinition? Find(string id) => forms.GetValueOrDefault(id);

    /// <summary>The forms that ship with the program, each replaced by <c>{folder}/{id}.json</c> where that exists.</summary>
    /// <exception cref="JsonException">A file is not a form definition.</exception>
    public static FormLibrary Load(string folder) => new(BuiltIn.written.Values.Select(shipped => Own(Path.Combine(folder, $"{shipped.Id}.json")) ?? shipped));

    /// <summary>Ids and titles of the forms that ship with the program, for the help of the terminal: no form is read for it.</summary>
    public static IEnumerable<(string Id, string Title)> Titles() => Shipped.Order(StringComparer.Ordinal).Select(name =>
    {
        using var stream = Open(name);
        return (Path.GetFileNameWithoutExtension(name), Title(stream));
    });

    // Read as far as the title, which stands near the top: every start of the program makes its help.
    private static string Title(Stream form)
    {
        Span<byte> top = new byte[4096];
        var reader = new Utf8JsonReader(top[..form.ReadAtLeast(top, top.Length, throwOnEndOfStream: false)], isFinalBlock: false, state: default);
        while (reader.Read())
        {
            if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("title"u8) && reader.Read())
                return reader.GetString()!;
        }

        throw new JsonException("A form that ships does not begin with its title.");
    }

    private static IEnumerable<string> Shipped =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.StartsWith("forms/", StringComparison.Ordinal));

    private static FormDefinition? Own(string file) => File.Exists(file) ? Read(File.OpenRead(file)) : null;

    private static FormDefinition Read(Stream content)
    {
        using (content)
            return FormDefinitionFile.Read(content);
    }

    private static Stream Open(string name) => Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
}
