using System.Reflection;

namespace MimFunctions.Api;

/// <summary>Finds the use cases of the API, so that a new one is one file and nothing is registered by hand.</summary>
internal static class ApiEndpoints
{
    /// <summary>Maps every <see cref="IApiEndpoint"/> of the program below <c>/api</c>.</summary>
    public static void Map(IEndpointRouteBuilder app) => Map(app, typeof(ApiEndpoints).Assembly.GetTypes());

    /// <summary>Maps those among these types.</summary>
    public static void Map(IEndpointRouteBuilder app, IEnumerable<Type> types)
    {
        var api = app.MapGroup("/api");
        var map = typeof(ApiEndpoints).GetMethod(nameof(MapOne), BindingFlags.NonPublic | BindingFlags.Static)!;
        foreach (var endpoint in types.Where(type => type.IsClass && type.IsAssignableTo(typeof(IApiEndpoint))))
            map.MakeGenericMethod(endpoint).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [api], null);
    }

    private static void MapOne<T>(RouteGroupBuilder api) where T : IApiEndpoint => T.Map(api);
}
