using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Mechanism.Intake;

/// <summary>What the hub says about a file in a folder that no function watches: an answer, not silence (docs/rules.md, rule 4).</summary>
internal static class Misplaced
{
    /// <summary>Whether no trigger of a kind of form has this path: each has <c>drop/{state}/{folder}/{name}</c>, of which state and name may hold slashes.</summary>
    public static bool Is(string path, IEnumerable<string> folders) =>
        !folders.Any(folder => path.IndexOf($"/{folder}/", DropPath.Prefix.Length, StringComparison.Ordinal) > 0);

    /// <summary>The folder is not called after a Member State.</summary>
    public static Finding NoState(DropPath place) => new(
        WrongFolder.NoState, Severity.Error, null, Place.WholeFile, $"drop/{place.State}",
        $"The file lies in a folder that is not called after a Member State.",
        $"Drop it in the folder of your state, for example drop/AT/measures/.");

    /// <summary>The file lies beside the folders of the forms, or deeper.</summary>
    public static Finding NoFolder(MemberState state, IEnumerable<string> folders) => new(
        WrongFolder.NoForms, Severity.Error, null, Place.WholeFile, null,
        $"The file lies in a folder in which the hub expects no forms.",
        $"Drop it in {folders.Select(folder => Sentence.AsWritten($"drop/{state.Code}/{folder}/")).Aggregate((before, next) => $"{before} or {next}")}.");
}
