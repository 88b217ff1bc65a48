using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Forms;
using MimFunctions.Platform.Word;

namespace MimFunctions.Mechanism.Forms.Writing;

/// <summary>Writes a form as a Word document (Office Open XML) that people fill in and drop.</summary>
internal static class FormTemplate
{
    /// <summary>
    /// The form with content controls tagged by field id, and what is already known filled in. The same arguments give the same bytes.
    /// </summary>
    /// <param name="form">The form to print.</param>
    /// <param name="prefilled">Values by field id; dates ISO 8601 (printed as <c>5 March 2026</c>), options by code, states by code.</param>
    /// <param name="advice">Where to drop it and whom to ask; null when that is told elsewhere.</param>
    /// <returns>A .docx file.</returns>
    public static byte[] Write(FormDefinition form, FormFields prefilled, FormAdvice? advice = null)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            FormProperties.Add(document, form.Id, form.Version, form.Title, form.Notice, PrintedText.Properties(advice?.About?.Printed ?? []), FormLanguage.Tag(form.Language));
            var main = document.AddNewPart<MainDocumentPart>(MainContentType, "main");
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = FormStyles.Make(FormLanguage.Tag(form.Language));
            main.AddNewPart<DocumentSettingsPart>("settings").Settings = FormProperties.Settings();
            main.AddNewPart<FooterPart>("footer").Footer = FormPage.Footer(form);
            main.Document = FormPage.Document(form, prefilled, advice);
        }

        return Package.Settle(stream);
    }

    /// <summary>What to prefill for a state: its own name, its contact point where nothing else is known, and the given values.</summary>
    public static FormFields Prefill(FormFields known, string state, ContactPoint? contact)
    {
        (string Id, string? Value)[] registered =
        [
            ("memberState", state), ("contactName", contact?.Name), ("contactAuthority", contact?.Authority),
            ("contactEmail", contact?.Email), ("contactTelephone", contact?.Telephone),
        ];
        var added = registered.Where(r => r.Value is not null && (r.Id == "memberState" || known.Value(r.Id) is null))
            .Select(r => KeyValuePair.Create<string, FieldValue>(r.Id, new FieldValue.One(r.Value!)));
        return new FormFields([.. added, .. known.Without(["memberState"])]);
    }

    private const string MainContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
}
