using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Owing;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.OwnEntries;

/// <summary>Brings the code that proves a mailbox of an entry. The code is in no queue and no document.</summary>
internal sealed class PartyCodeMail(PartyEntryStore entries, PartyCodes codes, Settings settings) : IMailComposer
{
    /// <inheritdoc/>
    public string Step => KeepPartyEntry.CodeStep;

    /// <inheritdoc/>
    public bool ContactPointStandsIn => false;

    /// <inheritdoc/>
    public async Task<Addressee?> Find(ContactDirectory people, OwedOrder order, CancellationToken ct) => await Waiting(order, ct) is var (entry, person)
        ? new Addressee(entry.Party, person.Name, person.Email, person.Role == PartyRole.Expert ? AddresseeRole.Expert : AddresseeRole.ContactPoint) { Language = person.Language ?? entry.Languages?[0] }
        : null;

    /// <inheritdoc/>
    public async Task<Composed?> Compose(OwedOrder order, Addressee to, CancellationToken ct) => await Waiting(order, ct) is var (entry, person)
        ? new Letter(
            $"A code for the directory", $"A code for the directory",
            [
                new Block.Paragraph($"This mailbox was named for {LetterWords.Party(entry.Party)} in the directory of the hub. Whoever named it can show with this code that it is read:"),
                new Block.Facts([new Fact($"Code", $"{codes.Of(entry, person)}")]),
                new Block.Paragraph($"It holds for fourteen days. If nobody of your authority named this mailbox, do nothing: without the code nothing else comes."),
                new Block.Link($"Give the code on the hub", settings.At("entry")),
            ],
            $"You get this mail because somebody named this mailbox. Answers to it are not read; with any question write to {settings.HelpMailbox}.").Compose()
        : null;

    /// <summary>The person while this is the code that was asked for last.</summary>
    private async Task<(PartyEntry Entry, PartyPerson Person)?> Waiting(OwedOrder order, CancellationToken ct) =>
        PartyEntry.PartyOf(order.Case) is { } party && await entries.Find(party, ct) is { } entry
        && entry.People.FirstOrDefault(person => person.ProvenAt is null && order.Step == $"{KeepPartyEntry.CodeStep}.{person.Number}-{person.Proof.Round}") is { } waiting
        && AddresseeKey.For(party, waiting.Email) == order.To
            ? (entry, waiting)
            : null;
}

/// <summary>Asks the contact points of a party to confirm its entry.</summary>
internal sealed class PartyConfirmMail(PartyEntryStore entries, Settings settings) : IMailComposer
{
    /// <inheritdoc/>
    public string Step => KeepPartyEntry.ConfirmStep;

    /// <inheritdoc/>
    public async Task<Composed?> Compose(OwedOrder order, Addressee to, CancellationToken ct) =>
        PartyEntry.PartyOf(order.Case) is { } party && await entries.Find(party, ct) is { } entry && order.Step.Contains($".{entry.ConfirmedUntil:yyyyMMdd}-", StringComparison.Ordinal)
            ? new Letter(
                $"Please confirm the entry of {LetterWords.Party(party)}", $"Please confirm the entry of {LetterWords.Party(party)}",
                [
                    new Block.Paragraph(
                        $"The entry of {LetterWords.Party(party)} in the directory was last confirmed on {entry.ConfirmedOn}. Please look whether its contact points, deputies and experts are "
                        + $"still right, until {entry.ConfirmedUntil}. One click is enough when they are."),
                    new Block.Link($"Look at the entry", settings.At("entry")),
                ],
                settings.Why(LetterWords.Reason(to))).Compose()
            : null;
}
