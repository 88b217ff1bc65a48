using MimFunctions.Domain.Intake;

namespace MimFunctions.Domain.Liaison.Forms;

/// <summary>Markings of classified information in the field of the report for it (CT-11).</summary>
internal static class ClassifiedMarking
{
    /// <summary>Whether this marks classified information.</summary>
    public static bool Is(string marking) => Classification.IsMarking(marking);
}
