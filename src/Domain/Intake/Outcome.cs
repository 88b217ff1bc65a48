using MimFunctions.Domain.Measures;

namespace MimFunctions.Domain.Intake;

/// <summary>What became of a file that was dropped.</summary>
public abstract record Outcome
{
    private Outcome()
    {
    }

    /// <summary>A report form became a communication.</summary>
    /// <param name="Reference">Its number.</param>
    /// <param name="Late">Transmitted after it was made public (MIM-5): computed, not accused.</param>
    public sealed record Accepted(Reference Reference, bool Late) : Outcome;

    /// <summary>A report form that follows an earlier communication of the same state became one of its own.</summary>
    /// <param name="Reference">Its number.</param>
    /// <param name="Amends">The communication it follows.</param>
    /// <param name="Late">Transmitted after it was made public (MIM-5).</param>
    public sealed record Amended(Reference Reference, Reference Amends, bool Late) : Outcome;

    /// <summary>A file that a communication names as its original text (field 9b).</summary>
    /// <param name="To">The communication that was waiting for it.</param>
    public sealed record Attached(Reference To) : Outcome;

    /// <summary>Nothing was taken from it; the findings say why and the bytes are in quarantine.</summary>
    public sealed record Refused : Outcome;

    /// <summary>The reference that the sender can quote, or null when refused.</summary>
    public Reference? Number => this switch
    {
        Accepted a => a.Reference,
        Amended a => a.Reference,
        Attached a => a.To,
        _ => null,
    };

    /// <summary>The word for it in receipts (forms.md, "Machine shapes").</summary>
    public string Word => this switch
    {
        Amended => "amended",
        Refused => "refused",
        _ => "accepted",
    };
}
