using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Text;
using MimFunctions.Platform.Words;

namespace MimFunctions.Mechanism.Forms;

/// <summary>Names of states and languages, and the labels of the forms, in the language that is spoken.</summary>
internal sealed class FormTermWords : ITermWords
{
    /// <inheritdoc/>
    public string? Of(Term term, string language, string? form)
    {
        if (!FormLanguage.Codes.Contains(language))
            return null;
        return term.Kind switch
        {
            TermKind.State => FormLanguage.Of(language).States.GetValueOrDefault(term.Value),
            TermKind.Country => FormLanguage.Of(language).Countries.GetValueOrDefault(term.Value),
            TermKind.Language => FormLanguage.Of(language).Languages.GetValueOrDefault(term.Value),
            _ => form is not null && FormLibrary.BuiltIn.Find(form) is { } known ? Of(term, known, FormLanguage.In(known, language)) : null,
        };
    }

    // What the operator words in another way than the program has no words in other languages.
    private static string? Of(Term term, FormDefinition english, FormDefinition spoken) =>
        Said(term, english) == term.English ? Said(term, spoken) : null;

    private static string? Said(Term term, FormDefinition form)
    {
        var ids = term.Value.Split('/');
        return form.Field(ids[0]) is not { } field ? null : term.Kind switch
        {
            TermKind.Label => field.Label,
            TermKind.Hint => field.Hint,
            TermKind.Options => field.WordedOptions.English,
            TermKind.Column => field.Column(ids[1])?.Label,
            _ => null,
        };
    }
}
