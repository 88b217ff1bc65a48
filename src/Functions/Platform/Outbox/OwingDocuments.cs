using MimFunctions.Domain.Owing;
using MimFunctions.Platform.Store;

namespace MimFunctions.Platform.Outbox;

/// <summary>A kind of document with an outbox, and where it is kept: what the sweep has to look through.</summary>
/// <typeparam name="T">The aggregate.</typeparam>
/// <param name="Container">Its container; <c>outbox.state</c> must be queried there (<see cref="Containers.QueriedPaths"/>).</param>
/// <param name="Key">Where one document is.</param>
/// <param name="HearsOfDeliveries">Whether it is to be told what became of its mails, over the queue <see cref="Steps.DeliveriesQueue"/>.</param>
internal sealed record OwingDocuments<T>(string Container, Func<T, DocumentKey> Key, bool HearsOfDeliveries = false)
    where T : class, IOwes<T>;
