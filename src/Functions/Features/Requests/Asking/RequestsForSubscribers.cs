using System.Runtime.CompilerServices;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Subscriptions;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Requests.Asking;

/// <summary>New requests for additional information: who asks, and under which title.</summary>
internal sealed class RequestsForSubscribers(IDocumentStore documents) : ITellsSubscribers
{
    /// <inheritdoc/>
    public async IAsyncEnumerable<SubscribedNews> Between(DateTimeOffset from, DateTimeOffset through, [EnumeratorCancellation] CancellationToken ct)
    {
        var query = new DocumentQuery(RequestContainers.Requests)
        {
            Where = [new Condition("askedAt", Comparison.AtLeast, from), new Condition("askedAt", Comparison.Below, through)],
            OrderBy = "askedAt",
        };
        await foreach (var found in documents.Query<InformationRequest>(query, ct))
        {
            var (request, question) = (found.Document, found.Document.Question);
            yield return new SubscribedNews(
                new SubscribedItem(SubscriptionTopic.Requests, request.Asker, [], request.AskedAt),
                (Sentence)$"{request.Asker.First()} asks: {question.Title}",
                request.Measure is { } measure ? (Sentence)$"{request.Case}, on {measure}" : $"{request.Case}", $"api/requests/{request.Case}");
        }
    }
}
