using System.Reflection;
using MimFunctions.Domain.Text;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Platform.Web;

/// <summary>
/// Refuses what stands behind the question mark and is not known to the endpoint (F-21): a filter that is misspelt or does not exist would show everything, and
/// who asked would not know.
/// </summary>
internal static class KnownQuery
{
    /// <summary>Has an endpoint look before it answers.</summary>
    public static void Check(EndpointBuilder endpoint)
    {
        if (endpoint is not RouteEndpointBuilder { RequestDelegate: { } answer } route || endpoint.Metadata.OfType<MethodInfo>().FirstOrDefault() is not { } handler)
            return;
        var known = KnownParameters.InQuery(route.RoutePattern, endpoint.Metadata, handler);
        endpoint.RequestDelegate = call => call.Request.Query.Keys.FirstOrDefault(name => !known.Contains(name)) is { } unknown
            ? Unknown(unknown, known).ExecuteAsync(call)
            : answer(call);
    }

    private static IResult Unknown(string name, IReadOnlySet<string> known) => Results.Problem(
        statusCode: StatusCodes.Status400BadRequest,
        title: $"“{Quotation.Cut(name, 80)}” is not a parameter of this address.",
        detail: known.Count == 0 ? "It takes none. Leave it out." : $"It takes {string.Join(", ", known.Order(StringComparer.Ordinal))}. Check the spelling, or leave it out.");
}
