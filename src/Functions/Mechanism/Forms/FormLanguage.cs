using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Union;

namespace MimFunctions.Mechanism.Forms;

/// <summary>
/// The forms in one language of the Union: what they print, and what states and languages are called in it (Unicode CLDR 48). English is what the
/// forms are defined in; the others lie beside the definitions as data, read at first use.
/// </summary>
/// <param name="Words">What every form prints.</param>
/// <param name="States">Names of states by code.</param>
/// <param name="Languages">Names of languages by code.</param>
/// <param name="Forms">Titles, labels, hints and options by id of the form; empty for English.</param>
internal sealed record FormLanguage(
    FormWords Words, IReadOnlyDictionary<string, string> States, IReadOnlyDictionary<string, string> Languages,
    IReadOnlyDictionary<string, FormLanguage.Translated> Forms)
{
    /// <summary>Names of countries by their code (Unicode CLDR 48); none in English, which has its own.</summary>
    public IReadOnlyDictionary<string, string> Countries { get; init; } = new Dictionary<string, string>();

    private const string English = "en";

    private static readonly ConcurrentDictionary<string, FormLanguage> Known = new(StringComparer.Ordinal);
    private static readonly ConditionalWeakTable<FormDefinition, ConcurrentDictionary<string, FormDefinition>> Made = [];

    /// <summary>Codes of all languages in which forms are handed out, English first: so it wins where several fit as well.</summary>
    public static IReadOnlyList<string> Codes { get; } = [English, .. Language.All.Select(language => language.Code).Where(code => code != English).Order(StringComparer.Ordinal)];

    /// <summary>The language with this code.</summary>
    /// <exception cref="KeyNotFoundException">It is no language of the Union.</exception>
    public static FormLanguage Of(string code) => Known.GetOrAdd(code, Read);

    /// <summary>
    /// The form in this language. What the operator has worded in another way than the program (docs/forms.md) stays as the operator has it, for
    /// nobody has translated that.
    /// </summary>
    public static FormDefinition In(FormDefinition form, string code) => code == form.Language || !Of(code).Forms.TryGetValue(form.Id, out var translated)
        ? form
        : Made.GetValue(form, _ => new(StringComparer.Ordinal)).GetOrAdd(code, _ => Translate(form, translated, code));

    /// <summary>The form in the language that is spoken; as it is defined where that has no words for it.</summary>
    public static FormDefinition Spoken(FormDefinition form) => Codes.Contains(Platform.Words.Spoken.Language) ? In(form, Platform.Words.Spoken.Language) : form;

    /// <summary>
    /// Name of a language in this one. The code stands behind it, as a word may name a language here and a state, or another language, elsewhere:
    /// Finnish "malta", Swedish "slovenska". English names are apart from one another.
    /// </summary>
    public static string Name(string inLanguage, string code) => inLanguage == English ? Of(English).Languages[code] : $"{Of(inLanguage).Languages[code]} ({code})";

    /// <summary>Tag of the language as programs for texts want it (BCP 47).</summary>
    public static string Tag(string code) => code switch { English => "en-GB", "pt" => "pt-PT", _ => CultureInfo.CreateSpecificCulture(code).Name };

    /// <summary>The file of a language.</summary>
    /// <exception cref="KeyNotFoundException">It is no language of the Union.</exception>
    public static Stream Open(string code) => Assembly.GetExecutingAssembly().GetManifestResourceStream($"forms-in/{code}.json")
        ?? throw new KeyNotFoundException($"There are no forms in “{code}”.");

    private static FormLanguage Read(string code)
    {
        using var stream = Open(code);
        return FormLanguageFile.Read(stream);
    }

    private static FormDefinition Translate(FormDefinition form, Translated to, string code)
    {
        var own = FormLibrary.BuiltIn.Find(form.Id);
        return form with
        {
            Language = code,
            Title = form.Title == own?.Title ? to.Title : form.Title,
            Notice = form.Notice == own?.Notice ? to.Notice : form.Notice,
            Fields = [.. form.Fields.Select(field => to.Fields.TryGetValue(field.Id, out var said) && field.Label == own?.Field(field.Id)?.Label ? Translate(field, said) : field)],
        };
    }

    // What a form is read by in English it is read by in any language: people mix them.
    private static FieldDefinition Translate(FieldDefinition field, TranslatedField to) => field with
    {
        Label = to.Label,
        Hint = to.Hint,
        OtherLabels = [field.Label, .. field.OtherLabels],
        Options = [.. field.Options.Select(option => option with { Label = to.Options?.GetValueOrDefault(option.Code) ?? option.Label, OtherLabels = [option.Label, .. option.OtherLabels] })],
        Columns = field.Columns?.Select(column => column with { Label = to.Columns?.GetValueOrDefault(column.Id) ?? column.Label, OtherLabels = [column.Label, .. column.OtherLabels] }).ToArray(),
    };

    /// <summary>A form in this language.</summary>
    /// <param name="Title">Its title.</param>
    /// <param name="Notice">What it says of its standing.</param>
    /// <param name="Fields">Its fields by id.</param>
    internal sealed record Translated(string Title, string Notice, IReadOnlyDictionary<string, TranslatedField> Fields);

    /// <summary>A field in this language.</summary>
    /// <param name="Label">Its label.</param>
    /// <param name="Hint">Its hint.</param>
    /// <param name="Options">Labels of its options by code.</param>
    /// <param name="Columns">Heads of its columns by id.</param>
    internal sealed record TranslatedField(string Label, string Hint, IReadOnlyDictionary<string, string>? Options = null, IReadOnlyDictionary<string, string>? Columns = null);
}
