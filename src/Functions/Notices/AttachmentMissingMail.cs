using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Notices;
using MimFunctions.Intake;
using MimFunctions.Notices.Letters;
using MimFunctions.Rendering;
using MimFunctions.Store;

namespace MimFunctions.Notices;

/// <summary>Tells the sender's contact point that a file named in field 9b has not come within a day (forms.md).</summary>
internal sealed class AttachmentMissingMail(IDocumentStore documents, Settings settings) : IMailComposer
{
    /// <inheritdoc/>
    public string Step => Steps.AttachmentMissing;

    /// <inheritdoc/>
    public async Task<Composed?> Compose(MailOrder order, Addressee to, CancellationToken ct) =>
        Reference.Parse(order.Case) is { } reference
        && await documents.FindCommunication(reference, ct) is { Document: { Attachment: { IsAwaited: true } missing } found }
            ? Letter(found, reference, missing.File).Compose()
            : null;

    private Letter Letter(Submission found, Reference reference, string file) => new(
        $"{reference}: the original text “{file}” has not come", new Line("The original text has not come"),
        [
            new Block.Paragraph(new Line(
                $"Your form of {FieldWords.Day(DateOnly.FromDateTime(found.ReceivedAt.UtcDateTime))} names the file “{file}” "
                + "as the original text (field 9b). It has not come within a day. The communication itself is accepted and the others have been told.")),
            new Block.Heading("What you can do"),
            new Block.Paragraph(new Line(
                $"Drop the file beside where the form was, in drop/{found.State}/measures, under exactly that name. Nothing else is needed.")),
            new Block.Paragraph(new Line($"If there is none, drop the form again with a link in field 9a and {reference} in field 12.")),
            new Block.Link("Read the communication", settings.Communication(reference)),
        ],
        settings.Why($"you are the contact point of {Parties.Name(found.State)}"));
}
