using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Union;

namespace MimFunctions.Tests.Features.ContactPoints;

/// <summary>Role by endpoint by state: every address of this network is called as every role, for what is Austria's by Austria and by Germany; the table says who gets beyond the gate and the state's own check.</summary>
public sealed class ContactMatrixTests : IAsyncLifetime
{
    private ContactHub hub = null!;

    public async Task InitializeAsync() => hub = await ContactHub.Start();

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Fact]
    public async Task Who_reaches_what_is_Austrias()
    {
        await hub.HaveEntry("AT");
        await hub.Post("ctContactPoint.AT", "/api/contact-points/checks", new JsonObject(), HttpStatusCode.Created);
        await hub.Post("ctContactPoint.AT", "/api/contact-points/bilaterals", new { with = "FR", from = "2026-01-01" }, HttpStatusCode.Created);
        await hub.Post("ctContactPoint.AT", "/api/contact-points/practices", new { title = "Call", theme = "training", whatIsDone = "We call." }, HttpStatusCode.Created);
        List<string> table = [];

        foreach (var (method, path) in Addresses())
        {
            List<string> own = [], other = [];
            foreach (var role in Enum.GetValues<Role>())
            {
                // Germany first: what Austria may change is changed last.
                if (await Reaches(role, "DE", method, path))
                    other.Add(role.Text());
                if (Grant.IsOfState(role) && await Reaches(role, "AT", method, path))
                    own.Add(role.Text());
            }

            table.Add($"{method} {path}\n  of Austria: {string.Join(", ", own)}\n  of Germany or of no state: {string.Join(", ", other)}");
        }

        table.Count.ShouldBeGreaterThan(40);
        Snapshot.Match(string.Join('\n', table));
    }

    private IEnumerable<(string Method, string Path)> Addresses() => hub.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/contact-points", StringComparison.Ordinal))
        .Select(endpoint => (Method: endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods[0], Path: Filled(endpoint.RoutePattern.RawText!)))
        .OrderBy(each => each.Path, StringComparer.Ordinal).ThenBy(each => each.Method, StringComparer.Ordinal);

    private static string Filled(string pattern) => pattern.Replace("{file}", "CP-AT-1.html", StringComparison.Ordinal).Replace(
        "{reference}",
        pattern.Contains("/checks/", StringComparison.Ordinal) ? "CK-AT-1" : pattern.Contains("/bilaterals/", StringComparison.Ordinal) ? "BA-AT-FR-1"
            : pattern.Contains("/practices/", StringComparison.Ordinal) ? "GP-AT-2026-0001" : pattern.Contains("/overviews/", StringComparison.Ordinal) ? "OV-2026-03-05"
            : pattern.Contains("/reviews/", StringComparison.Ordinal) ? "RV-2026" : "CP-AT-1",
        StringComparison.Ordinal);

    private async Task<bool> Reaches(Role role, string state, string method, string path)
    {
        var grant = Grant.Of(role, Grant.IsOfState(role) ? MemberState.FromCode(state) : null);
        using var answer = await hub.Send($"{grant}", new HttpMethod(method), path, method == "GET" ? null : JsonContent.Create(new JsonObject()));
        return answer.StatusCode is not (HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized);
    }
}
