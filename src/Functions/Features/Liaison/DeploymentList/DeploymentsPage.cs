using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Features.Liaison.Networks;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.Liaison.DeploymentList;

/// <summary>The list of deployments as a page.</summary>
internal static class DeploymentsPage
{
    /// <summary>The page.</summary>
    public static ShownPage Write(Deployments list, DateTimeOffset asOf) => new ShownPage(
        DeploymentsWords.Title,
        Html.From($"""
            <p class="over"><a href="/api/liaison/networks?format=html">liaison officers</a></p>
            <h1>{DeploymentsWords.Title}</h1>
            <p class="lead">{DeploymentsWords.Lead(list)}</p>
            <p>{DeploymentsWords.Purpose} {NetworkWords.Known(asOf)}</p>
            <h2>{DeploymentsWords.Made}</h2>
            {DeploymentTable.Write($"{DeploymentsWords.Days(list)}, by state and host country", list.Made, list.Last, DeploymentsWords.NobodyThere)}<h2>{DeploymentsWords.ToCome}</h2>
            {DeploymentTable.Write(DeploymentsWords.ToCome, list.ToCome, list.Last, DeploymentsWords.NobodyToCome)}
            """),
        "officers");
}
