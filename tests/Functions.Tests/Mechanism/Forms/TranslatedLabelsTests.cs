using MimFunctions.Mechanism.Forms;

namespace MimFunctions.Tests.Mechanism.Forms;

/// <summary>Labels are read from a language's file without the rest of it (decision 86), and are the same.</summary>
public sealed class TranslatedLabelsTests
{
    [Fact]
    public void Labels_and_options_of_every_form_are_those_of_the_whole_file()
    {
        foreach (var language in FormLanguage.Codes)
        {
            foreach (var form in FormLibrary.BuiltIn.Ids)
            {
                var whole = FormLanguage.Of(language).Forms.TryGetValue(form, out var translated) ? translated.Fields : new Dictionary<string, FormLanguage.TranslatedField>();

                var alone = TranslatedLabels.Of(language, form);

                alone.ToDictionary(field => field.Key, field => field.Value.Label).ShouldBe(whole.ToDictionary(field => field.Key, field => field.Value.Label), $"{language} {form}");
                foreach (var (field, said) in alone)
                    said.Options.ToDictionary().ShouldBe(whole[field].Options?.ToDictionary() ?? [], $"{language} {form} {field}");
            }
        }
    }

    [Fact]
    public void A_form_that_does_not_ship_has_none() => TranslatedLabels.Of("de", "own-1").ShouldBeEmpty();

    [Fact]
    public void What_is_no_language_of_the_Union_is_refused() => Should.Throw<KeyNotFoundException>(() => TranslatedLabels.Of("xx", "mim-1"));
}
