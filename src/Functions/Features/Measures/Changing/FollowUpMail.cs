using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Measures.Changing;

/// <summary>Asks the sender's contact point whether a communication is a new version of an earlier one (W-18).</summary>
internal sealed class FollowUpMail(IDocumentStore documents, FollowUpTokens tokens, Settings settings) : IMailComposer
{
    /// <inheritdoc/>
    public string Step => Steps.FollowUp;

    /// <inheritdoc/>
    public async Task<Composed?> Compose(OwedOrder order, Addressee to, CancellationToken ct) =>
        Reference.Parse(order.Case) is { } reference && await documents.FindCommunication(reference, ct) is { Document: { IsAskedAbout: true } found }
            ? Letter(found, reference, to).Compose()
            : null;

    private Letter Letter(Submission found, Reference reference, Addressee to) => new(
        $"Is {reference} a new version of {found.LooksLike!}?", $"Is {reference} a new version of {found.LooksLike!}?",
        [
            new Block.Paragraph(
                $"Your form “{found.File}” is registered as {reference}, and the others have been told. It has the title or the link of {found.LooksLike!}, "
                + $"but does not say in field 12 that it follows it."),
            new Block.Paragraph($"If it is the next step of the same measure, please say so: then both stand on one page, and are counted as one measure."),
            new Block.Link($"Say yes or no", settings.At($"follow/{tokens.Write(reference, to.Key)}")),
            new Block.Link($"Read {found.LooksLike!}", settings.Communication(found.LooksLike!)),
        ],
        settings.Why($"you are the contact point of {LetterWords.Party(found.State)}"));
}
