using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Tests.Platform.Web;

namespace MimFunctions.Tests.Platform.Access;

/// <summary>
/// Every endpoint of the program is called as every role, and as nobody: the table shows who gets past the gate. An endpoint that acts for the
/// party in its address is called for the own one, for another state and for an institution.
/// </summary>
public sealed class AccessMatrixTests(EndpointsHub hub) : IClassFixture<EndpointsHub>
{
    private const string SomeReference = "MIM-AT-2026-0099";

    [Fact]
    public async Task Who_may_call_what()
    {
        var guarded = Endpoints.Where(endpoint => Need(endpoint) is AccessNeed.Holding).ToArray();
        List<string> table = ["Behind the gate (yes: let through, -: 403)", $"  {"nobody",-8}{string.Concat(Enum.GetValues<Role>().Select(role => Cell(role, role.Text())))}".TrimEnd()];
        foreach (var endpoint in guarded)
        {
            table.Add($"{Title(endpoint)}    {((AccessNeed.Holding)Need(endpoint)!).Permission}");
            foreach (var (label, party) in Parties(endpoint))
                table.Add($"  {await Row(endpoint, party)}{label}".TrimEnd());
        }

        table.AddRange(["", "Open to anyone"]);
        table.AddRange(Endpoints.Except(guarded).Select(endpoint => $"{Title(endpoint)}    {((AccessNeed.Open)Need(endpoint)!).Because}"));

        guarded.Length.ShouldBeGreaterThan(0);
        Snapshot.Match(string.Join('\n', table));
    }

    private IEnumerable<RouteEndpoint> Endpoints => hub.Endpoints
        .OrderBy(endpoint => endpoint.RoutePattern.RawText, StringComparer.Ordinal).ThenBy(Title, StringComparer.Ordinal);

    private static AccessNeed? Need(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<AccessNeed>();

    private static IReadOnlyList<string> Methods(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods;

    private static string Title(RouteEndpoint endpoint) => $"{string.Join(",", Methods(endpoint))} /{endpoint.RoutePattern.RawText!.TrimStart('/')}";

    private static string Cell(Role role, string text) => text.PadRight(role.Text().Length + 2);

    /// <summary>Without a party in the address, one row: for whom it is done makes no difference to the gate.</summary>
    private static IEnumerable<(string Label, Func<Grant?, string> Party)> Parties(RouteEndpoint endpoint) =>
        Need(endpoint) is AccessNeed.Holding { ActingForRouteValue: null }
            ? [("", _ => "AT")]
            : [("for the own party", grant => grant?.ActsFor?.Code ?? "AT"), ("for another state", _ => "BE"),
               ("for an institution", grant => grant?.Role == Role.Commission ? "EP" : "COM")];

    private async Task<string> Row(RouteEndpoint endpoint, Func<Grant?, string> party)
    {
        var row = new StringBuilder((await Call(endpoint, null, party)).PadRight(8));
        foreach (var role in Enum.GetValues<Role>())
            row.Append(Cell(role, await Call(endpoint, Grant.Of(role, Grant.IsOfState(role) ? MemberState.FromCode("AT") : null), party)));
        return row.ToString();
    }

    /// <summary>What is behind the gate may find nothing or want another body: only 401 and 403 come from the gate.</summary>
    private async Task<string> Call(RouteEndpoint endpoint, Grant? grant, Func<Grant?, string> party)
    {
        var acting = (Need(endpoint) as AccessNeed.Holding)?.ActingForRouteValue;
        using var request = new HttpRequestMessage(new HttpMethod(Methods(endpoint)[0]), EndpointsHub.Address(endpoint, parameter => parameter.Name == acting ? party(grant) : SomeReference));
        if (grant is not null)
            request.Headers.Add("Authorization", $"Developer {grant}");
        if (request.Method != HttpMethod.Get)
            request.Content = new StringContent("{}", Encoding.UTF8, endpoint.Metadata.GetMetadata<IAcceptsMetadata>()?.ContentTypes[0] ?? "application/json");
        using var answer = await hub.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return answer.StatusCode switch
        {
            HttpStatusCode.Unauthorized => "401",
            HttpStatusCode.Forbidden => "-",

            // The router's own answers: the call would not have reached the gate.
            HttpStatusCode.MethodNotAllowed or HttpStatusCode.UnsupportedMediaType =>
                throw new InvalidOperationException($"{Title(endpoint)} was answered {answer.StatusCode} by the router."),
            _ => "yes",
        };
    }
}
