using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Liaison.Secondments;
using MimFunctions.Features.Liaison.Work;
using MimFunctions.Mechanism.Subjects;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Liaison.Networks;

/// <summary>The networks of today, drawn from all secondments.</summary>
internal sealed class NetworksNow(IDocumentStore documents, TimeProvider clock) : INetworks
{
    /// <inheritdoc/>
    public async Task<Network> In(Country host, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var today = LegalTime.DayOf(now, Authority.Commission);
        var agreed = (await NetworkWorkStore.All(documents, ct)).Where(work => work.Hosts.Contains(host)).SelectMany(work => work.RepresentedOn(today));
        return Network.Of(host, today, now, await documents.AllSecondments(ct)).With(await documents.RolesIn(host, ct), now) with { Agreed = [.. agreed] };
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Officer>> Officers(Country host, string state, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var today = LegalTime.DayOf(now, Authority.Commission);
        return
        [
            .. (await documents.AllSecondments(ct)).Where(one => one.State.Code == state).Select(one => one.AsOf(now)?.Now).OfType<SecondmentNotice>()
                .Where(notice => notice.HostCountry == host && notice.IsPresent(today)).Select(notice => notice.Officer).Where(officer => officer.Email is not null),
        ];
    }

    /// <inheritdoc/>
    public async Task<MemberState?> ActingIn(Country host, DateOnly day, CancellationToken ct) =>
        Network.Of(host, day, clock.GetUtcNow(), await documents.AllSecondments(ct)).With(await documents.RolesIn(host, ct), clock.GetUtcNow()).Convenor is Convenor.Acting acting ? acting.Stand : null;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Country>> WhereActs(MemberState state, DateOnly day, CancellationToken ct)
    {
        var (now, secondments) = (clock.GetUtcNow(), await documents.AllSecondments(ct));
        return
        [
            .. (await documents.AllRoles(ct)).Where(each => Network.Of(each.Key, day, now, secondments).With(each.Value, now).Convenor is Convenor.Acting acting && acting.Stand == state)
                .Select(each => each.Key).OrderBy(host => host.Name, StringComparer.Ordinal),
        ];
    }
}
