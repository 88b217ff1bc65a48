using MimFunctions.Domain.ContactPoints.Checks;
using MimFunctions.Domain.ContactPoints.Classified;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.ContactPoints.Mapping;
using MimFunctions.Domain.Intake;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.ContactPoints.Classified;

/// <summary>
/// Empties the hub of what was switched to classified (CP-21): documents, forms that were not taken yet, Word files that went back to senders. Messages in queues
/// and mails not sent yet name numbers, of which nothing is left to tell. Every step can be repeated; a crash anywhere is taken up by the sweep.
/// </summary>
internal sealed class EmptyNetwork(IDocumentStore documents, IFileStore files, Switches switches, TimeProvider clock, ILogger<EmptyNetwork> log)
{
    /// <summary>Takes one message from the queue.</summary>
    /// <exception cref="System.Text.Json.JsonException">The message is no order; the queue gives up on it.</exception>
    [Function("EmptyClassified")]
    public async Task Run([ServiceBusTrigger(NetworkSwitch.Queue, Connection = "ServiceBus")] QueueEvent message, CancellationToken ct)
    {
        var order = OwedOrder.Read(message.Body);
        foreach (var what in Enum.GetValues<SwitchedPart>().Where(what => NetworkSwitch.Name(what) == order.Case))
        {
            // The mails that tell of it need the addresses that are about to go; the sweep sends this message again.
            if (await IsWaiting(await switches.Find(what, ct), ct))
                return;
            var erased = await Empty(what, ct);
            log.LogWarning("{Switch} is classified: {Erased} documents and files were emptied.", order.Case, erased);
            await switches.Emptied(what, order.Mail, ct);
        }
    }

    /// <summary>Erases what is left; returns how many documents and files it emptied. Nothing once it was done.</summary>
    public async Task<int> Empty(SwitchedPart what, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var erased = what == SwitchedPart.ContactList
            ? await Each<ContactPointEntry>(ContactPointContainers.Entries, entry => ContactPointKeys.Of(entry.Number), entry => Emptied.Of(entry, now), ct)
                + await Each<BilateralArrangement>(ContactPointContainers.Bilaterals, each => ContactPointKeys.Of(each.Number), each => Emptied.Of(each, now), ct)
                + await Each<OverviewVersion>(ContactPointContainers.Overviews, each => ContactPointKeys.Overview(each.Id), Emptied.WithoutContacts, ct)
            : await Each<NationalArrangement>(ContactPointContainers.Arrangements, ContactPointKeys.Of, each => Emptied.Of(each, now), ct)
                + await Each<GoodPractice>(ContactPointContainers.Practices, each => ContactPointKeys.Of(each.Number), each => Emptied.Of(each, now), ct)
                + await Each<OverviewVersion>(ContactPointContainers.Overviews, each => ContactPointKeys.Overview(each.Id), each => Emptied.Of(each, now), ct);
        var form = what == SwitchedPart.ContactList ? "ctcp-1" : "ctmap-1";
        erased += await Each<Submission>(
            IntakeContainers.Submissions, each => SubmissionQueries.Key(each.State, each.Digest), each => each.IsDiscreet is true && each.Form == form ? Emptied.Of(each, now) : null, ct);
        erased += await ReturnedCopies(ct);
        if (documents is IForgets store)
            await store.Forget(ct);
        return erased;
    }

    private async Task<int> Each<T>(string container, Func<T, DocumentKey> key, Func<T, T?> emptied, CancellationToken ct)
        where T : class
    {
        var erased = 0;
        foreach (var found in await documents.Query<T>(new DocumentQuery(container), ct).ToListAsync(ct))
        {
            if (emptied(found.Document) is null)
                continue;
            while (await documents.Read<T>(key(found.Document), ct) is { } read && emptied(read.Document) is { } next)
            {
                if (!await documents.Erase(key(found.Document), next, read.ETag, ct))
                    continue;
                erased++;
                break;
            }
        }

        return erased;
    }

    /// <summary>Word files that went back to senders hold what they wrote; the other files of a receipt of this network don't.</summary>
    private async Task<int> ReturnedCopies(CancellationToken ct)
    {
        var erased = 0;
        await foreach (var file in files.List("receipts/", ct))
        {
            if (file.Path.Contains("/contact-points/", StringComparison.Ordinal) && file.Path.EndsWith(".docx", StringComparison.Ordinal)
                && await files.Look(file.Path, ct) is { } entry && await files.Delete(file.Path, entry.Tag, ct))
                erased++;
        }

        return erased;
    }

    private async Task<bool> IsWaiting(NetworkSwitch stands, CancellationToken ct)
    {
        if (stands.What != SwitchedPart.ContactList || clock.GetUtcNow() - stands.Settings[^1].At > NetworkSwitch.WaitsForMails)
            return false;
        var mails = stands.Outbox.Messages.Count(owed => owed.Queue == Domain.Owing.Steps.MailQueue);
        var ended = await documents.Query<MailRecord>(new DocumentQuery(Containers.Mails, stands.Case), ct).CountAsync(mail => mail.Document.Status.IsFinal, ct);
        return ended < mails;
    }
}
