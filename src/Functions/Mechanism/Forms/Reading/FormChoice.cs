using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Forms.Reading.Recognition;

namespace MimFunctions.Mechanism.Forms.Reading;

/// <summary>Decides which form a document is: by its form id, else by its title and labels (docs/forms.md).</summary>
internal static class FormChoice
{
    /// <summary>Reads a document as the form that it is, or as the one that it is likest.</summary>
    /// <param name="document">The document.</param>
    /// <param name="format">Its format.</param>
    /// <param name="expected">The forms that the folder takes.</param>
    public static FormFileReading Read(TextDocument document, FileFormat format, IReadOnlyList<FormDefinition> expected)
    {
        var named = expected.FirstOrDefault(form => form.Id == document.FormId);
        if (named is not null)
            return new FormFileReading.Read(FormRecogniser.Recognise(document, SpokenLanguage.Of(document, named)).Reading, format);
        var best = expected.Select(form => SpokenLanguage.Of(document, form)).Select(form => (Form: form, Found: FormRecogniser.Recognise(document, form))).MaxBy(c => Likeness(c.Form, c.Found, document));
        var reading = best.Found.Reading;
        if (!string.IsNullOrEmpty(document.FormId))
            return new FormFileReading.NotTheForm(reading, Another(document.FormId, expected));
        return best.Found.FieldsSeen * 3 >= best.Form.Fields.Count || FormRecogniser.HasTitle(document, best.Form)
            ? new FormFileReading.Read(reading, format)
            : new FormFileReading.NotTheForm(reading, Unknown(best.Form, best.Found.FieldsSeen, document.Pictures));
    }

    /// <summary>The finding that a file says it is another form.</summary>
    public static Finding Another(string formId, IReadOnlyList<FormDefinition> expected) => FileRules.AnotherForm.At(
        Place.WholeFile, $"The file is a form of another kind; this folder takes {expected.Select(form => (Sentence)$"\"{form.Title}\"").Aggregate((before, next) => $"{before} and {next}")}.", formId);

    private static double Likeness(FormDefinition form, FormRecogniser.Recognised found, TextDocument document) =>
        (FormRecogniser.HasTitle(document, form) ? 1 : 0) + (double)found.FieldsSeen / form.Fields.Count;

    private static Finding Unknown(FormDefinition form, int seen, int pictures) => FileRules.NotTheForm.At(
        Place.WholeFile,
        seen > 0 ? (Sentence)$"Only {seen} of the {form.Fields.Count} fields of the form \"{form.Title}\" were found in the file."
        : pictures > 0 ? (Sentence)$"The file holds a picture, perhaps a scan of the form; the hub reads text, not pictures, and found nothing of \"{form.Title}\"."
        : $"Nothing of the form \"{form.Title}\" was found in the file.");
}
