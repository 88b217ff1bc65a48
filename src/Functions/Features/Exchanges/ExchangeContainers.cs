using MimFunctions.Domain.Exchanges;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Exchanges;

/// <summary>Where the exchanges of views are kept.</summary>
internal sealed class ExchangeContainers : IKeepsDocuments
{
    /// <summary><see cref="Exchange"/>, by the measure or request it is about; the id is the same.</summary>
    public const string Exchanges = "exchanges";

    /// <inheritdoc/>
    public IReadOnlyList<DocumentContainer> Containers =>
    [
        DocumentContainer.Of<Exchange>(Exchanges, "outbox.state"),
    ];
}
