using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Measures;

namespace MimFunctions.Features.Measures.Showing;

/// <summary>A communication as the other states may read it: fields marked as restricted are left out (MIM-6, MIM-19).</summary>
/// <param name="Reference">Its number.</param>
/// <param name="State">The notifying state.</param>
/// <param name="Amends">The communication it follows, if any.</param>
/// <param name="ReceivedAt">When the hub received it (UTC).</param>
/// <param name="Late">Transmitted after it was made public (MIM-5).</param>
/// <param name="Fields">Its fields without the restricted ones.</param>
/// <param name="Withheld">Ids of the fields that hold something and are left out.</param>
internal sealed record PublicCommunication(
    string Reference, string State, string? Amends, DateTimeOffset ReceivedAt, bool Late, FormFields Fields, IReadOnlyList<string> Withheld)
{
    /// <summary>The public view of an accepted submission.</summary>
    public static PublicCommunication Of(Submission s)
    {
        var shown = ReportForm.FieldsForOthers(s.Fields);
        var late = s.Outcome is Outcome.Accepted { Late: true } or Outcome.Amended { Late: true };
        return new PublicCommunication(
            s.Reference!, s.State, (s.Outcome as Outcome.Amended)?.Amends.ToString(), s.ReceivedAt, late, shown,
            [.. s.Fields.Select(field => field.Key).Where(id => shown.Value(id) is null)]);
    }
}
