using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Measures;

/// <summary>
/// A MIM report form in types, for those who write about it. What the sender left empty is null or an empty list, and so is what was left
/// out because it is restricted: a letter then simply does not mention it.
/// </summary>
public sealed record ReportForm
{
    /// <summary>The state that communicates (field 1).</summary>
    public required MemberState State { get; init; }

    /// <summary>Date of transmission as the sender gives it (field 2); the hub's receipt time is what counts.</summary>
    public DateOnly? TransmittedOn { get; init; }

    /// <summary>Who can be asked (fields 3a to 3d).</summary>
    public required ReportContact Contact { get; init; }

    /// <summary>Title in the original language (field 4a).</summary>
    public string? TitleOriginal { get; init; }

    /// <summary>Title in English (field 4b).</summary>
    public string? TitleEnglish { get; init; }

    /// <summary>Language of the original (field 4c).</summary>
    public Language? OriginalLanguage { get; init; }

    /// <summary>Type of measure (field 5).</summary>
    public MeasureType? Type { get; init; }

    /// <summary>Areas in the order of the form (field 6).</summary>
    public required IReadOnlyList<Area> Areas { get; init; }

    /// <summary>Day on which anyone could first read it (field 7a).</summary>
    public DateOnly? MadePublicOn { get; init; }

    /// <summary>Day of adoption (field 7b).</summary>
    public DateOnly? AdoptedOn { get; init; }

    /// <summary>First day in force (field 7c).</summary>
    public DateOnly? InForceOn { get; init; }

    /// <summary>Summary in the original language (field 8a).</summary>
    public string? Summary { get; init; }

    /// <summary>Summary in English (field 8b).</summary>
    public string? SummaryEnglish { get; init; }

    /// <summary>Link to the original text, https (field 9a).</summary>
    public Uri? OriginalTextLink { get; init; }

    /// <summary>Name of the file with the original text (field 9b).</summary>
    public string? OriginalTextFile { get; init; }

    /// <summary>Expected impact (field 10a).</summary>
    public required IReadOnlyList<Impact> Impact { get; init; }

    /// <summary>Why (field 10b).</summary>
    public string? ImpactExplanation { get; init; }

    /// <summary>Ids of the fields not for further distribution (field 11; MIM-19).</summary>
    public required IReadOnlyList<string> RestrictedFields { get; init; }

    /// <summary>The earlier communication that this one follows (field 12).</summary>
    public Reference? Amends { get; init; }

    /// <summary>Remarks (field 13).</summary>
    public string? Remarks { get; init; }

    /// <summary>The title to head a letter with: the English one, else the original; null when both are restricted.</summary>
    public string? Title => TitleEnglish ?? TitleOriginal;

    /// <summary>Whether others may ask for additional information: not about final court decisions (MIM-11).</summary>
    public bool IsOpenToRequests => Type != MeasureType.FinalCourtDecision;

    /// <summary>The form with every field, for the sender.</summary>
    /// <param name="fields">Fields of an accepted form, as judged: dates ISO, codes as codes.</param>
    /// <exception cref="ArgumentException">There is no Member State, or a code that is none: the fields were not judged.</exception>
    /// <exception cref="FormatException">A date is not ISO 8601 or a link not absolute: the fields were not judged.</exception>
    public static ReportForm From(FormFields fields) => new()
    {
        State = MemberState.FromCode(fields.Text(ReportFields.MemberState))
            ?? throw new ArgumentException("No Member State.", nameof(fields)),
        TransmittedOn = Date(fields, ReportFields.TransmissionDate),
        Contact = ReportContact.From(fields),
        TitleOriginal = fields.Text(ReportFields.TitleOriginal),
        TitleEnglish = fields.Text(ReportFields.TitleEnglish),
        OriginalLanguage = Language.Find(fields.Text(ReportFields.OriginalLanguage)),
        Type = fields.Text(ReportFields.MeasureType) is { } type ? Code.Parse<MeasureType>(type) : null,
        Areas = [.. fields.Many(ReportFields.Areas).Select(Code.Parse<Area>)],
        MadePublicOn = Date(fields, ReportFields.MadePublicOn),
        AdoptedOn = Date(fields, ReportFields.AdoptedOn),
        InForceOn = Date(fields, ReportFields.InForceOn),
        Summary = fields.Text(ReportFields.Summary),
        SummaryEnglish = fields.Text(ReportFields.SummaryEnglish),
        OriginalTextLink = fields.Text(ReportFields.OriginalTextUrl) is { } link ? new Uri(link) : null,
        OriginalTextFile = fields.Text(ReportFields.OriginalTextAttached),
        Impact = [.. fields.Many(ReportFields.Impact).Select(Code.Parse<Impact>)],
        ImpactExplanation = fields.Text(ReportFields.ImpactExplanation),
        RestrictedFields = fields.Many(ReportFields.RestrictedFields),
        Amends = Reference.Parse(fields.Text(ReportFields.Amends)),
        Remarks = fields.Text(ReportFields.Remarks),
    };

    /// <summary>The form as those outside the parties may see it, and as it travels by mail: without the fields that the sender restricted.</summary>
    /// <inheritdoc cref="From"/>
    public static ReportForm ForOthers(FormFields fields) => From(FieldsForOthers(fields));

    /// <summary>The fields without those that the sender restricted (MIM-19); what cannot be narrowed stays (F-1).</summary>
    public static FormFields FieldsForOthers(FormFields fields) =>
        fields.Without([.. fields.Many(ReportFields.RestrictedFields).Where(ReportFields.CanBeNarrowed)]);

    /// <summary>The fields as this circle may read them (F-1).</summary>
    public static FormFields FieldsFor(FormFields fields, Circle circle) => circle == Circle.Parties ? fields : FieldsForOthers(fields);

    private static DateOnly? Date(FormFields fields, string id) =>
        fields.Text(id) is { } date ? FormDate.FromMachine(date) : null;
}
