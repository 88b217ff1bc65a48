using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Measures.Telling;

/// <summary>Tells the sender's contact point that a file which a form names has not come within a day (docs/forms.md 9b).</summary>
internal sealed class AttachmentMissingMail(IDocumentStore documents, Settings settings) : IMailComposer
{
    /// <inheritdoc/>
    public string Step => Steps.AttachmentMissing;

    /// <inheritdoc/>
    public async Task<Composed?> Compose(OwedOrder order, Addressee to, CancellationToken ct) =>
        await Find(order.Case, to.Party, ct) is { } form && form.Attachments!.Where(file => file.IsAwaited).Select(file => $"“{file.File}”").ToList() is [_, ..] files
            ? (form.Outcome.Communication is { } communication ? OriginalText(form, communication, files[0]) : OfAnswer(form, files)).Compose()
            : null;

    /// <summary>The form that waits for files: a communication by its reference, an answer by its digest.</summary>
    private async Task<Submission?> Find(string @case, string state, CancellationToken ct) =>
        (Reference.Parse(@case) is { } reference
            ? await documents.FindCommunication(reference, ct)
            : await documents.Read<Submission>(SubmissionQueries.Key(state, @case), ct)) is { Document: { AwaitsFiles: not null } form } ? form : null;

    private Letter OriginalText(Submission found, Reference reference, string file) => new(
        $"{reference}: the original text {file} has not come", $"The original text has not come",
        [
            new Block.Paragraph(
                $"Your form of {DateOnly.FromDateTime(found.ReceivedAt.UtcDateTime)} names the file {file} "
                + $"as the original text (field 9b). It has not come within a day. The communication itself is accepted and the others have been told."),
            new Block.Heading($"What you can do"),
            DropIt(found),
            new Block.Paragraph($"If there is none, drop the form again with a link in field 9a and {reference} in field 12."),
            new Block.Link($"Read the communication", settings.Communication(reference)),
        ],
        Why(found));

    private Letter OfAnswer(Submission found, List<string> files) => new(
        Sentence.Count(files.Count, $"{found.Reference}: a file of your answer has not come", $"{found.Reference}: {files.Count} files of your answer have not come"),
        $"What belongs to your answer has not come",
        [
            new Block.Paragraph(
                $"Your answer of {DateOnly.FromDateTime(found.ReceivedAt.UtcDateTime)} to {found.Reference} names {string.Join(", ", files)}. "
                + $"Nothing of that name has come within a day. The answer itself is recorded and whoever asked has it."),
            new Block.Heading($"What you can do"),
            DropIt(found),
        ],
        Why(found));

    private static Block.Paragraph DropIt(Submission form) => new($"Drop the file beside where the form was, in drop/{form.State}/{form.Folder}, under exactly that name. Nothing else is needed.");

    private Sentence Why(Submission form) => settings.Why($"you are the contact point of {LetterWords.Party(form.State)}");
}
