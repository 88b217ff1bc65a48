using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Json;

namespace MimFunctions.Features.OwnEntries;

/// <summary><c>GET /desk/directory.json</c>: the directory as it is in force, in the shape of the operator's file, so that it can be put in elsewhere.</summary>
internal sealed class ExportDirectory : IWebEndpoint
{
    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app) => app
        .MapMethods("/desk/directory.json", ["GET", "HEAD"], async ([FromServices] IDirectory directory, CancellationToken ct) =>
            Results.Bytes(JsonSerializer.SerializeToUtf8Bytes(await directory.Current(ct), HubJson.Readable), "application/json; charset=utf-8", "directory.json"))
        .Needs(Permission.ManageNetwork);
}
