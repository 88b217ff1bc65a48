using System.Globalization;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Writing;

/// <summary>What an empty form prints beside labels and hints, so that a reader takes none of it for content.</summary>
internal static class FormPrint
{
    /// <summary>Heads of the columns of forms as people build them again.</summary>
    public static IReadOnlyList<string> Heads { get; } =
        ["No", "Nr", "Number", "Field", "Entry", "Item", "Value", "Answer", "Label", "Information", "Content", "Your entry", "Question", "Response"];

    /// <summary>All of it, line by line.</summary>
    public static IEnumerable<string> Lines(FormDefinition form) => [Words(form).Instruction, form.Title, form.Notice];

    /// <summary>Its id and version, in its language.</summary>
    public static string Standing(FormDefinition form) => string.Format(CultureInfo.InvariantCulture, Words(form).Form, form.Id, form.Version);

    /// <summary>What every form prints, in the language of this one.</summary>
    public static FormWords Words(FormDefinition form) => FormLanguage.Of(form.Language).Words;
}
