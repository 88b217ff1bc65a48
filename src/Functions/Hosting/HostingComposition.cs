using MimFunctions.Api;
using MimFunctions.Hosting.Embedded;

namespace MimFunctions.Hosting;

/// <summary>
/// Puts the program under one of its two hosts (design.md): the Functions host when that started the process
/// (<see cref="CustomHandler.IsHost"/>), else the embedded one.
/// </summary>
internal static class HostingComposition
{
    /// <summary>
    /// Finds and checks the functions, registers their classes and, without a Functions host, the listeners of the embedded one. Wants from
    /// the other services a <see cref="Files.IFileStore"/>, <see cref="Queue.IQueue"/>, <see cref="Store.IDocumentStore"/> and
    /// <see cref="TimeProvider"/>.
    /// </summary>
    /// <exception cref="FunctionFaultsException">A function is declared wrongly.</exception>
    public static IServiceCollection AddHosting(this IServiceCollection services, Settings settings)
    {
        var table = FunctionTable.Discover(typeof(HostingComposition).Assembly);
        services.AddFunctions(table, settings.Hosting);
        if (!CustomHandler.IsHost)
            EmbeddedHost.Add(services, settings, table);
        return services;
    }

    /// <summary>Registers what runs these functions, whoever fires them.</summary>
    public static IServiceCollection AddFunctions(this IServiceCollection services, FunctionTable table, HostingSettings settings)
    {
        services.AddSingleton(table).AddSingleton(settings).AddSingleton<FunctionInvoker>().AddSingleton<FunctionRunner>();
        foreach (var type in Classes(table))
            services.AddSingleton(type);
        return services;
    }

    /// <summary>
    /// Maps the HTTP functions, the endpoints of the API and, under the Functions host only, the invocation routes. Creates every
    /// function's class once, so that a missing service is a fault at start and not at the first event.
    /// </summary>
    public static WebApplication MapHosting(this WebApplication app)
    {
        var table = app.Services.GetRequiredService<FunctionTable>();
        foreach (var type in Classes(table))
            app.Services.GetRequiredService(type);
        HttpFunctions.Map(app, table);
        ApiEndpoints.Map(app);
        if (CustomHandler.IsHost)
            CustomHandler.Map(app);
        return app;
    }

    private static IEnumerable<Type> Classes(FunctionTable table) =>
        table.Functions.Where(function => !function.Method.IsStatic).Select(function => function.DeclaringType).Distinct();
}
