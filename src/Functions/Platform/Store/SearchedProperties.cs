using MimFunctions.Platform.Json;

namespace MimFunctions.Platform.Store;

/// <summary>What the stores search by stands in the documents, computed or not.</summary>
internal sealed class SearchedProperties : IKeepsProperties
{
    /// <inheritdoc/>
    public IEnumerable<string> Names => [.. Containers.QueriedPaths.Select(queried => queried.Path), .. Containers.Keyed.Select(kept => kept.Path)];
}
