using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Intake;

/// <summary>
/// What the hub knows of one content that a state dropped: the aggregate and the ledger entry at once. The same bytes of the same state
/// always lead to the same submission, which is what makes intake exact (docs/rules.md, rules 1 to 3).
/// </summary>
/// <param name="State">Two-letter code of the state in whose folder it was dropped; never what the form says (docs/rules.md, rule 7).</param>
/// <param name="Digest">SHA-256 of the bytes, lower-case hex: the identity of the submission within its state.</param>
/// <param name="File">File name of the first drop.</param>
/// <param name="ReceivedAt">When the hub first read it (UTC).</param>
/// <param name="Outcome">What became of it; never changes.</param>
/// <param name="Form">Id of the form it was recognised as, or null.</param>
/// <param name="Fields">What was understood.</param>
/// <param name="Findings">What the hub has to say about it.</param>
/// <param name="Receipt">The signed receipt, a compact JWS (RFC 7515); made once, so that it stays the same byte for byte. Empty only before it is signed.</param>
/// <param name="Drops">Every time this content was dropped; the first made the submission, the others are duplicates.</param>
/// <param name="Outbox">The messages owed because of it.</param>
/// <param name="Attachments">What is known of the files that the form names as dropped beside it; null when it names none.</param>
/// <param name="Folder">Folder of the state in which it was dropped.</param>
/// <param name="IsDiscreet">
/// True for a form of which no more is kept here than what became of it: neither its bytes nor, once it was taken, what stands in it (CT-10); null for all others.
/// </param>
/// <param name="History">What became of a communication since, oldest first; null when nothing did.</param>
/// <param name="LooksLike">The earlier communication of its state that it looks like a new version of, without saying so (W-18); null when there is none.</param>
/// <param name="IsElsewhere">True when it was refused for its folder alone (<see cref="WrongFolder"/>); null for all others.</param>
/// <param name="Language">Code of the language in which the form was filled in, in which its sender is answered; null for English, and when it is not known.</param>
public sealed record Submission(
    string State, string Digest, string File, DateTimeOffset ReceivedAt, Outcome Outcome, string? Form, FormFields Fields,
    IReadOnlyList<Finding> Findings, string Receipt, IReadOnlyList<Drop> Drops, Outbox Outbox, IReadOnlyList<Attachment>? Attachments = null,
    string Folder = Arrival.Measures, bool? IsDiscreet = null, IReadOnlyList<CommunicationEvent>? History = null, Reference? LooksLike = null, bool? IsElsewhere = null, string? Language = null)
    : IOwes<Submission>
{
    /// <summary>The reference, or null when refused.</summary>
    public string? Reference => Outcome.Number;

    /// <summary>
    /// Name under which receipts are kept: the reference of a communication or request; of what was refused the sender's file name, by which it is
    /// looked for (W-10), with the beginning of the digest; else the digest.
    /// </summary>
    public string ReceiptName => Outcome is Outcome.Refused { IsKept: true } ? Marked(ReceiptFileName.Of(File, Digest)) : Case;

    /// <summary>
    /// <see cref="AttachmentState.Awaited"/> while the hub waits for a file and has not reminded of it, <see cref="AttachmentState.Missing"/>
    /// while it waits for others; null when it waits for none. The stores search by it.
    /// </summary>
    public AttachmentState? AwaitsFiles => (Attachments ?? []).Where(file => file.IsAwaited).Select(file => (AttachmentState?)file.State).Min();

    /// <summary>Whether anything of the file may be kept: not of classified information (CT-11, F-5).</summary>
    public bool IsKept => Outcome is not Outcome.Refused { IsKept: false };

    /// <summary>When classified information came; null for everything else. The stores search by it.</summary>
    public DateTimeOffset? SpilledAt => IsKept ? null : ReceivedAt;

    /// <summary>The same without anything that stands in the form: for receipts, and once a discreet form was taken.</summary>
    public Submission WithoutContent() => this with { Fields = FormFields.None, Findings = [.. Findings.Select(finding => finding.WithoutQuotation())] };

    /// <summary>When something last became of it (UTC); null when nothing did. The stores search by it.</summary>
    public DateTimeOffset? ChangedAt => History?.Max(happened => happened.At);

    /// <summary>The withdrawal, or null when it stands.</summary>
    public CommunicationEvent.Withdrawn? Withdrawal => Happened<CommunicationEvent.Withdrawn>();

    /// <summary>The earlier communication that it follows, by field 12 or because its state said so later. The stores search by it.</summary>
    public Reference? Follows => (Outcome as Outcome.Amended)?.Amends ?? Happened<CommunicationEvent.Followed>()?.Earlier;

    /// <summary>Whether its state has still to say if it is a new version of <see cref="LooksLike"/>.</summary>
    public bool IsAskedAbout => LooksLike is not null && Follows is null && Withdrawal is null && Happened<CommunicationEvent.StandsAlone>() is null;

    /// <summary>The title of a communication as all its spellings have it; null for everything else. The stores search by it (W-18).</summary>
    public string? TitleKey => Outcome.Communication is null ? null : MeasureKey.OfTitle(Fields);

    /// <summary>The same of the link to the original text.</summary>
    public string? LinkKey => Outcome.Communication is null ? null : MeasureKey.OfLink(Fields);

    /// <inheritdoc/>
    public string Case => Outcome.IsNumbered ? Outcome.Number! : Identity();

    /// <summary>What tells it from the others of its state: its digest, and that it lay in a wrong folder, as the same bytes may come in the right one.</summary>
    public string Identity() => Marked(Digest);

    /// <inheritdoc/>
    public Submission With(Outbox outbox) => this with { Outbox = outbox };

    /// <summary>The file of this name that the hub still waits for, or null.</summary>
    public Attachment? Awaits(string file) =>
        (Attachments ?? []).FirstOrDefault(attachment => attachment.IsAwaited && LooseText.SameFileName(attachment.File, file));

    /// <summary>Whether this drop is the one that made the submission; every other is a duplicate.</summary>
    public bool WasMadeBy(Drop drop) => IsSame(Drops[0], drop);

    /// <summary>Whether this very drop is already counted: the same event may come twice (docs/rules.md, rule 1).</summary>
    public bool Knows(Drop drop) => Drops.Any(known => IsSame(known, drop));

    private string Marked(string name) => IsElsewhere is true ? $"{name}-{WrongFolder.Mark}" : name;

    private T? Happened<T>()
        where T : CommunicationEvent => (History ?? []).OfType<T>().LastOrDefault();

    // Of what is not kept the name is not known either.
    private bool IsSame(Drop known, Drop drop) => known.Tag == drop.Tag && (known.File == drop.File || !IsKept);
}
