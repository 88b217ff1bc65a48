using MimFunctions.Domain.Bulletins;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.ContactPoints.Mapping;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Queries;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Situations;
using MimFunctions.Domain.Summaries;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Store;

namespace MimFunctions.Demo;

/// <summary>Waits for what the running hub does with what the demo dropped; never for longer than a minute.</summary>
internal sealed class DemoWaiting(IDocumentStore documents)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <summary>Does something and waits until so many more files are answered.</summary>
    public async Task ForAnswers(int files, Action drop, CancellationToken ct)
    {
        var before = (await Ledger.Of(documents, ct)).Dropped;
        drop();
        await Until(async () => (await Ledger.Of(documents, ct)).Dropped >= before + files, ct);
    }

    /// <summary>Waits until every mail that anything owes has come to an end.</summary>
    public Task ForMails(CancellationToken ct) => Until(async () => await Mails(ct) is var (done, owed) && done == owed, ct);

    /// <summary>Waits until this holds.</summary>
    public static async Task Until(Func<Task<bool>> done, CancellationToken ct)
    {
        var end = DateTime.UtcNow + Longest;
        while (!await done() && DateTime.UtcNow < end)
            await Task.Delay(Look, ct);
    }

    /// <summary>How many mails came to an end, and how many there are to be.</summary>
    public async Task<(int Done, int Owed)> Mails(CancellationToken ct)
    {
        var mails = await documents.Query<MailRecord>(new DocumentQuery(Containers.Mails), ct).Select(mail => mail.Document).ToListAsync(ct);
        var begun = mails.Select(mail => mail.Id).ToHashSet(StringComparer.Ordinal);
        var waiting = await Owed<Submission>().Concat(Owed<InformationRequest>())
            .Concat(Owed<LiaisonReport>()).Concat(Owed<Secondment>()).Concat(Owed<Summary>())
            .Concat(Owed<ContactPointEntry>()).Concat(Owed<MappingCampaign>())
            .Concat(Owed<AdHocQuery>()).Concat(Owed<QuarterlyBulletin>())
            .Concat(Owed<Situation>()).Concat(Owed<SituationRound>())
            .CountAsync(message => !begun.Contains(message.Id), ct);
        return (mails.Count(mail => mail.Status.IsFinal), mails.Count + waiting);
    }

    private IAsyncEnumerable<OwedMessage> Owed<T>()
        where T : class, IOwes<T> => documents.Query<T>(new DocumentQuery(Containers.Of<T>()), CancellationToken.None)
        .SelectMany(found => found.Document.Outbox.Messages.ToAsyncEnumerable());
}
