using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Measures.Searching;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Pages;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Measures.Showing;

/// <summary>A communication as its page shows it.</summary>
public sealed record MeasureView
{
    /// <summary>Its number.</summary>
    public required string Reference { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Language of the title; null for English.</summary>
    public string? TitleLanguage { get; init; }

    /// <summary>The notifying state.</summary>
    public required Authority State { get; init; }

    /// <summary>When it was received, in words.</summary>
    public required string Received { get; init; }

    /// <summary>Whether it came after it was made public (MIM-5).</summary>
    public bool IsLate { get; init; }

    /// <summary>Its fields.</summary>
    public required IReadOnlyList<ShownField> Facts { get; init; }

    /// <summary>Name of the file with the original text (field 9b); null when there is none.</summary>
    public string? OriginalName { get; init; }

    /// <summary>Where it can be had; null while it has not come.</summary>
    public string? OriginalHref { get; init; }

    /// <summary>Its kind and size, in parentheses.</summary>
    public string OriginalSize { get; init; } = "";

    /// <summary>All communications about this measure, oldest first; this one alone when there is no other (W-18).</summary>
    public IReadOnlyList<MeasureStep> Steps { get; init; } = [];

    /// <summary>What became of the communication since, in words.</summary>
    public IReadOnlyList<PageText> Changes { get; init; } = [];

    /// <summary>Whether its state has withdrawn it.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>Labels of the fields that are shown and not to be passed on.</summary>
    public required IReadOnlyList<string> NotToBePassedOn { get; init; }

    /// <summary>Labels of the fields that are withheld from this reader.</summary>
    public required IReadOnlyList<string> Withheld { get; init; }

    /// <summary>What the form says of its own standing.</summary>
    public required string Notice { get; init; }

    /// <summary>Where one can go on from here.</summary>
    public IReadOnlyList<OnwardLink> Links { get; init; } = [];

    /// <summary>The page of a communication as a reader may see it.</summary>
    internal static MeasureView Of(PublicCommunication shown, FormDefinition form)
    {
        var line = new MeasureLine(shown, null);
        form = FormLanguage.Spoken(form);
        return new MeasureView
        {
            Reference = shown.Reference,
            Title = line.Title,
            TitleLanguage = line.TitleLanguage,
            State = Authority.FromCode(shown.State)!,
            Received = FieldWords.Moment(shown.ReceivedAt, shown.State),
            IsLate = shown.Late,
            Facts = [.. form.Fields.Where(field => shown.Fields.Value(field.Id) is not null).Select(field => ShownField.Of(shown, form, field))],
            OriginalName = shown.OriginalText?.Name,
            OriginalHref = shown.OriginalText?.Href,
            OriginalSize = shown.OriginalText is { } file ? CommunicationWords.Size(file) : "",
            Changes = [.. (shown.Changes ?? []).Select(change => Say($"{FieldWords.At(change.At, shown.State)}: {CommunicationWords.Became(change, form)}"))],
            IsWithdrawn = shown.Withdrawn is not null,
            NotToBePassedOn = Labels(shown.NotToBePassedOn, form),
            Withheld = Labels(shown.Withheld, form),
            Notice = form.Notice,
        };
    }

    private static string[] Labels(IEnumerable<string> fields, FormDefinition form) => [.. fields.Select(id => form.Field(id)?.Label ?? id)];
}

/// <summary>A field of a communication in words.</summary>
/// <param name="Label">Label of the field.</param>
/// <param name="Words">Its value.</param>
/// <param name="Language">Language of the value, to be marked; null for that of the page, or none.</param>
/// <param name="Href">Where it leads, when it is a link.</param>
public sealed record ShownField(string Label, string Words, string? Language, string? Href)
{
    /// <summary>The field of a communication.</summary>
    internal static ShownField Of(PublicCommunication shown, FormDefinition form, FieldDefinition field)
    {
        var words = string.Join("\n", FieldWords.Of(form, field, shown.Fields.Value(field.Id)!));
        var language = field.Id switch
        {
            ReportFields.TitleOriginal or ReportFields.Summary => shown.Fields.Text(ReportFields.OriginalLanguage),
            ReportFields.TitleEnglish or ReportFields.SummaryEnglish => PageText.Lang(null),
            _ => null,
        };
        // Only https was accepted (docs/forms.md 9a); anything else stays text.
        return new ShownField(field.Label, words, language, words.StartsWith("https://", StringComparison.Ordinal) ? words : null);
    }
}

/// <summary>One communication of a measure.</summary>
/// <param name="Reference">Its number.</param>
/// <param name="Title">Its title.</param>
/// <param name="Language">Language of the title; null for English.</param>
/// <param name="Type">Type of measure, in words.</param>
/// <param name="Received">When it was received, in words.</param>
/// <param name="IsWithdrawn">Whether its state has withdrawn it.</param>
public sealed record MeasureStep(string Reference, string Title, string? Language, string Type, string Received, bool IsWithdrawn)
{
    /// <summary>The step as a reader may see it.</summary>
    internal static MeasureStep Of(PublicCommunication shown, FormDefinition form)
    {
        var line = new MeasureLine(shown, null);
        return new(shown.Reference, line.Title, line.TitleLanguage, CommunicationWords.Type(shown, form), FieldWords.Moment(shown.ReceivedAt, shown.State), shown.Withdrawn is not null);
    }
}

/// <summary>Where one can go on from a page.</summary>
/// <param name="Name">What is done there.</param>
/// <param name="Href">Address.</param>
public sealed record OnwardLink(PageText Name, string Href);
