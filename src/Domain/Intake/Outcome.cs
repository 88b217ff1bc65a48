using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Intake;

/// <summary>
/// What became of a file that was dropped. What becomes a communication or belongs to another form is here; what a form of another room becomes stands
/// in that room, beside what makes it (<c>RequestIntake</c>). The name of a case is stored with each submission, so it never changes.
/// </summary>
public abstract record Outcome
{
    /// <summary>A report form became a communication.</summary>
    /// <param name="Reference">Its number.</param>
    /// <param name="Late">Transmitted after it was made public (MIM-5): computed, not accused.</param>
    public sealed record Accepted(Reference Reference, bool Late) : Outcome
    {
        /// <inheritdoc/>
        public override Reference? Communication => Reference;

        /// <inheritdoc/>
        public override string? Number => Reference.ToString();

        /// <inheritdoc/>
        public override bool IsNumbered => true;
    }

    /// <summary>A report form that follows an earlier communication of the same state became one of its own.</summary>
    /// <param name="Reference">Its number.</param>
    /// <param name="Amends">The communication it follows.</param>
    /// <param name="Late">Transmitted after it was made public (MIM-5).</param>
    public sealed record Amended(Reference Reference, Reference Amends, bool Late) : Outcome
    {
        /// <inheritdoc/>
        public override Reference? Communication => Reference;

        /// <inheritdoc/>
        public override string? Number => Reference.ToString();

        /// <inheritdoc/>
        public override bool IsNumbered => true;

        /// <inheritdoc/>
        public override Sentence Worded => $"amended";
    }

    /// <summary>A file that a form names: an original text (field 9b), or what belongs to an answer.</summary>
    /// <param name="To">Reference of the form that was waiting for it: the communication, or the request that is answered.</param>
    public sealed record Attached(string To) : Outcome
    {
        /// <inheritdoc/>
        public override string InShort => $"attached to {To} as {(Reference.Parse(To) is null ? "part of the answer" : "its original text")}";

        /// <inheritdoc/>
        public override string? Number => To;
    }

    /// <summary>An archive or a mail was taken apart; each file in it is taken in by itself and has a receipt of its own.</summary>
    /// <param name="Files">Names of the files.</param>
    public sealed record Opened(IReadOnlyList<string> Files) : Outcome;

    /// <summary>Nothing was taken from it; the findings say why and the bytes are in quarantine.</summary>
    /// <param name="IsKept">Whether the bytes are kept there; those of classified information are not (CT-11, F-5).</param>
    public sealed record Refused(bool IsKept = true) : Outcome
    {
        /// <inheritdoc/>
        public override Sentence Worded => $"refused";
    }

    /// <summary>The communication that it became, or null.</summary>
    public virtual Reference? Communication => null;

    /// <summary>The reference that the sender can quote, or null when refused.</summary>
    public virtual string? Number => null;

    /// <summary>Whether the number is this form's own, not one that it shares with others.</summary>
    public virtual bool IsNumbered => false;

    /// <summary>Whether what it becomes is to hear of files that the form names and that come later.</summary>
    public virtual bool HearsOfFiles => false;

    /// <summary>In a few words, for those who operate the hub: what its terminal says of the file.</summary>
    public virtual string InShort => Number is { } number ? $"{Word} as {number}" : Word;

    /// <summary>The word for it in receipts (docs/forms.md, "Machine shapes").</summary>
    public string Word => Worded.ToString();

    /// <summary>The same word in any language.</summary>
    public virtual Sentence Worded => $"accepted";
}
