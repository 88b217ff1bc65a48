using FormFile = MimFunctions.Mechanism.Forms.FormFile;
using MimFunctions.Domain.Forms;
using MimFunctions.Features.Portal.Drafting;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Pages;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Portal.Sending;

/// <summary>What would become of a file, as its sender reads it.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Headline">What would become of it.</param>
/// <param name="IsRefused">Whether it would be refused.</param>
/// <param name="ToMend">What stands against it.</param>
/// <param name="Better">What would make it better.</param>
/// <param name="ToKnow">What is good to know.</param>
/// <param name="Content">The file in base64, to send it as it is; null when it is too large to go back and forth.</param>
/// <param name="Form">The form that it is; null when it is none, or holds several.</param>
/// <param name="Read">What was read in it, as it stands there.</param>
/// <param name="CanBeMendedHere">Whether it can be taken over into a draft and mended in the browser.</param>
public sealed record CheckedForm(
    string File, PageText Headline, bool IsRefused, IReadOnlyList<FindingLine> ToMend, IReadOnlyList<FindingLine> Better, IReadOnlyList<FindingLine> ToKnow, string? Content,
    FormDefinition? Form, FormFields Read, bool CanBeMendedHere)
{
    /// <summary>Largest file that goes back and forth between check and sending; larger ones are chosen again.</summary>
    internal const int LargestKept = 2 * 1024 * 1024;

    /// <summary>The result in words.</summary>
    /// <param name="file">Name of the file.</param>
    /// <param name="content">The file.</param>
    /// <param name="result">What would become of it.</param>
    /// <param name="form">The form that it is; null when it is none.</param>
    /// <param name="canBeDraft">Whether the form may be kept as a draft.</param>
    internal static CheckedForm Of(string file, ReadOnlyMemory<byte> content, CheckResult result, FormDefinition? form, bool canBeDraft)
    {
        var read = form is not null && FormFile.Read(content, file, [form]) is FormFileReading.Read { Reading: var reading } ? DraftFields.Read(form, reading) : null;
        return new CheckedForm(
            file, Words(result), result.Outcome == "refused", Lines(Severity.Error), Lines(Severity.Warning), Lines(Severity.Info),
            content.Length <= LargestKept ? Convert.ToBase64String(content.Span) : null,
            read is null ? null : form, read ?? FormFields.None, canBeDraft && read is not null && content.Length <= LargestKept);

        IReadOnlyList<FindingLine> Lines(Severity severity) => [.. result.Findings.Where(finding => finding.Severity == severity).Select(finding => FindingLine.Of(finding, form))];
    }

    private static PageText Words(CheckResult result) => result.Outcome switch
    {
        "refused" => Say($"The file would not be accepted"),
        "duplicate" => result.Reference is null ? Say($"The same file was sent before") : Say($"The same file was sent before and is {result.Reference}"),
        "amended" => Say($"The form would be accepted and follow the earlier communication that it names"),
        _ when result.Form is null => Say($"The file would be added to {result.Reference}"),
        _ => Say($"The form would be accepted"),
    };
}
