using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Liaison.Secondments;
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
        return Network.Of(host, LegalTime.DayOf(now, Authority.Commission), now, await documents.AllSecondments(ct)).With(await documents.RolesIn(host, ct), now);
    }

    /// <inheritdoc/>
    public async Task<MemberState?> ActingIn(Country host, DateOnly day, CancellationToken ct) =>
        Network.Of(host, day, clock.GetUtcNow(), await documents.AllSecondments(ct)).With(await documents.RolesIn(host, ct), clock.GetUtcNow()).Convenor is Convenor.Acting acting ? acting.Stand : null;
}
