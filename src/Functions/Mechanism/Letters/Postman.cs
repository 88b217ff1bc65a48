using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Owing;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Mail;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Queue;
using MimFunctions.Platform.Words;

namespace MimFunctions.Mechanism.Letters;

/// <summary>Finds the addressee, has the mail composed and hands it to the carrier.</summary>
internal sealed class Postman(
    IDirectory directory, IEnumerable<IMailComposer> composers, IMailer mailer, IQueue queue, Settings settings, TimeProvider clock,
    ILogger<Postman> log)
{
    private readonly Dictionary<string, IMailComposer> composers = composers.ToDictionary(c => c.Step, StringComparer.Ordinal);

    /// <summary>Tries to deliver a claimed mail; returns its record as it will stand.</summary>
    public async Task<MailRecord> Deliver(MailRecord claimed, CancellationToken ct)
    {
        if (!composers.TryGetValue(claimed.Step.Split('.')[0], out var composer))
            return claimed.Move(new MailStatus.Dead(clock.GetUtcNow(), $"This hub does not write mails of the kind “{claimed.Step}”.", Ours: true));
        var people = await directory.Current(ct);
        if (await composer.Find(people, claimed.Order(), ct) is not { } addressee)
            return await NoLongerListed(claimed, composer, people, ct);
        if (await Written(composer, claimed, addressee, people, ct) is not { } composed)
            return claimed.Move(new MailStatus.Dead(clock.GetUtcNow(), $"There is nothing to tell of {claimed.Case}.", Ours: true));
        using var span = MailSpan.Begin(claimed);
        var answer = await mailer.Send(Mail(claimed, addressee, composed), ct);
        var after = DecideMail.After(claimed, answer, clock.GetUtcNow());
        span.End(after);
        return after;
    }

    /// <summary>In the language of who is written to: the person's own, else the first of its party's, else English.</summary>
    private static async Task<Composed?> Written(IMailComposer composer, MailRecord claimed, Addressee to, ContactDirectory people, CancellationToken ct)
    {
        using (Spoken.In(to.Language ?? (people.Party(to.Party)?.Languages is [var first, ..] ? first : null)))
            return await composer.Compose(claimed.Order(), to, ct);
    }

    /// <summary>The same for every attempt, so that the pickup folder sees one file and a relay one message.</summary>
    private OutgoingMail Mail(MailRecord claimed, Addressee to, Composed composed) => new(
        claimed.Id, claimed.Case, new Platform.Mail.Mailbox(settings.Mail.From, "Mutual information mechanism"), to.Mailbox,
        composed.Subject, composed.Text, composed.Html, claimed.Date, composed.Calendar, composed.Leave, composed.Language);

    /// <summary>
    /// Never sent to nobody: the contact point of the party is told instead. If it was told already, its own record makes this a no-op.
    /// </summary>
    private async Task<MailRecord> NoLongerListed(MailRecord claimed, IMailComposer composer, ContactDirectory people, CancellationToken ct)
    {
        var party = Addressee.PartyOf(claimed.To);
        if (composer.ContactPointStandsIn && people.Party(party)?.ToAsk is { } first)
        {
            var to = AddresseeKey.For(party, first.Email);
            var order = new OwedOrder(AddresseeKey.MessageId(claimed.Case, claimed.Step, to), claimed.Case, claimed.Step, to);
            await queue.Send(Steps.MailQueue, [new QueueMessage(order.Mail, order.Body())], ct);
        }

        log.LogWarning("Mail: an addressee of {Party} for {Case} is no longer in the directory.", party, claimed.Case);
        return claimed.Move(new MailStatus.NoLongerListed(clock.GetUtcNow()));
    }
}
