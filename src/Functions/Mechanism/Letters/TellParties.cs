using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Owing;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Mechanism.Letters;

/// <summary>Cases that tell parties what is new; several kinds may share a queue.</summary>
internal interface ITellsParties
{
    /// <summary>The case owes the mails to people in place of the message to their party; false when the case is of another kind.</summary>
    Task<bool> Tell(OwedOrder order, ContactDirectory people, CancellationToken ct);
}

/// <summary>One kind of case that tells parties what is new.</summary>
/// <typeparam name="T">The aggregate.</typeparam>
/// <param name="cases">Where they are.</param>
/// <param name="find">Where the case of this name is; null when it is of another kind.</param>
/// <param name="clock">Tells when.</param>
internal sealed class TellParties<T>(CaseStore<T> cases, Func<string, DocumentKey?> find, TimeProvider clock) : ITellsParties
    where T : class, IOwes<T>
{
    /// <inheritdoc/>
    public async Task<bool> Tell(OwedOrder order, ContactDirectory people, CancellationToken ct)
    {
        if (find(order.Case) is not { } key)
            return false;
        await cases.Change(key, owing => PartyMessage.FanOut(owing, order, people, clock.GetUtcNow()), told => told?.Next, ct);
        return true;
    }
}
