using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Owing;

namespace MimFunctions.Domain.Requests.Forms;

/// <summary>Says of a form what a decision refuses.</summary>
internal static class RefusalFinding
{
    /// <summary>The refusal as a finding at its field, quoting what was read there.</summary>
    /// <param name="refusal">Why it can't be done.</param>
    /// <param name="reading">The form.</param>
    /// <param name="otherwise">Field to point to when the refusal names none.</param>
    public static Finding Of(Refusal refusal, FormReading reading, string otherwise)
    {
        var field = refusal.Field ?? otherwise;
        var read = reading.Field(field);
        return new(
            refusal.Rule, Severity.Error, field, read?.Where ?? Place.WholeFile, read?.Text, refusal.Message, refusal.Fix, refusal.Law);
    }
}
