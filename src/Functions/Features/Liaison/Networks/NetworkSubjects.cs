using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Subjects;

namespace MimFunctions.Features.Liaison.Networks;

/// <summary>The local networks whose meetings are called. Every country may have one; whether it has one now is decided when a meeting is called.</summary>
internal sealed class NetworkSubjects : ISubjectKind
{
    /// <inheritdoc/>
    public Task<ViewSubject?> Find(ViewCase about, CancellationToken ct) => Task.FromResult(about is ViewCase.Network network
        ? new ViewSubject(network, (Sentence)$"Local network of liaison officers in {network.HostCountry}", [])
        : null);
}
