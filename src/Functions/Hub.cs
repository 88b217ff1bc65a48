using Microsoft.Extensions.Logging.Console;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Hosting.Worker;
using MimFunctions.Platform.Signing;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Terminal;

namespace MimFunctions;

/// <summary>The running hub, in either host.</summary>
internal static class Hub
{
    /// <summary>The largest body of a request, in bytes; the form of a reply, which carries files, may be larger (<see cref="Platform.Web.PostedForm"/>).</summary>
    public const long LargestBody = 64L * 1024 * 1024;

    /// <summary>Runs alone until it is told to stop. Exit code 0.</summary>
    /// <exception cref="SettingException">A setting is wrong, or the data folder is in use.</exception>
    public static async Task<int> Run(string dataFolder, string urls, bool demo, CancellationToken ct)
    {
        if (demo)
            Demo.DemoFiles.MustBeThere();
        MadeAhead.ForRunning();
        var settings = SettingsReader.Read(dataFolder, urls.Split(';')[0]);
        MayListen(settings, urls);
        using var folder = NeedsFolder(settings) ? DataFolderLock.Take(settings.DataFolder) : null;
        await using var app = Compose(settings, urls, null);
        await MakeReady(app, settings, ct);
        await Serve(
            app,
            async () =>
            {
                Console.WriteLine($"The hub runs: {urls} · drop forms in {Path.Combine(settings.DataFolder, "drop", "{state}", "measures")}");
                if (demo)
                    await app.Services.GetRequiredService<Demo.Demo>().Run(urls, ct);
            },
            ct);
        return 0;
    }

    /// <summary>Runs as worker of the Functions host until that stops it. Exit code 0.</summary>
    /// <exception cref="SettingException">A setting is wrong, or the data folder is in use.</exception>
    public static async Task<int> RunUnderHost(CancellationToken ct)
    {
        MadeAhead.ForRunning();
        var settings = SettingsReader.Read(Options.DataFolder);
        using var folder = NeedsFolder(settings) ? DataFolderLock.Take(settings.DataFolder) : null;
        await using var app = Compose(settings, null, null);
        await MakeReady(app, settings, ct);
        await Serve(app, () => Task.CompletedTask, ct);
        return 0;
    }

    /// <summary>Starts the program, does what there is to do once it runs, and waits until it is told to stop.</summary>
    private static async Task Serve(WebApplication app, Func<Task> onceItRuns, CancellationToken ct)
    {
        try
        {
            await app.StartAsync(ct);
            await onceItRuns();
            await app.WaitForShutdownAsync(ct);
        }
        catch
        {
            // Only disposed, services that were running would be told of as failed, with their stacks, around the one sentence that counts. What goes wrong
            // while they stop comes of what went wrong first, which is what is said.
            await app.StopAsync(CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }
    }

    /// <summary>The program put together but not started.</summary>
    /// <param name="settings">What is set.</param>
    /// <param name="urls">Where to listen when it runs alone; null as worker of the Functions host.</param>
    /// <param name="replace">Services in place of others, in tests.</param>
    public static WebApplication Build(Settings settings, string? urls, Action<IServiceCollection>? replace = null) => Compose(settings, urls, replace).MapHosting();

    /// <summary>Makes what must be there before the program starts.</summary>
    /// <exception cref="SettingException">A key is wrong.</exception>
    private static async Task MakeReady(WebApplication app, Settings settings, CancellationToken ct)
    {
        // Database and keys take a fifth of a start: they are made while the endpoints are mapped, and what is wrong with them stops it all the same.
        var beside = Task.Run(() => (app.Services.GetRequiredService<IDocumentStore>(), app.Services.GetRequiredService<SigningKeys>()), ct);
        app.MapHosting();
        await beside;
        await Prepare(app, settings, ct);
        app.Lifetime.ApplicationStarted.Register(MadeAhead.OnceRunning);
    }

    private static WebApplication Compose(Settings settings, string? urls, Action<IServiceCollection>? replace)
    {
        // Its own folder as content root: the data folder must not be watched for changes of settings.
        // Nor is its own: settings are read once, and a machine has few watches to give away.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            Args = ["--hostBuilder:reloadConfigOnChange=false"],
        });
        builder.Logging.ClearProviders();
        builder.Logging.SetMinimumLevel(urls is null ? LogLevel.Information : LogLevel.Warning);
        // The framework logs addresses of requests, and some of them are secrets: reply links, addresses of calendars.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(server => (server.Limits.MaxRequestBodySize, server.AddServerHeader) = (LargestBody, false));
        builder.AddTelemetry(settings.Telemetry);
        builder.Services.AddHub(settings);
        builder.Services.AddHosting(settings);
        Host(builder, urls);
        replace?.Invoke(builder.Services);
        return builder.Build();
    }

    /// <summary>What must be there before the first file when files are in the data folder: folders to drop into.</summary>
    public static async Task Prepare(WebApplication app, Settings settings, CancellationToken ct)
    {
        if (settings.Blobs is not null)
            return;
        var kinds = app.Services.GetServices<IFormKind>().ToArray();
        // Some two hundred of them, at the first start: made while the documents are looked through.
        var folders = Task.Run(() => MakeFolders(Path.Combine(settings.DataFolder, "drop"), kinds), ct);
        if (await app.Services.GetRequiredService<RestoreReceipts>().Run(ct) is var restored and > 0)
            app.Logger.LogWarning("{Restored} receipts that a power cut took were made again.", restored);
        // The data folder is locked, so whoever claimed anything in its documents is gone.
        if (settings.Cosmos is null && await app.Services.GetRequiredService<LeftWork>().TakeUp(ct) is var mails and > 0)
            app.Logger.LogWarning("{Mails} mails that were being sent when the hub ended are sent again.", mails);
        await folders;
    }

    private static void MakeFolders(string drop, IFormKind[] kinds)
    {
        foreach (var state in MemberState.OfLiaison)
        {
            foreach (var kind in kinds)
            {
                if (!state.IsAssociated || kind.TakesAssociated)
                    Directory.CreateDirectory(Path.Combine(drop, state.Code, kind.Folder));
            }
        }
    }

    private static void Host(WebApplicationBuilder builder, string? urls)
    {
        if (urls is null)
        {
            FunctionsHost.Configure(builder);
            return;
        }

        builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        // A start that fails is said in one sentence (OneSentenceFaults) and needs no stack above it; a service that fails later is told of as critical, too.
        builder.Logging.AddFilter<ConsoleLoggerProvider>("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        builder.WebHost.UseUrls(urls);
    }

    private static bool NeedsFolder(Settings settings) => settings.Cosmos is null || settings.ServiceBus is null || settings.Blobs is null;

    /// <summary>Without a sign-in that proves who somebody is, the hub must not be reachable from outside this machine.</summary>
    /// <exception cref="SettingException">It would be.</exception>
    public static void MayListen(Settings settings, string urls)
    {
        if (settings.SignIn is not SignInSettings.Oidc && !urls.Split(';').All(url => Uri.TryCreate(url, UriKind.Absolute, out var u) && u.IsLoopback))
            throw new SettingException($"--urls {urls} is not an address of this machine's loopback, such as http://127.0.0.1:7071; without Oidc__Authority no other is allowed.");
    }
}
