using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MimFunctions.Platform.Word;

/// <summary>The look of reports: that of the forms, with headings that Word lists in its navigation.</summary>
internal static class WordStyles
{
    /// <summary>Style ids.</summary>
    public const string Title = "Heading1", Section = "Heading2", Body = "Body", Note = "Note", Head = "TableHead", Mark = "Mark",
        Warning = "Warning", Name = "Name", Footer = "Footer";

    private const string Grey = "4A4F57";

    /// <summary>The style part.</summary>
    public static Styles Make() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Calibri", EastAsia = "Calibri" },
                new FontSize { Val = "20" }, new FontSizeComplexScript { Val = "20" }, new Languages { Val = FormStyles.Language })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
                new SpacingBetweenLines { Before = "0", After = "60", Line = "252", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        Heading(Title, "heading 1", level: 0, size: 34, before: 0),
        Heading(Section, "heading 2", level: 1, size: 25, before: 240),
        Plain(Body, "Body", 20, "1F2937"),
        Plain(Note, "Note", 18, Grey),
        Plain(Head, "Table head", 19, "FFFFFF", bold: true),
        Plain(Mark, "Mark", 17, Grey),
        Plain(Warning, "Warning", 20, "7A3E00", bold: true),
        Plain(Name, "Name", 20, FormStyles.Ink, bold: true),
        Plain(Footer, "footer", 16, Grey));

    /// <summary>A heading that Word lists.</summary>
    /// <param name="id">Style id.</param>
    /// <param name="name">Word's own name of the style.</param>
    /// <param name="level">Outline level, from 0.</param>
    /// <param name="size">Half points.</param>
    /// <param name="before">Space before, in twentieths of a point.</param>
    public static Style Heading(string id, string name, int level, int size, int before) => new(
        new StyleName { Val = name }, new BasedOn { Val = "Normal" }, new NextParagraphStyle { Val = Body }, new PrimaryStyle(),
        new StyleParagraphProperties(
            new KeepNext(), new SpacingBetweenLines { Before = Digits(before), After = "80" }, new OutlineLevel { Val = level }),
        Look(size, FormStyles.Ink, bold: true))
    { Type = StyleValues.Paragraph, StyleId = id };

    private static Style Plain(string id, string name, int size, string colour, bool bold = false) => new(
        new StyleName { Val = name }, new BasedOn { Val = "Normal" }, new PrimaryStyle(), Look(size, colour, bold))
    { Type = StyleValues.Paragraph, StyleId = id };

    /// <summary>Look of the letters.</summary>
    public static StyleRunProperties Look(int halfPoints, string colour, bool bold)
    {
        var look = new StyleRunProperties();
        if (bold)
            look.Append(new Bold(), new BoldComplexScript());
        look.Append(new Color { Val = colour }, new FontSize { Val = Digits(halfPoints) }, new FontSizeComplexScript { Val = Digits(halfPoints) });
        return look;
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
