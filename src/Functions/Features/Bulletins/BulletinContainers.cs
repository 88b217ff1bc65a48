using MimFunctions.Domain.Bulletins;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Bulletins;

/// <summary>Where the bulletins are kept.</summary>
internal sealed class BulletinContainers : IKeepsDocuments
{
    /// <summary><see cref="QuarterlyBulletin"/>, all in one partition; the id is its name.</summary>
    public const string Bulletins = "bulletins";

    /// <inheritdoc/>
    public IReadOnlyList<DocumentContainer> Containers =>
    [
        DocumentContainer.Of<QuarterlyBulletin>(Bulletins, "outbox.state"),
    ];
}
