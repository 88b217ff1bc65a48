using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;

namespace MimFunctions.Domain.Intake;

/// <summary>
/// What becomes of a file: each method returns the submission as it will stand. The receipt is still to be signed: it stays empty here, and
/// the frame signs before it stores (docs/rules.md, rule 2).
/// </summary>
public static class DecideIntake
{
    /// <summary>Stands for the name of a file of which nothing is kept.</summary>
    public const string NameNotKept = "(not kept)";

    /// <summary>Nothing is taken from the file; the findings say why.</summary>
    /// <exception cref="ArgumentException">There is no error among the findings: no refusal without a reason (docs/rules.md, rule 4).</exception>
    public static Submission Refuse(Arrival arrival, string? form, FormFields fields, IReadOnlyList<Finding> findings)
    {
        if (findings.All(f => f.Severity != Severity.Error))
            throw new ArgumentException("A refusal must say why.", nameof(findings));
        return New(arrival, new Outcome.Refused(), form, fields, findings, []) with { IsElsewhere = WrongFolder.IsWhy(findings) ? true : null };
    }

    /// <summary>
    /// The file bears the marking of classified information (CT-11, F-5): nothing is kept but state, checksum and time, not even the name, which may
    /// say what is in it.
    /// </summary>
    /// <param name="arrival">The file.</param>
    /// <param name="why">What the sender is told.</param>
    public static Submission Spill(Arrival arrival, Finding why) =>
        New(arrival with { File = NameNotKept }, new Outcome.Refused(IsKept: false), null, FormFields.None, [why], []);

    /// <summary>The form becomes a communication, or one that follows an earlier one (field 12).</summary>
    /// <param name="arrival">The file.</param>
    /// <param name="form">Id of the form.</param>
    /// <param name="judgement">What the rules made of it.</param>
    /// <param name="number">The number claimed for it.</param>
    /// <param name="late">Whether it was transmitted after it was made public (MIM-5).</param>
    /// <param name="owed">Who is to be told (MIM-3).</param>
    /// <param name="attachments">The file named in field 9b, if any.</param>
    /// <exception cref="ArgumentException">The judgement holds an error.</exception>
    public static Submission Accept(
        Arrival arrival, string form, Judgement judgement, Reference number, bool late, IReadOnlyList<OwedMessage> owed,
        IReadOnlyList<Attachment> attachments)
    {
        Outcome outcome = Reference.Parse(judgement.Fields.Text("amends")) is { } earlier
            ? new Outcome.Amended(number, earlier, late)
            : new Outcome.Accepted(number, late);
        return Fit(arrival, outcome, form, judgement, owed, attachments);
    }

    /// <summary>The file is one that a form was waiting for.</summary>
    /// <param name="arrival">The file.</param>
    /// <param name="to">Reference of the form.</param>
    public static Submission Attach(Arrival arrival, string to) =>
        New(arrival, new Outcome.Attached(to), null, FormFields.None, [], []);

    /// <summary>The file is an archive or a mail whose files are taken in one by one.</summary>
    /// <param name="arrival">The archive or mail.</param>
    /// <param name="files">Names of the files in it.</param>
    public static Submission Open(Arrival arrival, IReadOnlyList<string> files) =>
        New(arrival, new Outcome.Opened(files), null, FormFields.None, [], []);

    /// <summary>The same content came before: the first answer stands, and a drop not yet counted becomes a duplicate.</summary>
    public static Submission Again(Submission known, Arrival arrival) =>
        known.Knows(arrival.Drop)
            ? known
            : known with { Drops = [.. known.Drops, known.IsKept ? arrival.Drop : arrival.Drop with { File = NameNotKept }] };

    /// <summary>A file came that the form waits for; of an answer, the request is to hear of it.</summary>
    /// <param name="form">The form.</param>
    /// <param name="file">One of the files that it awaits.</param>
    /// <param name="digest">SHA-256 of the file that came, lower-case hex.</param>
    /// <param name="now">Now (UTC).</param>
    public static Submission FileCame(Submission form, Attachment file, string digest, DateTimeOffset now) => form with
    {
        Attachments = [.. form.Attachments!.Select(each => each == file ? Attachment.Named(file.File, digest) : each)],
        Outbox = form.Outcome.HearsOfFiles ? form.Outbox.And(now, [FormMessage.File(form, digest)]) : form.Outbox,
    };

    /// <summary>The files that the form awaits have not come; its sender is to hear of it.</summary>
    /// <param name="form">The form.</param>
    /// <param name="owed">Who is to be told.</param>
    /// <param name="now">Now (UTC).</param>
    public static Submission FilesMissing(Submission form, IEnumerable<OwedMessage> owed, DateTimeOffset now) => form with
    {
        Attachments = [.. form.Attachments!.Select(file => file.IsAwaited ? new Attachment(file.File, AttachmentState.Missing) : file)],
        Outbox = Outbox.Owing(now, [.. form.Outbox.Messages, .. owed]),
    };

    /// <summary>The form becomes something of a feature's own, which says what that is and what is owed because of it.</summary>
    /// <exception cref="ArgumentException">The judgement holds an error.</exception>
    internal static Submission Fit(
        Arrival arrival, Outcome outcome, string form, Judgement judgement, IReadOnlyList<OwedMessage> owed, IReadOnlyList<Attachment> attachments) =>
        judgement.IsAcceptable
            ? New(arrival, outcome, form, judgement.Fields, judgement.Findings, owed) with { Attachments = attachments.Count == 0 ? null : attachments }
            : throw new ArgumentException("A form with errors is refused.", nameof(judgement));

    private static Submission New(
        Arrival arrival, Outcome outcome, string? form, FormFields fields, IReadOnlyList<Finding> findings, IReadOnlyList<OwedMessage> owed) =>
        new(arrival.State, arrival.Digest, arrival.File, arrival.At, outcome, form, fields, findings, Receipt: "", [arrival.Drop],
            Outbox.Owing(arrival.At, owed), Folder: arrival.Folder, Language: arrival.Language);
}
