using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Liaison.Work;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Liaison;

/// <summary>Where the documents of liaison officers and their networks are kept.</summary>
internal sealed class LiaisonContainers : IKeepsDocuments
{
    /// <summary><see cref="LiaisonReport"/>, by semester; the id is the number.</summary>
    public const string Reports = "reports";

    /// <summary><see cref="Secondment"/>, by state code; the id is the number.</summary>
    public const string Secondments = "secondments";

    /// <summary><see cref="NetworkRoles"/>, by country code; the id is the same.</summary>
    public const string Networks = "networks";

    /// <summary><see cref="UnionDeployment"/>, by code of who deploys; the id is the number.</summary>
    public const string UnionDeployments = "uniondeployments";

    /// <summary><see cref="NetworkWork"/>, all in one partition; the id is its name.</summary>
    public const string NetworkWork = "networkwork";

    /// <inheritdoc/>
    public IReadOnlyList<DocumentContainer> Containers =>
    [
        DocumentContainer.Of<LiaisonReport>(Reports, "reference", "outbox.state"),
        DocumentContainer.Of<Secondment>(Secondments, "outbox.state"),
        DocumentContainer.Of<NetworkRoles>(Networks, "outbox.state"),
        DocumentContainer.Of<UnionDeployment>(UnionDeployments, "outbox.state"),
        DocumentContainer.Of<NetworkWork>(NetworkWork, "outbox.state"),
    ];
}
