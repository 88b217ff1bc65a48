using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Intake;

namespace MimFunctions.Features.Portal.Sending;

/// <summary>What would become of a file, as its sender reads it.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Headline">What would become of it.</param>
/// <param name="IsRefused">Whether it would be refused.</param>
/// <param name="ToMend">What stands against it.</param>
/// <param name="Better">What would make it better.</param>
/// <param name="ToKnow">What is good to know.</param>
/// <param name="Content">The file in base64, to send it as it is; null when it is too large to go back and forth.</param>
public sealed record CheckedForm(
    string File, string Headline, bool IsRefused, IReadOnlyList<FindingLine> ToMend, IReadOnlyList<FindingLine> Better, IReadOnlyList<FindingLine> ToKnow, string? Content)
{
    /// <summary>Largest file that goes back and forth between check and sending; larger ones are chosen again.</summary>
    internal const int LargestKept = 2 * 1024 * 1024;

    /// <summary>The result in words.</summary>
    internal static CheckedForm Of(string file, ReadOnlyMemory<byte> content, CheckResult result, FormDefinition? form)
    {
        return new CheckedForm(
            file, Words(result), result.Outcome == "refused", Lines(Severity.Error), Lines(Severity.Warning), Lines(Severity.Info),
            content.Length <= LargestKept ? Convert.ToBase64String(content.Span) : null);

        IReadOnlyList<FindingLine> Lines(Severity severity) => [.. result.Findings.Where(finding => finding.Severity == severity).Select(finding => FindingLine.Of(finding, form))];
    }

    private static string Words(CheckResult result) => result.Outcome switch
    {
        "refused" => "The file would not be accepted",
        "duplicate" => $"The same file was sent before{(result.Reference is null ? "" : $" and is {result.Reference}")}",
        "amended" => "The form would be accepted and follow the earlier communication that it names",
        _ when result.Form is null => $"The file would be added to {result.Reference}",
        _ => "The form would be accepted",
    };
}
