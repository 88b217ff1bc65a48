using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.CustomProperties;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.VariantTypes;
using DocumentFormat.OpenXml.Wordprocessing;
using WordSettings = DocumentFormat.OpenXml.Wordprocessing.Settings;

namespace MimFunctions.Platform.Word;

/// <summary>What a form says of itself to programs: its id and version, title and language.</summary>
internal static class FormProperties
{
    /// <summary>Document property that names the form (docs/forms.md).</summary>
    public const string FormId = "FormId";

    /// <summary>Document property with the version of the label set.</summary>
    public const string FormVersion = "FormVersion";

    // Given by ECMA-376 part 1, 22.3.2.1: the set in which Word shows custom properties.
    private const string CustomSet = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    // Given by ECMA-376 part 1, 22.3.2.2: ids begin at 2.
    private const int FirstId = 2;

    /// <summary>Adds title, language, form id and version, and further properties, to a new document.</summary>
    public static void Add(
        WordprocessingDocument document, string formId, int formVersion, string title, string notice, IEnumerable<(string Name, string Value)> others,
        string language = FormStyles.Language)
    {
        using (var core = document.AddNewPart<CoreFilePropertiesPart>("application/vnd.openxmlformats-package.core-properties+xml", "core").GetStream())
            Core(title, notice, language).Save(core);
        document.AddNewPart<CustomFilePropertiesPart>("application/vnd.openxmlformats-officedocument.custom-properties+xml", "custom").Properties =
            new Properties(
                others.Prepend((FormVersion, formVersion.ToString(CultureInfo.InvariantCulture))).Prepend((FormId, formId))
                    .Select((property, at) => Property(FirstId + at, property.Item1, property.Item2)));
    }

    /// <summary>Settings of a current Word, so that it does not open the form in compatibility mode.</summary>
    public static WordSettings Settings() => new(
        new DefaultTabStop { Val = 567 },
        new CharacterSpacingControl { Val = CharacterSpacingValues.DoNotCompress },
        new Compatibility(new CompatibilitySetting
        {
            Name = CompatSettingNameValues.CompatibilityMode,
            Uri = "http://schemas.microsoft.com/office/word",
            Val = "15",
        }),
        new ThemeFontLanguages { Val = FormStyles.Language },
        new DecimalSymbol { Val = "." },
        new ListSeparator { Val = "," });

    private static CustomDocumentProperty Property(int id, string name, string value) =>
        new(new VTLPWSTR(value)) { FormatId = CustomSet, PropertyId = id, Name = name };

    private static XElement Core(string title, string notice, string language)
    {
        XNamespace cp = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties", dc = "http://purl.org/dc/elements/1.1/";
        return new XElement(cp + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", cp), new XAttribute(XNamespace.Xmlns + "dc", dc),
            new XElement(dc + "title", title),
            new XElement(dc + "subject", notice),
            new XElement(dc + "creator", "MIM hub"),
            new XElement(dc + "language", language));
    }
}
