using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Writing;

/// <summary>What an empty form prints beside labels and hints, so that a reader takes none of it for content.</summary>
internal static class FormPrint
{
    /// <summary>What marks a field without which the form is refused.</summary>
    public const string Mandatory = " (mandatory)";

    /// <summary>What stands before the folder of the form, and before the mailbox of those who help.</summary>
    public const string WhereToDrop = "Where to drop it: ", WhomToAsk = "Whom to ask: ";

    /// <summary>How to fill it in and where to drop it.</summary>
    public const string Instruction =
        "Fill in what you know, save the file and drop it in the folder of your Member State. Within seconds you get a receipt with a reference; "
        + "if something is to mend, this form comes back with a comment at each place.";

    /// <summary>Heads of the columns of forms as people build them again.</summary>
    public static IReadOnlyList<string> Heads { get; } =
        ["No", "Nr", "Number", "Field", "Entry", "Item", "Value", "Answer", "Label", "Information", "Content", "Your entry", "Question", "Response"];

    /// <summary>All of it, line by line.</summary>
    public static IEnumerable<string> Lines(FormDefinition form) => [Instruction, form.Title, form.Notice];
}
