namespace MimFunctions.Mechanism.Forms.Writing;

/// <summary>What a form says of its way: where to drop it and whom to ask.</summary>
/// <param name="Folder">The drop folder, e.g. <c>drop/AT/measures</c>.</param>
/// <param name="Mailbox">The mailbox of those who help.</param>
internal sealed record FormAdvice(string Folder, string Mailbox)
{
    /// <summary>The lines as they are printed.</summary>
    public IEnumerable<string> Lines => [FormPrint.WhereToDrop + Folder, FormPrint.WhomToAsk + Mailbox];
}
