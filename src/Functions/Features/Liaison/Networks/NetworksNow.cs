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
        return Network.Of(host, LegalTime.DayOf(now, Authority.Commission), now, await documents.AllSecondments(ct));
    }
}
