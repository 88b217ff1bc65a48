using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Liaison.Forms;

/// <summary>Something in a text that looks like personal data.</summary>
/// <param name="What">What it looks like.</param>
/// <param name="Said">The piece of text.</param>
internal sealed record Suspicion(Suspicion.Kind What, string Said)
{
    /// <summary>For the sentence “This looks like …”.</summary>
    public Sentence Words => What switch
    {
        Kind.DocumentNumber => $"the number of a passport or identity document",
        Kind.BirthDate => $"the birth date of a person",
        Kind.Mailbox => $"the e-mail address of a person",
        _ => $"the telephone number of a person",
    };

    /// <summary>What is looked for.</summary>
    public enum Kind
    {
        /// <summary>Number of a passport or identity document.</summary>
        DocumentNumber,

        /// <summary>A birth date near a name.</summary>
        BirthDate,

        /// <summary>An e-mail address that is not an office's.</summary>
        Mailbox,

        /// <summary>A telephone number.</summary>
        Telephone,
    }
}
