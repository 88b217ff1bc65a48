using System.Reflection;
using MimFunctions.Platform.Pages;
using MimFunctions.Platform.Types;

namespace MimFunctions.Platform.Web;

/// <summary>Finds the use cases of the API, so that a new one is one file and nothing is registered by hand.</summary>
internal static class ApiEndpoints
{
    /// <summary>Maps every <see cref="IApiEndpoint"/> of the program below <c>/api</c>.</summary>
    public static void Map(IEndpointRouteBuilder app)
    {
        Map(app, ProgramTypes.Of(typeof(IApiEndpoint)));
        Api.Map(app);
    }

    /// <summary>Maps those among these types.</summary>
    public static void Map(IEndpointRouteBuilder app, IEnumerable<Type> types)
    {
        var api = app.MapGroup("/api").AddEndpointFilter(DocumentPolicy.Filter);
        ((IEndpointConventionBuilder)api).Finally(AnswersHead);
        ((IEndpointConventionBuilder)api).Finally(KnownQuery.Check);
        var map = typeof(ApiEndpoints).GetMethod(nameof(MapOne), BindingFlags.NonPublic | BindingFlags.Static)!;
        foreach (var endpoint in types.Where(type => type.IsClass && type.IsAssignableTo(typeof(IApiEndpoint))))
            map.MakeGenericMethod(endpoint).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [api], null);
    }

    // Whoever may read something may ask how it is without reading it (RFC 9110, section 9.3.2); the server leaves the body out.
    private static void AnswersHead(EndpointBuilder endpoint)
    {
        if (endpoint.Metadata.OfType<HttpMethodMetadata>().LastOrDefault() is not { HttpMethods: ["GET"] } get)
            return;
        endpoint.Metadata.Remove(get);
        endpoint.Metadata.Add(new HttpMethodMetadata(["GET", "HEAD"]));
    }

    private static void MapOne<T>(RouteGroupBuilder api) where T : IApiEndpoint => T.Map(api);
}
