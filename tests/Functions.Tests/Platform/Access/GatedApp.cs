using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Configuration;

namespace MimFunctions.Tests.Platform.Access;

/// <summary>A program with nothing but the gate, the developer sign-in and endpoints of each sort, on a free port of loopback.</summary>
internal sealed class GatedApp : IAsyncDisposable
{
    private readonly WebApplication app;

    private GatedApp(WebApplication app) => this.app = app;

    public RecordedDecisions Audit { get; } = new();

    public HttpClient Client { get; } = new(new HttpClientHandler { AllowAutoRedirect = false });

    /// <summary>How often an endpoint behind the gate ran.</summary>
    public int Ran { get; private set; }

    public static async Task<GatedApp> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(TimeProvider.System).AddSignIn(new SignInSettings.Unset(), underFunctionsHost: false);
        GatedApp gated = null!;
        builder.Services.AddSingleton<IAuditTrail>(_ => gated.Audit);
        gated = new GatedApp(builder.Build());
        SignInServices.Use(gated.app);
        gated.Map();
        await gated.app.StartAsync();
        gated.Client.BaseAddress = new Uri(gated.app.Urls.First());
        return gated;
    }

    public async Task<HttpResponseMessage> Send(HttpMethod method, string path, string? roles)
    {
        using var request = new HttpRequestMessage(method, path);
        if (roles is not null)
            request.Headers.Add("Authorization", $"Developer {roles}");
        return await Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }

    private void Map()
    {
        app.MapGet("/things/{reference}", (Caller caller) => Run(caller.Principal.Id)).Needs(Permission.ReadCommunications);
        app.MapPost("/things/{reference}/{state}", () => Run("answered")).Needs(Permission.AnswerRequest, actingForRouteValue: "state");
        app.MapPost("/things", (Caller caller) => Run(string.Join(' ', caller.PartiesFor(Permission.AskRequest)))).Needs(Permission.AskRequest);
        app.MapDelete("/things/{reference}", Withdraw).Needs(Permission.ManageOwnRequest);
        app.MapGet("/unstated", () => Run("by mistake"));
        app.MapGet("/open", () => "open").OpenBecause("it is a test");
        app.MapGet("/wrong", (Caller caller) => caller.Principal.Id).OpenBecause("it asks for a caller and has none");
    }

    /// <summary>As a handler does whose asker only the stored case tells; here it is always Austria.</summary>
    private async Task<IResult> Withdraw(Caller caller, CancellationToken ct) =>
        await caller.Check(Permission.ManageOwnRequest, Authority.FromCode("AT")!, ct) ?? Run("withdrawn");

    private IResult Run(string text)
    {
        Ran++;
        return Results.Text(text);
    }
}
