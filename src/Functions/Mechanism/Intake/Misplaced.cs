using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Union;

namespace MimFunctions.Mechanism.Intake;

/// <summary>What the hub says about a file in a folder that no function watches: an answer, not silence (docs/rules.md, rule 4).</summary>
internal static class Misplaced
{
    /// <summary>The folder is not called after a Member State.</summary>
    public static Finding NoState(DropPath place) => new(
        "MIM-DROP-01", Severity.Error, null, Place.WholeFile, $"drop/{place.State}",
        "The file lies in a folder that is not called after a Member State.",
        "Drop it in the folder of your state, for example drop/AT/measures/.");

    /// <summary>The file lies beside the folders of the forms, or deeper.</summary>
    public static Finding NoFolder(MemberState state, IEnumerable<string> folders) => new(
        "MIM-DROP-02", Severity.Error, null, Place.WholeFile, null,
        "The file lies in a folder in which the hub expects no forms.",
        $"Drop it in {string.Join(" or ", folders.Select(folder => $"drop/{state.Code}/{folder}/"))}.");
}
