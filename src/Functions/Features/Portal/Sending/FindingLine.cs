using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Receipts;
using MimFunctions.Platform.Pages;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Portal.Sending;

/// <summary>What the hub has to say about a form, in words.</summary>
/// <param name="Message">What is wrong.</param>
/// <param name="Said">What was read; null when nothing is quoted.</param>
/// <param name="Fix">What to do.</param>
/// <param name="Rule">The rule, for those who ask.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Field">Id of the field; null when it concerns the whole.</param>
public sealed record FindingLine(PageText Message, string? Said, PageText Fix, string Rule, Severity Severity, string? Field)
{
    private readonly PrintedFinding? printed;
    private readonly FormDefinition? form;

    private FindingLine(PrintedFinding printed, FormDefinition? form)
        : this(
            printed.Spoken is { } one ? Say(one.Stated) : printed.Message, FieldWords.Said(printed.Said, printed.Field, form), printed.Spoken is { } other ? Say(other.Advised) : printed.Fix,
            printed.Law is null ? printed.Rule : $"{printed.Rule}, {printed.Law}", printed.Severity, printed.Field is not null && form?.Field(printed.Field) is not null ? printed.Field : null) =>
        (this.printed, this.form) = (printed, form);

    /// <summary>Whether field alone is named: where it stands in the file says nothing to who has never seen it.</summary>
    public bool IsWithoutPlace { get; init; }

    /// <summary>Field and place, in the language of now.</summary>
    public string About
    {
        get
        {
            var spoken = form is null ? null : FormLanguage.Spoken(form);
            return IsWithoutPlace && FieldWords.About(Field, spoken) is { } about ? about
                : printed!.Spoken is { } finding && finding.Where.Text == printed.Where ? FieldWords.Head(finding, spoken)
                : FieldWords.Head(printed.Field, printed.Where, spoken);
        }
    }

    /// <summary>The finding in words.</summary>
    internal static FindingLine Of(PrintedFinding finding, FormDefinition? form) => new(finding, form);
}
