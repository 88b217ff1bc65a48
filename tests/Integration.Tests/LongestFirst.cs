using MimFunctions.Integration.Tests.Portal;
using Xunit.Abstractions;

[assembly: TestCollectionOrderer("MimFunctions.Integration.Tests." + nameof(MimFunctions.Integration.Tests.LongestFirst), "Integration.Tests")]

namespace MimFunctions.Integration.Tests;

/// <summary>
/// The classes of the portal share a browser and take turns, for minutes: they begin first, or at the end one core waits for them. All others come as they are; no test depends on it.
/// </summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    /// <inheritdoc/>
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(collection => collection.DisplayName != PortalClasses.Name);
}
