using MimFunctions.Domain.ContactPoints.Classified;
using MimFunctions.Domain.Text;

namespace MimFunctions.Features.ContactPoints.Classified;

/// <summary>Turns of phrase of the two switches.</summary>
internal static class ClassifiedWords
{
    /// <summary>What stands in the place of what was erased.</summary>
    public static Sentence Gone =>
        $"What the hub held of it is kept on a classified system from now on, and the hub has erased it. Delete files, prints and lists that you made of it, and mails that hold an address of it.";

    /// <summary>What is switched.</summary>
    public static Sentence Of(SwitchedPart what) => what == SwitchedPart.ContactList ? (Sentence)$"contact list" : $"overview and arrangements";

    /// <summary>How it is set.</summary>
    public static Sentence Of(SwitchValue value) => value switch
    {
        SwitchValue.Open => $"open to the network",
        SwitchValue.Limite => $"{NetworkFrame.Marking}",
        _ => $"classified",
    };
}
