using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.Contributions;

/// <summary>The other states that a report speaks for as well.</summary>
internal static class Contributors
{
    /// <summary>Those that are Member States, in the order of the Union.</summary>
    public static IReadOnlyList<MemberState> States(LiaisonReport report) =>
        Written(report).Select(MemberState.Find).OfType<MemberState>().InOrder();

    /// <summary>All of them for people: names of Member States, and as written what is none.</summary>
    public static string Words(LiaisonReport report) => SummaryPhrases.List(
        [.. States(report).Select(SummaryPhrases.Name), .. Written(report).Where(name => MemberState.FindInLiaison(name) is null)]);

    private static IReadOnlyList<string> Written(LiaisonReport report) => report.Fields.Value(LiaisonFields.ContributingStates) switch
    {
        FieldValue.Many(var names) => names,
        FieldValue.One(var name) => [name],
        _ => [],
    };
}
