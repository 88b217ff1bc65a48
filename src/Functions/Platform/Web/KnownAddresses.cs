using System.Reflection;
using Microsoft.AspNetCore.Routing.Template;

namespace MimFunctions.Platform.Web;

/// <summary>Which addresses the API has, for whoever came to one with a method that it does not take.</summary>
internal static class KnownAddresses
{
    /// <summary>The endpoints of the API; the function that takes what is left over is none.</summary>
    public static IEnumerable<RouteEndpoint> In(EndpointDataSource endpoints) => endpoints.Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal));

    /// <summary>Those that have a handler of their own and want to be described.</summary>
    public static IEnumerable<RouteEndpoint> Described(EndpointDataSource endpoints) => In(endpoints).Where(endpoint =>
        endpoint.Metadata.GetMetadata<MethodInfo>() is not null
        && endpoint.Metadata.GetMetadata<IExcludeFromDescriptionMetadata>() is not { ExcludeFromDescription: true });

    /// <summary>The methods that an address takes, in the order of the alphabet; none where nothing is.</summary>
    /// <param name="endpoints">Everything that is mapped.</param>
    /// <param name="path">The address.</param>
    public static IReadOnlyList<string> MethodsAt(EndpointDataSource endpoints, PathString path) =>
    [
        .. In(endpoints)
            .Where(endpoint => new TemplateMatcher(new RouteTemplate(endpoint.RoutePattern), []).TryMatch(path, []))
            .SelectMany(Methods).Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>The methods that an endpoint takes.</summary>
    public static IReadOnlyList<string> Methods(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [];
}
