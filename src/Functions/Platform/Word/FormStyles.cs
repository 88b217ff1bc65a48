using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MimFunctions.Platform.Word;

/// <summary>The look of a printed form. All text colours keep a contrast of at least 7:1 on their ground (WCAG 2.2, 1.4.6).</summary>
internal static class FormStyles
{
    /// <summary>Language of labels and hints; values are written in any.</summary>
    public const string Language = "en-GB";

    /// <summary>Dark blue of titles and heavy rules.</summary>
    public const string Ink = "1B3A6B";

    /// <summary>Ground of the label column.</summary>
    public const string Tint = "EEF2F8";

    /// <summary>Light rules between fields of the same number.</summary>
    public const string Rule = "B9C4D6";

    /// <summary>Grey of what stands in an empty field.</summary>
    public const string PromptGrey = "5A616B";

    /// <summary>Style ids, as the rest of the form uses them.</summary>
    public const string Title = "Title", Notice = "FormNotice", Instruction = "FormInstruction", Head = "FormHead", Label = "FormLabel",
        Hint = "FormHint", Value = "FormValue", Footer = "Footer", Number = "FormNumber", Placeholder = "PlaceholderText", Mandatory = "FormMandatory",
        About = "FormAbout", AboutHead = "FormAboutHead";

    private const string Grey = "4A4F57";

    /// <summary>The style part.</summary>
    /// <param name="language">BCP 47 tag of the language that programs take text for.</param>
    public static Styles Make(string language = Language) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Calibri", EastAsia = "Calibri" },
                new FontSize { Val = "21" }, new FontSizeComplexScript { Val = "21" }, new Languages { Val = language })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
                new SpacingBetweenLines { Before = "0", After = "0", Line = "252", LineRule = LineSpacingRuleValues.Auto }))),
        Paragraph("Normal", "Normal", isDefault: true),
        Paragraph(Title, "Title", 34, Ink, bold: true, after: 40, keepNext: true),
        Paragraph(Notice, "Form notice", 20, "7A3E00", bold: true, after: 100),
        Paragraph(Instruction, "Form instruction", 20, Grey, after: 140),
        Boxed(Paragraph(AboutHead, "Form about head", 21, Ink, bold: true, keepNext: true)),
        Boxed(Paragraph(About, "Form about", 20, "1F2937")),
        Paragraph(Head, "Form head", 19, "FFFFFF", bold: true, keepNext: true),
        Paragraph(Label, "Form label", 21, "1F2937", bold: true),
        Paragraph(Hint, "Form hint", 17, Grey),
        Paragraph(Value, "Form value", 21),
        Paragraph(Footer, "footer", 16, Grey),
        Character(Number, "Form number", Ink, bold: true),
        Character(Mandatory, "Form mandatory", "8C1D18"),
        Character(Placeholder, "Placeholder Text", PromptGrey));

    private static Style Paragraph(
        string id, string name, int halfPoints = 0, string? colour = null, bool bold = false, int after = 0, bool keepNext = false,
        bool isDefault = false)
    {
        var paragraph = new StyleParagraphProperties();
        if (keepNext)
            paragraph.Append(new KeepNext());
        if (after > 0)
            paragraph.Append(new SpacingBetweenLines { After = after.ToString(CultureInfo.InvariantCulture) });
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, StyleName = new StyleName { Val = name } };
        if (isDefault)
            style.Default = true;
        else
            style.Append(new BasedOn { Val = "Normal" });
        style.Append(new PrimaryStyle(), paragraph, Look(halfPoints, colour, bold));
        return style;
    }

    /// <summary>On a ground of its own, with a rule at its left: to be read, not filled in.</summary>
    private static Style Boxed(Style style)
    {
        var look = style.GetFirstChild<StyleParagraphProperties>()!;
        // In the order of ECMA-376: borders, shading, spacing, indentation.
        look.Append(
            new ParagraphBorders(new LeftBorder { Val = BorderValues.Single, Size = 24, Space = 8, Color = Ink }),
            new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = Tint },
            new SpacingBetweenLines { Before = "20", After = "20" },
            new Indentation { Left = "220" });
        return style;
    }

    private static Style Character(string id, string name, string colour, bool bold = false) =>
        new(new StyleName { Val = name }, new PrimaryStyle(), Look(0, colour, bold)) { Type = StyleValues.Character, StyleId = id };

    private static StyleRunProperties Look(int halfPoints, string? colour, bool bold)
    {
        var size = halfPoints.ToString(CultureInfo.InvariantCulture);
        var look = new StyleRunProperties();
        if (bold)
            look.Append(new Bold(), new BoldComplexScript());
        if (colour is not null)
            look.Append(new Color { Val = colour });
        if (halfPoints > 0)
            look.Append(new FontSize { Val = size }, new FontSizeComplexScript { Val = size });
        return look;
    }
}
