using MimFunctions.Cli.Demos;
using MimFunctions.Domain.Union;
using MimFunctions.Files;
using MimFunctions.Hosting;
using MimFunctions.Intake;
using MimFunctions.Notices;
using MimFunctions.Receipts;
using MimFunctions.SignIn;
using MimFunctions.Telemetry;

namespace MimFunctions;

/// <summary>The running hub, in either host.</summary>
internal static class Hub
{
    /// <summary>Runs until it is told to stop. Exit code 0.</summary>
    /// <exception cref="SettingException">A setting is wrong, or the data folder is in use.</exception>
    public static async Task<int> Run(string dataFolder, string urls, bool demo, CancellationToken ct)
    {
        var settings = SettingsReader.Read(dataFolder, urls.Split(';')[0]);
        MayListen(settings, urls);
        using var folder = NeedsFolder(settings) ? DataFolderLock.Take(settings.DataFolder) : null;
        await using var app = Build(settings, urls);
        await Prepare(app, settings, ct);
        await app.StartAsync(ct);
        if (!CustomHandler.IsHost)
            Console.WriteLine($"The hub runs: {urls} · drop forms in {Path.Combine(settings.DataFolder, "drop", "{state}", "measures")}");
        if (demo)
            await app.Services.GetRequiredService<Demo>().Run(urls, ct);
        await app.WaitForShutdownAsync(ct);
        return 0;
    }

    /// <summary>The program put together but not started.</summary>
    public static WebApplication Build(Settings settings, string urls, Action<IServiceCollection>? replace = null)
    {
        // Its own folder as content root: the data folder must not be watched for changes of settings.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders().AddSimpleConsole(console => console.SingleLine = true);
        builder.Logging.SetMinimumLevel(CustomHandler.IsHost ? LogLevel.Information : LogLevel.Warning);
        // The framework logs addresses of requests, and some of them are secrets: function keys (functions-host.md section 5), reply links.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.AddTelemetry(settings.Telemetry);
        builder.Services.AddHub(settings);
        builder.Services.AddHosting(settings);
        if (CustomHandler.IsHost)
            CustomHandler.Configure(builder);
        else
            builder.WebHost.UseUrls(urls);
        replace?.Invoke(builder.Services);
        var app = builder.Build();
        app.UseTelemetry(settings.Telemetry);
        app.MapHosting();
        return app;
    }

    /// <summary>What must be there before the first file: folders to drop into, and the keys to check receipts with.</summary>
    public static async Task Prepare(WebApplication app, Settings settings, CancellationToken ct)
    {
        if (settings.Blobs is null)
        {
            foreach (var (state, kind) in MemberState.All.SelectMany(state => app.Services.GetServices<IFormKind>(), (state, kind) => (state, kind)))
                Directory.CreateDirectory(Path.Combine(settings.DataFolder, "drop", state.Code, kind.Folder));
            if (await app.Services.GetRequiredService<RestoreReceipts>().Run(ct) is var restored and > 0)
                Console.WriteLine($"{restored} receipts that a power cut took were made again.");
        }

        // The data folder is locked, so whoever claimed anything in its documents is gone.
        if (settings.Cosmos is null && await app.Services.GetRequiredService<LeftWork>().TakeUp(ct) is var mails and > 0)
            Console.WriteLine($"{mails} mails that were being sent when the hub ended are sent again.");

        await app.Services.GetRequiredService<IFileStore>().Publish(app.Services.GetRequiredService<SigningKeys>(), ct);
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
