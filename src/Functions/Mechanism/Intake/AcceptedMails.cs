using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Words;

namespace MimFunctions.Mechanism.Intake;

/// <summary>Tells the sender's contact points that a form was accepted with warnings (W-11). The mail quotes nothing of the form.</summary>
internal sealed class WarningMail(IDocumentStore documents, Settings settings) : IMailComposer
{
    /// <inheritdoc/>
    public string Step => Steps.Warning;

    /// <inheritdoc/>
    public async Task<Composed?> Compose(OwedOrder order, Addressee to, CancellationToken ct)
    {
        if (await documents.FindCase(to.Party, order.Case, ct) is not { } accepted)
            return null;
        var warnings = accepted.Findings.Count(finding => finding.Severity == Severity.Warning);
        return AcceptedLetter.Write(
            accepted, settings,
            Sentence.Count(warnings, $"Accepted, with one remark: {accepted.File}", $"Accepted, with {warnings} remarks: {accepted.File}"),
            Sentence.Count(
                warnings, $"There is one thing in it that could be better; the receipt says what.", $"There are {warnings} things in it that could be better; the receipt says what."));
    }
}

/// <summary>Tells those contact points of the sender who chose so that a form was accepted.</summary>
internal sealed class AcceptanceMail(IDocumentStore documents, Settings settings) : IMailComposer
{
    /// <inheritdoc/>
    public string Step => Steps.Acceptance;

    /// <inheritdoc/>
    public async Task<Composed?> Compose(OwedOrder order, Addressee to, CancellationToken ct) =>
        await documents.FindCase(to.Party, order.Case, ct) is { } accepted
            ? AcceptedLetter.Write(accepted, settings, $"Accepted: {accepted.File}", $"Nothing was found that could be better.")
            : null;
}

/// <summary>What both say.</summary>
internal static class AcceptedLetter
{
    /// <summary>The letter.</summary>
    public static Composed Write(Submission accepted, Settings settings, Sentence subject, Sentence remark)
    {
        using (Spoken.In(accepted.Language))
            return Letter(accepted, settings, subject, remark).Compose();
    }

    private static Letter Letter(Submission accepted, Settings settings, Sentence subject, Sentence remark) => new(
        subject, $"A form was accepted",
        [
            new Block.Paragraph($"{Accepted(accepted)} {remark}"),
            new Block.Link($"The receipt", settings.At($"api/receipts/{accepted.State}/{accepted.ReceiptName}.html")),
        ],
        settings.Why(ReceiptMails.Reader(accepted)));

    private static Sentence Accepted(Submission accepted)
    {
        var (folder, moment) = ($"drop/{accepted.State}/{accepted.Folder}", FieldWords.Moment(accepted.ReceivedAt, accepted.State));
        return accepted.Reference is { } reference
            ? (Sentence)$"“{accepted.File}”, dropped in {folder} and read on {moment}, was accepted and belongs to {reference}."
            : $"“{accepted.File}”, dropped in {folder} and read on {moment}, was accepted.";
    }
}

/// <summary>What all mails about a receipt say.</summary>
internal static class ReceiptMails
{
    /// <summary>Why the reader gets it.</summary>
    public static Sentence Reader(Submission s) => $"you are the contact point of {LetterWords.Party(s.State)}";
}
