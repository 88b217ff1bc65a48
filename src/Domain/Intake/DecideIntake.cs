using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Notices;

namespace MimFunctions.Domain.Intake;

/// <summary>
/// What becomes of a file: each method returns the submission as it will stand. The receipt is still to be signed: it stays empty here, and
/// the frame signs before it stores (design.md, rule 2).
/// </summary>
public static class DecideIntake
{
    /// <summary>Nothing is taken from the file; the findings say why.</summary>
    /// <exception cref="ArgumentException">There is no error among the findings: no refusal without a reason (design.md, rule 4).</exception>
    public static Submission Refuse(Arrival arrival, string? form, FormFields fields, IReadOnlyList<Finding> findings)
    {
        if (findings.All(f => f.Severity != Severity.Error))
            throw new ArgumentException("A refusal must say why.", nameof(findings));
        return New(arrival, new Outcome.Refused(), form, fields, findings, []);
    }

    /// <summary>The form becomes a communication, or one that follows an earlier one (field 12).</summary>
    /// <param name="arrival">The file.</param>
    /// <param name="form">Id of the form.</param>
    /// <param name="judgement">What the rules made of it.</param>
    /// <param name="number">The number claimed for it.</param>
    /// <param name="late">Whether it was transmitted after it was made public (MIM-5).</param>
    /// <param name="owed">Who is to be told (MIM-3).</param>
    /// <param name="attachment">The file named in field 9b, if any.</param>
    /// <exception cref="ArgumentException">The judgement holds an error.</exception>
    public static Submission Accept(
        Arrival arrival, string form, Judgement judgement, Reference number, bool late, IReadOnlyList<OwedMessage> owed, Attachment? attachment)
    {
        if (!judgement.IsAcceptable)
            throw new ArgumentException("A form with errors is refused.", nameof(judgement));
        Outcome outcome = Reference.Parse(judgement.Fields.Text("amends")) is { } earlier
            ? new Outcome.Amended(number, earlier, late)
            : new Outcome.Accepted(number, late);
        return New(arrival, outcome, form, judgement.Fields, judgement.Findings, owed) with { Attachment = attachment };
    }

    /// <summary>The file is the original text that a communication was waiting for (field 9b).</summary>
    public static Submission Attach(Arrival arrival, Reference to) =>
        New(arrival, new Outcome.Attached(to), null, FormFields.None, [], []);

    /// <summary>The same content came before: the first answer stands, and a drop not yet counted becomes a duplicate.</summary>
    public static Submission Again(Submission known, Arrival arrival) =>
        known.Knows(arrival.Drop) ? known : known with { Drops = [.. known.Drops, arrival.Drop] };

    private static Submission New(
        Arrival arrival, Outcome outcome, string? form, FormFields fields, IReadOnlyList<Finding> findings, IReadOnlyList<OwedMessage> owed) =>
        new(arrival.State, arrival.Digest, arrival.File, arrival.At, outcome, form, fields, findings, Receipt: "", [arrival.Drop],
            Outbox.Owing(arrival.At, owed));
}
