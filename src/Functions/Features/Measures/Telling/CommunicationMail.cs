using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Measures.Telling;

/// <summary>Tells of a new communication (MIM-3). What the sender restricted is left out, and the mail says so and where it can be read.</summary>
internal sealed class CommunicationMail(IDocumentStore documents, IDirectory directory, FormLibrary forms, LeaveLinks leaving, Settings settings) : IMailComposer
{
    /// <inheritdoc/>
    public string Step => Steps.Communication;

    /// <inheritdoc/>
    public async Task<Composed?> Compose(OwedOrder order, Addressee to, CancellationToken ct)
    {
        if (Reference.Parse(order.Case) is not { } reference || await documents.FindCommunication(reference, ct) is not { Document: var found })
            return null;
        var registered = (await directory.Current(ct)).Party(found.State)?.ToAsk;
        return Letter(found, reference, registered, to).Compose();
    }

    private Letter Letter(Submission found, Reference reference, ContactPoint? registered, Addressee to)
    {
        var shown = new ShownForm(forms[found.Form!], found.Fields);
        var link = settings.Communication(reference);
        return new Letter(
            shown.Subject(reference), shown.Title,
            [
                new Block.Paragraph(Lead(shown, found)),
                new Block.Facts([new Fact($"Reference", $"{reference}"), .. shown.Facts]),
                .. Summary(shown),
                .. Withheld(shown, to),
                new Block.Heading($"What you can do"),
                new Block.Link($"Read the whole communication", link),
                .. shown.Form.OriginalTextFile is { } file
                    ? [new Block.Link($"The original text, {file}", settings.OriginalText(reference))]
                    : Array.Empty<Block>(),
                new Block.Paragraph(Ask(shown, registered)),
            ],
            settings.Why(Reason(to)))
        {
            // What a contact point gets, its state gets by law (MIM-3).
            Leave = to.Role == AddresseeRole.Expert ? leaving.For(to.Key) : null,
        };
    }

    private static Sentence Lead(ShownForm shown, Submission found) => (found.Outcome as Outcome.Amended)?.Amends is { } earlier
        ? $"{Communicated(shown)} It follows {earlier}, which it brings up to date."
        : Communicated(shown);

    private static Sentence Communicated(ShownForm shown) => $"{shown.State} has communicated a national measure to the other states and the Commission.";

    private static IEnumerable<Block> Summary(ShownForm shown)
    {
        if (shown.Summary is not { } summary)
            yield break;
        yield return new Block.Heading($"Summary");
        yield return new Block.Paragraph(summary);
        if (summary.Language is not null && Language.Find(summary.Language) is { } language)
            yield return new Block.Paragraph($"There is no English summary yet; this one is in {language}.");
    }

    /// <summary>A mail is easily passed on, so what is not for further distribution is behind the link, also for those who may read it (F-1, F-6).</summary>
    private static IEnumerable<Block> Withheld(ShownForm shown, Addressee to)
    {
        if (shown.Withheld is [])
            yield break;
        var withheld = string.Join("; ", shown.Withheld);
        yield return new Block.Paragraph(to.Role is AddresseeRole.ContactPoint or AddresseeRole.Deputy
            ? (Sentence)$"Not sent by mail, because {shown.State} marked it as not for further distribution; you can read it on the hub: {withheld}."
            : $"Left out, because {shown.State} marked it as not for further distribution: {withheld}.");
    }

    private static Sentence Ask(ShownForm shown, ContactPoint? registered)
    {
        if (!shown.Form.IsOpenToRequests)
            return $"A final court decision is not open to requests for additional information.";
        var whom = shown.Contact(registered);
        return whom is null
            ? (Sentence)$"With questions, turn to the contact point of {shown.State}."
            : $"With questions, write to {whom}, quoting the reference.";
    }

    private static Sentence Reason(Addressee to)
    {
        var party = LetterWords.Party(to.Party);
        return to.Role switch
        {
            AddresseeRole.ContactPoint => $"you are listed as a contact point of {party}",
            AddresseeRole.Deputy => $"you are listed as deputy of the contact point of {party}, and nobody else there could be reached",
            _ => $"you are listed as an expert of {party} who wants to hear of such measures",
        };
    }
}
