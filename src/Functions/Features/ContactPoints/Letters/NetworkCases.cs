using MimFunctions.Domain.ContactPoints;
using MimFunctions.Domain.Owing;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.ContactPoints.Letters;

/// <summary>Documents of this network that tell the contact points of a state what is new.</summary>
internal interface INetworkCases
{
    /// <summary>The case owes the mails to function mailboxes in place of the message to their state; false when it is of another kind.</summary>
    /// <param name="order">The message.</param>
    /// <param name="told">Who is told, as keys: entries by number, or people of the directory.</param>
    /// <param name="ct">Ends it.</param>
    Task<bool> Tell(OwedOrder order, IReadOnlyList<string> told, CancellationToken ct);
}

/// <summary>One kind of them.</summary>
/// <typeparam name="T">The aggregate.</typeparam>
/// <param name="cases">Where they are.</param>
/// <param name="find">Where the case of this name is; null when it is of another kind.</param>
/// <param name="clock">Tells when.</param>
internal sealed class NetworkCases<T>(CaseStore<T> cases, Func<string, DocumentKey?> find, TimeProvider clock) : INetworkCases
    where T : class, IOwes<T>
{
    /// <inheritdoc/>
    public async Task<bool> Tell(OwedOrder order, IReadOnlyList<string> told, CancellationToken ct)
    {
        if (find(order.Case) is not { } key || ContactPointStep.Parse(order.Step) is not { } step)
            return false;
        await cases.Change(
            key,
            owing => owing.Outbox.Messages.Any(message => message.Id == order.Mail)
                ? owing.With(owing.Outbox.Replace(order.Mail, clock.GetUtcNow(), [.. told.Select(to => step.Mail(owing.Case, to))]))
                : null,
            next => next, ct);
        return true;
    }
}
