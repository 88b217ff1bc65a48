using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Writing;

/// <summary>What a form says of its way: where to drop it and whom to ask.</summary>
/// <param name="Folder">The drop folder, e.g. <c>drop/AT/measures</c>; null where the receipt beside the form says it.</param>
/// <param name="Mailbox">The mailbox of those who help; null likewise.</param>
internal sealed record FormAdvice(string? Folder, string? Mailbox)
{
    /// <summary>What the form tells of its case; null when it has none.</summary>
    public FormAbout? About { get; init; }

    /// <summary>The lines as they are printed.</summary>
    /// <param name="form">The form, in its language.</param>
    public IEnumerable<string> Lines(FormDefinition form) =>
    [
        .. Folder is null ? [] : new[] { FormPrint.Words(form).WhereToDrop + Folder },
        .. Mailbox is null ? [] : new[] { FormPrint.Words(form).WhomToAsk + Mailbox },
    ];

    /// <summary>What a form tells that goes back with its receipt: its case alone.</summary>
    public static FormAdvice Of(FormAbout about) => new(null, null) { About = about };
}
