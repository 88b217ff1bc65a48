using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Measures.Telling;

/// <summary>A report form as it may travel by mail, in words (MIM-19, F-1).</summary>
/// <param name="definition">Labels.</param>
/// <param name="all">Every field, the restricted ones included; they are left out here.</param>
internal sealed class ShownForm(FormDefinition definition, FormFields all)
{
    private const int LongestTitle = 110;
    private const int LongestSummary = 700;

    /// <summary>Fields worth a line each, under shorter labels than the form has: a mail is read on a telephone.</summary>
    private static readonly (string Id, Sentence Label)[] FactFields =
    [
        (ReportFields.TitleOriginal, $"Original title"), (ReportFields.MeasureType, $"Type"), (ReportFields.Areas, $"Areas"),
        (ReportFields.MadePublicOn, $"Made public"), (ReportFields.AdoptedOn, $"Adopted"), (ReportFields.InForceOn, $"In force from"),
        (ReportFields.Impact, $"Impact on"), (ReportFields.OriginalTextUrl, $"Original text"),
    ];

    private readonly FormDefinition spoken = FormLanguage.Spoken(definition);
    private readonly FormFields fields = ReportForm.FieldsForOthers(all);

    /// <summary>The form in types, restricted fields left out.</summary>
    public ReportForm Form { get; } = ReportForm.ForOthers(all);

    /// <summary>The notifying state, which the reference shows in any case.</summary>
    public MemberState State => Form.State;

    /// <summary>Heading: the English title, else the original one, else that there is a measure.</summary>
    public Line Title => Form.TitleEnglish is { } english ? new Line(english)
        : Form.TitleOriginal is { } original ? new Line(original, Form.OriginalLanguage?.Code)
        : (Sentence)$"A new measure, its title not for further distribution";

    /// <summary>Type and areas on one line.</summary>
    public string Kind => string.Join(" · ", new[] { Words(ReportFields.MeasureType), Words(ReportFields.Areas) }.Where(words => words.Length > 0));

    /// <summary>The fields worth a line each, in words; the original title only if it is not the heading.</summary>
    public IEnumerable<Fact> Facts => FactFields
        .Where(fact => fields.Value(fact.Id) is not null && (fact.Id != ReportFields.TitleOriginal || Form.TitleEnglish is not null))
        .Select(fact => new Fact(
            fact.Label, fact.Id == ReportFields.TitleOriginal ? new Line(Words(fact.Id), Foreign(Form.OriginalLanguage)) : Said(Words(fact.Id)),
            fact.Id == ReportFields.OriginalTextUrl ? Form.OriginalTextLink : null));

    /// <summary>The beginning of the summary, in English if there is one; null when there is none to show.</summary>
    public Line? Summary => Form.SummaryEnglish is { } english ? (Line?)new Line(Quotation.Cut(english, LongestSummary)!)
        : Form.Summary is { } original ? new Line(Quotation.Cut(original, LongestSummary)!, Foreign(Form.OriginalLanguage))
        : (Line?)null;

    /// <summary>Number and label of each field that holds something and is left out.</summary>
    public IReadOnlyList<string> Withheld =>
    [
        .. spoken.Fields
            .Where(f => ReportFields.CanBeNarrowed(f.Id) && all.Many(ReportFields.RestrictedFields).Contains(f.Id) && all.Value(f.Id) is not null)
            .Select(f => $"{f.Number} {f.Label}"),
    ];

    /// <summary>The subject of a mail about it.</summary>
    public Sentence Subject(Reference reference) => Title.IsSaid ? (Sentence)$"{reference}, {State}: {Title.Worded}" : $"{reference}, {State}: {Quotation.Cut(Title.Text, LongestTitle)}";

    /// <summary>
    /// Whom to ask: the contact of the form, else the registered one; null when neither may be named. What the sender restricted is not named
    /// even if the directory says the same.
    /// </summary>
    public string? Contact(ContactPoint? registered)
    {
        var given = Form.Contact;
        if (given.Email is not null)
            return Join(given.Name, given.Authority, given.Email, given.Telephone);
        var restricted = ReportContact.From(all);
        return registered is null || Same(restricted.Email, registered.Email) ? null
            : Join(
                Same(restricted.Name, registered.Name) && given.Name is null ? null : registered.Name, registered.Authority, registered.Email,
                Same(restricted.Telephone, registered.Telephone) && given.Telephone is null ? null : registered.Telephone);
    }

    private static bool Same(string? one, string? other) =>
        one is not null && string.Equals(one.Trim(), other?.Trim(), StringComparison.OrdinalIgnoreCase);

    private static string Join(params string?[] parts) => string.Join(", ", parts.Where(part => part is not null));

    private static string? Foreign(Language? language) => language?.Code is null or "en" ? null : language.Code;

    private static Sentence Said(string words) => $"{words}";

    private string Words(string id) => fields.Value(id) is { } value
        ? string.Join(", ", FieldWords.Of(spoken, spoken.Field(id)!, value))
        : "";
}
