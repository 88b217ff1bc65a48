using System.Reflection;
using MimFunctions.Platform.Types;

namespace MimFunctions.Platform.Hosting;

/// <summary>
/// What answers at an address outside <c>/api</c>: one class, found by itself at start, one instance for all requests.
/// </summary>
internal interface IWebEndpoint
{
    /// <summary>
    /// Maps its routes. Each states who may call it with <see cref="Access.AccessConventions"/>; the program does not start with one that doesn't.
    /// </summary>
    static abstract void Map(IEndpointRouteBuilder app);
}

/// <summary>Finds the endpoints outside <c>/api</c>.</summary>
internal static class WebEndpoints
{
    /// <summary>Their classes.</summary>
    public static IReadOnlyList<Type> Classes => ProgramTypes.Of(typeof(IWebEndpoint));

    /// <summary>Registers them.</summary>
    public static IServiceCollection AddWebEndpoints(this IServiceCollection services)
    {
        foreach (var type in Classes)
            services.AddSingleton(type);
        return services;
    }

    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder app)
    {
        var map = typeof(WebEndpoints).GetMethod(nameof(MapOne), BindingFlags.NonPublic | BindingFlags.Static)!;
        foreach (var type in Classes)
            map.MakeGenericMethod(type).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [app], null);
    }

    private static void MapOne<T>(IEndpointRouteBuilder app) where T : IWebEndpoint => T.Map(app);
}
