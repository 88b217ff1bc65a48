using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.References;

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
        DecideIntake.Fit(arrival, new Outcome.Reported(number, heldBack), form, judgement, [FormMessage.Become(arrival, Queue, number.ToString(), "liaison")], []);

    /// <summary>The form announces a secondment, or what changed about one, which its message is to record (ILOA-4).</summary>
    /// <param name="arrival">The file.</param>
    /// <param name="form">Id of the form.</param>
    /// <param name="judgement">What the rules made of it.</param>
    /// <param name="number">The number claimed for it, or that of the secondment which it follows.</param>
    /// <param name="first">Whether it is the first notice of it.</param>
    /// <exception cref="ArgumentException">The judgement holds an error.</exception>
    public static Submission Second(Arrival arrival, string form, Judgement judgement, SecondmentNumber number, bool first) =>
        DecideIntake.Fit(arrival, new Outcome.Seconded(number, first), form, judgement, [FormMessage.Become(arrival, Queue, number.ToString(), "liaison")], []);
}
