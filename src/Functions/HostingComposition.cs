using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Hosting.Embedded;
using MimFunctions.Platform.Hosting.Worker;
using MimFunctions.Platform.Pages;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions;

/// <summary>
/// Puts the program under one of its two hosts (docs/rules.md, "The shape of a use case"): the Functions host when that started the process
/// (<see cref="FunctionsHost.IsHost"/>), else the embedded one.
/// </summary>
internal static class HostingComposition
{
    /// <summary>
    /// Finds and checks the functions, registers their classes and, without a Functions host, the listeners of the embedded one. Wants from
    /// the other services a <see cref="Platform.Files.IFileStore"/>, <see cref="Platform.Queue.IQueue"/>, <see cref="Platform.Store.IDocumentStore"/> and
    /// <see cref="TimeProvider"/>.
    /// </summary>
    /// <exception cref="FunctionFaultsException">A function is declared wrongly.</exception>
    /// <exception cref="SettingException">The sign-in that is set does not fit the host.</exception>
    public static IServiceCollection AddHosting(this IServiceCollection services, Settings settings)
    {
        var table = FunctionTable.OfProgram();
        services.AddFunctions(table, settings.Hosting).AddSignIn(settings.SignIn, FunctionsHost.IsHost).AddWebEndpoints();
        RateLimits.Add(ProblemWriter.Add(services)).AddSingleton<OpenApiDocument>();
        if (!FunctionsHost.IsHost)
            EmbeddedHost.Add(services, settings, table);
        else if (settings.ServiceBus is null)
            EmbeddedHost.AddQueues(services, table);
        return services;
    }

    /// <summary>Registers what runs these functions, whoever fires them.</summary>
    public static IServiceCollection AddFunctions(this IServiceCollection services, FunctionTable table, HostingSettings settings)
    {
        services.AddSingleton(table).AddSingleton(settings).AddSingleton<FunctionInvoker>().AddSingleton<FunctionRunner>();
        foreach (var type in table.Classes)
            services.AddSingleton(type);
        return services;
    }

    /// <summary>
    /// Maps every endpoint, the same under both hosts. Classes of functions and endpoints are made when they are first needed: all of them at every start cost
    /// it a tenth; a test makes each, so that no service is missing.
    /// </summary>
    public static WebApplication MapHosting(this WebApplication app)
    {
        // Endpoints first, which ask for no service: while they are mapped, the database is opened beside (Hub).
        WebEndpoints.Map(app.MapGroup("").AddEndpointFilter(DocumentPolicy.Filter));
        ApiEndpoints.Map(app);
        SecureHeaders.Use(app);
        ProblemWriter.Use(app);
        AnswerInBrowser.Use(app);
        RateLimits.Use(app);
        SignInServices.Use(app);
        return app;
    }
}
