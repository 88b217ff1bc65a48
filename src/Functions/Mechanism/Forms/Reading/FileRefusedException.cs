using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading;

/// <summary>Reading ends here: the file is hostile, broken, too large or of a kind the hub does not read. Never leaves <see cref="FormFile"/>.</summary>
internal sealed class FileRefusedException(Finding why) : Exception(why.Message)
{
    /// <summary>What the sender is told.</summary>
    public Finding Why { get; } = why;
}
