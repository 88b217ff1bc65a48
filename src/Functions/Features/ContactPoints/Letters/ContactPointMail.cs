using MimFunctions.Domain.ContactPoints;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Text;
using MimFunctions.Features.ContactPoints.Directory;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.ContactPoints.Letters;

/// <summary>
/// A letter of this network: to a function mailbox, by link, and neutral: the mail says that something is to be done on the hub, never what the
/// directory or the map say (CP-23).
/// </summary>
internal abstract class ContactPointMail(ContactPointLetter kind, Entries entries, Settings settings) : IMailComposer
{
    /// <inheritdoc/>
    public string Step => Domain.Text.Code.Of(kind);

    /// <summary>Nobody stands in for an authority that has withdrawn its entry, least of all the mechanism's contact point (CT-16).</summary>
    public bool ContactPointStandsIn => false;

    /// <summary>The hub's settings.</summary>
    protected Settings Settings => settings;

    /// <inheritdoc/>
    public async Task<Addressee?> Find(ContactDirectory people, OwedOrder order, CancellationToken ct) =>
        ContactPointStep.Addressee(order.To) is not { } number ? Addressee.Find(people, order.To)
            : await entries.Find(number, ct) is { WithdrawnAt: null } entry && Mailbox(entry) is { } mailbox
                ? new Addressee(number.State.Code, number.ToString(), mailbox, AddresseeRole.ContactPoint)
                : null;

    /// <inheritdoc/>
    public async Task<Composed?> Compose(OwedOrder order, Addressee to, CancellationToken ct) => await Write(order, ct) is { } letter
        ? (ContactPointStep.Addressee(order.To) is null ? ForPeople(letter) : letter).Compose()
        : null;

    /// <summary>The mailbox of an entry that is written to.</summary>
    protected virtual string? Mailbox(ContactPointEntry entry) => entry.InForce?.Details.Mailbox;

    /// <summary>
    /// The same for somebody of the directory of the mechanism, who is asked to pass it on as the hub reaches no mailbox of the authorities that it is for: they
    /// learn what the mail says, which is nothing of what the directory or the map say.
    /// </summary>
    protected virtual Letter ForPeople(Letter letter) => letter with
    {
        Blocks =
        [
            new Block.Paragraph($"The hub reaches no mailbox of the immigration and asylum authorities of your state under Council document 6146/24. Please pass this mail on to them; nothing else is asked of you."),
            .. letter.Blocks,
        ],
        Why = settings.Why($"you are listed as the contact point of your state, and the hub knows no other mailbox of it"),
    };

    /// <summary>The letter; null when there is nothing to tell (any more).</summary>
    protected abstract Task<Letter?> Write(OwedOrder order, CancellationToken ct);

    /// <summary>A letter with one link.</summary>
    protected Letter Short(Sentence subject, Sentence title, Sentence text, Sentence link, Uri where) => new(
        subject, title, [new Block.Paragraph(text), new Block.Link(link, where)], Why());

    /// <summary>Why the reader gets it.</summary>
    protected Sentence Why() =>
        $"You get this mail because this mailbox is that of a contact point in the hub. Answers to it are not read; with any question write to {settings.HelpMailbox}.";
}
