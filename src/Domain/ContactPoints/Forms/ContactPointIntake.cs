using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.ContactPoints.Forms;

/// <summary>What forms of the network of document 6146/24 become when they are taken in.</summary>
public static class ContactPointIntake
{
    /// <summary>Queue of forms of the network of document 6146/24.</summary>
    public const string Queue = "contact-points-in";

    /// <summary>The form names a contact point of document 6146/24, or says anew what one is, which its message is to record (CP-2).</summary>
    /// <param name="arrival">The file.</param>
    /// <param name="form">Id of the form.</param>
    /// <param name="judgement">What the rules made of it.</param>
    /// <param name="number">The number claimed for it, or that of the entry which it changes.</param>
    /// <param name="first">Whether it names a new one.</param>
    /// <exception cref="ArgumentException">The judgement holds an error.</exception>
    public static Submission Name(Arrival arrival, string form, Judgement judgement, ContactPointNumber number, bool first) =>
        DecideIntake.Fit(arrival, new ContactPointOutcome.Named(number, first), form, judgement, [FormMessage.Become(arrival, Queue, number.ToString(), "contact")], []);

    /// <summary>The form describes how a state's authorities work together, which its message is to record.</summary>
    /// <param name="arrival">The file.</param>
    /// <param name="form">Id of the form.</param>
    /// <param name="judgement">What the rules made of it.</param>
    /// <param name="state">The state.</param>
    /// <param name="practice">Number claimed for the good practice that it shares; null for none.</param>
    /// <exception cref="ArgumentException">The judgement holds an error.</exception>
    public static Submission Map(Arrival arrival, string form, Judgement judgement, MemberState state, PracticeNumber? practice)
    {
        var mapped = new ContactPointOutcome.Mapped(state, practice);
        return DecideIntake.Fit(arrival, mapped, form, judgement, [FormMessage.Become(arrival, Queue, mapped.Number!, "contact")], []);
    }
}

/// <summary>What a form of the network of document 6146/24 became.</summary>
public static class ContactPointOutcome
{
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
}
