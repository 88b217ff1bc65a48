using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Words;

namespace MimFunctions.Features.Measures.Showing;

/// <summary>What pages say of a communication.</summary>
internal static class CommunicationWords
{
    /// <summary>Its title as this reader may read it, else its reference.</summary>
    public static string Title(PublicCommunication c) => c.Fields.Text(ReportFields.TitleEnglish) ?? c.Fields.Text(ReportFields.TitleOriginal) ?? c.Reference;

    /// <summary>Type of measure, in words.</summary>
    public static string Type(PublicCommunication c, FormDefinition form) => c.Fields.Value(ReportFields.MeasureType) is { } type
        ? string.Join(", ", FieldWords.Of(FormLanguage.Spoken(form), FormLanguage.Spoken(form).Field(ReportFields.MeasureType)!, type))
        : Spoken.Of($"measure");

    /// <summary>What became of it.</summary>
    public static Sentence Became(ChangeView change, FormDefinition form) => change.What switch
    {
        "corrected" => $"corrected: {string.Join("; ", change.Fields!.Select(id => FormLanguage.Spoken(form).Field(id)?.Label ?? id))}. {change.Reason}",
        "originalText" => $"the original text came, or another took its place",
        "followed" => $"the state says that it is a new version of an earlier communication",
        "standsAlone" => $"the state says that it is a measure of its own",
        _ => $"withdrawn. {change.Reason}",
    };

    /// <summary>Kind and size of a file, in parentheses.</summary>
    public static string Size(OriginalFile file) => file.Bytes is { } bytes
        ? string.Create(LanguageFormats.Culture(Spoken.Language), $" ({Kind(file.Name)}{(bytes < 100_000 ? $"{Math.Max(1, bytes / 1000)} kB" : $"{bytes / 1_000_000.0:0.0} MB")})")
        : "";

    private static string Kind(string name) => Path.GetExtension(name) is { Length: > 1 } ending ? $"{ending[1..].ToUpperInvariant()}, " : "";
}
