using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

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

    /// <summary>A form became a request for additional information (MIM-9).</summary>
    /// <param name="Reference">Its number.</param>
    public sealed record Asked(RequestReference Reference) : Outcome
    {
        /// <inheritdoc/>
        public override string? Number => Reference.ToString();

        /// <inheritdoc/>
        public override bool IsNumbered => true;
    }

    /// <summary>A form replies to a request: with an answer or with any other reply.</summary>
    /// <param name="Reference">The request.</param>
    public sealed record Answered(RequestReference Reference) : Outcome
    {
        /// <inheritdoc/>
        public override string? Number => Reference.ToString();
    }

    /// <summary>A form became a report on a liaison network (ILOA-12).</summary>
    /// <param name="Report">Its number.</param>
    /// <param name="HeldBack">Held back until the sender confirms that it holds no personal data (ILOB-20).</param>
    public sealed record Reported(ReportNumber Report, bool HeldBack) : Outcome
    {
        /// <inheritdoc/>
        public override string? Number => Report.ToString();

        /// <inheritdoc/>
        public override bool IsNumbered => true;
    }

    /// <summary>A form announces a secondment (ILOA-4), or what changed about one.</summary>
    /// <param name="Secondment">Number of the secondment.</param>
    /// <param name="First">Whether it is the first notice of it.</param>
    public sealed record Seconded(SecondmentNumber Secondment, bool First) : Outcome
    {
        /// <inheritdoc/>
        public override string? Number => Secondment.ToString();

        /// <inheritdoc/>
        public override bool IsNumbered => First;

        /// <inheritdoc/>
        public override Sentence Worded => First ? $"accepted" : (Sentence)$"amended";
    }

    /// <summary>A form names a contact point of document 6146/24, or says anew what one is (CP-2).</summary>
    /// <param name="Entry">Number of the entry.</param>
    /// <param name="First">Whether it is the first form about it.</param>
    public sealed record Named(ContactPointNumber Entry, bool First) : Outcome
    {
        /// <inheritdoc/>
        public override string? Number => Entry.ToString();

        /// <inheritdoc/>
        public override bool IsNumbered => First;

        /// <inheritdoc/>
        public override Sentence Worded => First ? $"accepted" : (Sentence)$"amended";
    }

    /// <summary>A form describes how a state's authorities work together (section 4 of document 6146/24).</summary>
    /// <param name="State">The state.</param>
    /// <param name="Practice">Number of the good practice that it shares; null for none.</param>
    public sealed record Mapped(MemberState State, PracticeNumber? Practice) : Outcome
    {
        /// <inheritdoc/>
        public override string? Number => $"AR-{State.Code}";
    }

    /// <summary>A file that a form names: an original text (field 9b), or what belongs to an answer.</summary>
    /// <param name="To">Reference of the form that was waiting for it: the communication, or the request that is answered.</param>
    public sealed record Attached(string To) : Outcome
    {
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

    /// <summary>The word for it in receipts (docs/forms.md, "Machine shapes").</summary>
    public string Word => Worded.ToString();

    /// <summary>The same word in any language.</summary>
    public virtual Sentence Worded => $"accepted";
}
