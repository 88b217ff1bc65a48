using MimFunctions.Domain.Forms;

namespace MimFunctions.Domain.Intake;

/// <summary>
/// Files that were refused for where they lay and not for what they are (W-13). What their sender does next is to drop the very same bytes in the right
/// folder: these are judged anew then, and no duplicate of the refusal.
/// </summary>
public static class WrongFolder
{
    /// <summary>The folder is called after no Member State.</summary>
    public const string NoState = "MIM-DROP-01";

    /// <summary>The folder is none of those that take forms.</summary>
    public const string NoForms = "MIM-DROP-02";

    /// <summary>The file is a form, of another kind than its folder takes.</summary>
    public const string AnotherKind = "MIM-FILE-14";

    /// <summary>What the identity of such a submission, and the name of its receipt, end in.</summary>
    public const string Mark = "wrong-folder";

    /// <summary>Whether the file was refused for its folder.</summary>
    public static bool IsWhy(IEnumerable<Finding> findings) => findings.Any(finding => finding.Rule is NoState or NoForms or AnotherKind);
}
