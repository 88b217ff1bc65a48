using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Liaison.Forms;

/// <summary>What forms of liaison officers become when they are taken in.</summary>
public static class LiaisonIntake
{
    /// <summary>Queue of forms that become a report on a liaison network or a secondment.</summary>
    public const string Queue = "liaison-in";

    /// <summary>The form becomes a report on a liaison network, which its message is to file (ILOA-12).</summary>
    /// <param name="arrival">The file.</param>
    /// <param name="form">Id of the form.</param>
    /// <param name="judgement">What the rules made of it.</param>
    /// <param name="number">The number claimed for it.</param>
    /// <param name="heldBack">Whether it looks as if it held personal data (ILOB-20).</param>
    /// <exception cref="ArgumentException">The judgement holds an error.</exception>
    public static Submission Report(Arrival arrival, string form, Judgement judgement, ReportNumber number, bool heldBack) =>
        DecideIntake.Fit(arrival, new LiaisonOutcome.Reported(number, heldBack), form, judgement, [FormMessage.Become(arrival, Queue, number.ToString(), "liaison")], []);

    /// <summary>The form announces a secondment, or what changed about one, which its message is to record (ILOA-4).</summary>
    /// <param name="arrival">The file.</param>
    /// <param name="form">Id of the form.</param>
    /// <param name="judgement">What the rules made of it.</param>
    /// <param name="number">The number claimed for it, or that of the secondment which it follows.</param>
    /// <param name="first">Whether it is the first notice of it.</param>
    /// <exception cref="ArgumentException">The judgement holds an error.</exception>
    public static Submission Second(Arrival arrival, string form, Judgement judgement, SecondmentNumber number, bool first) =>
        DecideIntake.Fit(arrival, new LiaisonOutcome.Seconded(number, first), form, judgement, [FormMessage.Become(arrival, Queue, number.ToString(), "liaison")], []);
}

/// <summary>What a form about liaison officers became.</summary>
public static class LiaisonOutcome
{
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
}
