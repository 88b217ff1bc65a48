using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Measures;

namespace MimFunctions.Features.Measures.Showing;

/// <summary>A communication as a reader may read it: outside the parties, fields marked as restricted are left out (MIM-3, MIM-6, MIM-19, F-1).</summary>
/// <param name="Reference">Its number.</param>
/// <param name="State">The notifying state.</param>
/// <param name="Amends">The communication it follows, if any.</param>
/// <param name="ReceivedAt">When the hub received it (UTC).</param>
/// <param name="Late">Transmitted after it was made public (MIM-5).</param>
/// <param name="Fields">Its fields; outside the parties without the restricted ones.</param>
/// <param name="Withheld">Ids of the fields that hold something and are left out.</param>
internal sealed record PublicCommunication(
    string Reference, string State, string? Amends, DateTimeOffset ReceivedAt, bool Late, FormFields Fields, IReadOnlyList<string> Withheld)
{
    /// <summary>The original text as a file (field 9b); absent when there is none for this reader.</summary>
    public OriginalFile? OriginalText { get; init; }

    /// <summary>The fields that are shown and not for further distribution; for the page only, programs find them in field 11.</summary>
    internal IEnumerable<string> NotToBePassedOn => Fields.Many(ReportFields.RestrictedFields).Where(id => Fields.Value(id) is not null && ReportFields.CanBeNarrowed(id));

    /// <summary>An accepted submission as this circle reads it.</summary>
    public static PublicCommunication Of(Submission s, Circle circle)
    {
        var shown = ReportForm.FieldsFor(s.Fields, circle);
        var late = s.Outcome is Outcome.Accepted { Late: true } or Outcome.Amended { Late: true };
        return new PublicCommunication(
            s.Reference!, s.State, (s.Outcome as Outcome.Amended)?.Amends.ToString(), s.ReceivedAt, late, shown,
            [.. s.Fields.Select(field => field.Key).Where(id => shown.Value(id) is null)])
        {
            OriginalText = OriginalFile.Of(s, circle),
        };
    }
}
