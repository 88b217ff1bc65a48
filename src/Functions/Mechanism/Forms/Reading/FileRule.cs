using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Text;

namespace MimFunctions.Mechanism.Forms.Reading;

/// <summary>A rule that a file is held to while it is read, before any field is judged.</summary>
/// <param name="Id">Stable id, <c>MIM-FILE-nn</c>.</param>
/// <param name="Severity">What breaking it means.</param>
/// <param name="Fix">What the sender does about it.</param>
internal sealed record FileRule(string Id, Severity Severity, Sentence Fix)
{
    /// <summary>The finding that the rule is broken here.</summary>
    /// <param name="where">Where it is broken.</param>
    /// <param name="message">What is wrong, in one plain sentence.</param>
    /// <param name="said">What was read there, or null.</param>
    /// <param name="field">Id of the field, or null when it concerns the file.</param>
    public Finding At(Place where, Sentence message, string? said = null, string? field = null) =>
        new(Id, Severity, field, where, said, message, Fix);

    /// <summary>The exception that ends reading because the rule is broken here.</summary>
    /// <param name="where">Where it is broken.</param>
    /// <param name="message">What is wrong, in one plain sentence.</param>
    /// <param name="said">What was read there, or null.</param>
    public FileRefusedException Refuse(Place where, Sentence message, string? said = null) => new(At(where, message, said));
}
