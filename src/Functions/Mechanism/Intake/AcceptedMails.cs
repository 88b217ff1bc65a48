using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

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
            accepted, settings, $"Accepted, with {(warnings == 1 ? "one remark" : $"{warnings} remarks")}: {accepted.File}",
            $"{(warnings == 1 ? "There is one thing" : $"There are {warnings} things")} in it that could be better; the receipt says what.").Compose();
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
            ? AcceptedLetter.Write(accepted, settings, $"Accepted: {accepted.File}", "Nothing was found that could be better.").Compose()
            : null;
}

/// <summary>What both say.</summary>
internal static class AcceptedLetter
{
    /// <summary>The letter.</summary>
    public static Letter Write(Submission accepted, Settings settings, string subject, string remark) => new(
        subject, new Line("A form was accepted"),
        [
            new Block.Paragraph(new Line(
                $"“{accepted.File}”, dropped in drop/{accepted.State}/{accepted.Folder} and read on {FieldWords.Moment(accepted.ReceivedAt, accepted.State)}, "
                + $"was accepted{(accepted.Reference is { } reference ? $" and belongs to {reference}" : "")}. {remark}")),
            new Block.Link("The receipt", settings.At($"api/receipts/{accepted.State}/{accepted.ReceiptName}.html")),
        ],
        settings.Why($"you are the contact point of {Parties.Name(accepted.State)}"));
}
