using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Liaison.Work;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Liaison.Networks;
using MimFunctions.Mechanism.Subjects;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Liaison.Work;

/// <summary>Reads and commits the work of networks; there are some dozens of them, read as a whole.</summary>
internal sealed class NetworkWorkStore(IDocumentStore documents, CaseStore<NetworkWork> cases, INetworks networks, TimeProvider clock)
{
    /// <summary>Where the work of this name is.</summary>
    public static DocumentKey Key(string name) => new(LiaisonContainers.NetworkWork, "all", name);

    /// <summary>Where the work that a case names is; null when it is another case.</summary>
    public static DocumentKey? KeyOf(string name) => NetworkWork.HostsOf(name) is null ? null : Key(name);

    /// <summary>All of which anything was recorded.</summary>
    public static async Task<IReadOnlyList<NetworkWork>> All(IDocumentStore documents, CancellationToken ct) =>
        await documents.Query<NetworkWork>(new DocumentQuery(LiaisonContainers.NetworkWork), ct).Select(found => found.Document).ToListAsync(ct);

    /// <inheritdoc cref="All(IDocumentStore, CancellationToken)"/>
    public Task<IReadOnlyList<NetworkWork>> All(CancellationToken ct) => All(documents, ct);

    /// <summary>The work of a network; one of which nothing was recorded when there is none, but a regional network must have been named first.</summary>
    public async Task<NetworkWork?> Find(string name, CancellationToken ct) => NetworkWork.HostsOf(name) is not { } hosts ? null
        : await cases.Find(Key(name), ct) ?? (hosts.Count == 1 ? NetworkWork.Of(hosts, clock.GetUtcNow()) : null);

    /// <summary>Names a regional network; the same countries again find the one that is there.</summary>
    public Task<NetworkWork> Name(NetworkWork regional, CancellationToken ct) => cases.Create(regional, ct);

    /// <summary>Who is in a network now, and who acts.</summary>
    public async Task<WorkContext> Context(NetworkWork work, Authority acting, string by, CancellationToken ct)
    {
        var there = new List<Network>();
        foreach (var host in work.Hosts)
            there.Add(await networks.In(host, ct));
        return new WorkContext(acting, by, there, clock.GetUtcNow());
    }

    /// <summary>Decides and commits; the work as it stands after it.</summary>
    public async Task<(CaseDecision<NetworkWork> Decision, NetworkWork Stands)> Change(NetworkWork work, Func<NetworkWork, CaseDecision<NetworkWork>> decide, CancellationToken ct) =>
        (await cases.Change(Key(work.Case), decide, decision => (decision as CaseDecision<NetworkWork>.Changed)?.Next, ct, work.With(Outbox.Nothing(clock.GetUtcNow()))))!.Value;

    /// <summary>Reminds of what is due; again changes nothing.</summary>
    public async Task Remind(NetworkWork work, CancellationToken ct)
    {
        var (who, (held, isCalled)) = (await Context(work, Authority.Commission, "", ct), await Meetings(work, ct));
        if (KeepRhythm.Remind(work, who, held, isCalled) is not null)
            await cases.Change(Key(work.Case), stands => KeepRhythm.Remind(stands, who, held, isCalled), next => next, ct);
    }

    /// <summary>Day of the last meeting of a network that was held on the hub, and whether one is ahead.</summary>
    public async Task<(DateOnly? Held, bool IsCalled)> Meetings(NetworkWork work, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        Meeting[] own =
        [
            .. (await documents.NetworkMeetingsFrom(now.AddYears(-2), ct))
                .Where(meeting => meeting.Cancellation is null && work.Hosts.Contains(meeting.Plan.Network!.HostCountry)),
        ];
        return (own.Where(meeting => meeting.StartsAt <= now).Select(meeting => (DateOnly?)DateOnly.FromDateTime(meeting.StartsAt.UtcDateTime)).Max(), own.Any(meeting => meeting.StartsAt > now));
    }
}
