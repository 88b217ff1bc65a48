using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Platform.Configuration;
using MimFunctions.Tests.Platform.Queue.Broker;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Integration.Tests.SignIn;

/// <summary>A hub at which persons sign in, its authority, and a browser: it keeps cookies and goes one step at a time.</summary>
internal sealed partial class BrowserHub : IAsyncDisposable
{
    private readonly TempFolder folder = new();
    private readonly HttpClient browser;
    private readonly Clock clock = new();
    private WebApplication hub = null!;

    private BrowserHub() => browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = Cookies });

    public CookieContainer Cookies { get; } = new();

    // The authority knows the address before the hub listens, as it does outside tests.
    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort.Find()}");

    public AuthorizationServer Authority { get; private set; } = null!;

    /// <summary>Every address that the browser came to.</summary>
    public List<Uri> Visited { get; } = [];

    public static async Task<BrowserHub> Start()
    {
        var started = new BrowserHub();
        SampleForms.Directory("AT").Save(started.folder.Path);
        started.Authority = await AuthorizationServer.Start(started.Address);
        await started.Run();
        return started;
    }

    public async Task Restart()
    {
        await hub.DisposeAsync();
        await Run();
    }

    public void Later(TimeSpan time) => clock.Shift += time;

    /// <summary>Opens an address as a browser does and follows where it leads, up to a page of the authority or the end.</summary>
    public Task<Page> Open(string path) => Follow(new HttpRequestMessage(HttpMethod.Get, new Uri(Address, path)));

    /// <summary>Fills the authority's page in.</summary>
    public Task<Page> LogIn(Page page, string account) => Follow(new HttpRequestMessage(HttpMethod.Post, Form(page))
    {
        Content = new FormUrlEncodedContent([new("account", account)]),
    });

    /// <summary>Presses a button of a page, all hidden fields included.</summary>
    public Task<Page> Press(Page page, Uri? origin = null, string? button = null)
    {
        var fields = Named().Matches(page.Body).Select(field => KeyValuePair.Create(field.Groups["name"].Value, field.Groups["value"].Value));
        var request = new HttpRequestMessage(HttpMethod.Post, Form(page)) { Content = new FormUrlEncodedContent(button is null ? fields : fields.Append(new(button, "yes"))) };
        request.Headers.Add("Origin", (origin ?? page.At).GetLeftPart(UriPartial.Authority));
        return Follow(request);
    }

    public async Task<Page> Step(HttpRequestMessage request)
    {
        using (request)
        {
            request.Headers.Accept.ParseAdd("text/html");
            Visited.Add(request.RequestUri!);
            using var answer = await browser.SendAsync(request);
            var cookies = answer.Headers.TryGetValues("Set-Cookie", out var set) ? set.ToArray() : [];
            return new Page(request.RequestUri!, answer.StatusCode, answer.Headers.Location, await answer.Content.ReadAsStringAsync(), cookies);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await hub.DisposeAsync();
        await Authority.DisposeAsync();
        browser.Dispose();
        folder.Dispose();
    }

    private async Task Run()
    {
        var client = new SignInSettings.OidcClient("mim-hub", "secret of the hub", SignInSettings.OidcClient.UsualScopes);
        var settings = new Settings
        {
            DataFolder = folder.Path,
            PublicUrl = Address,
            SignIn = new SignInSettings.Oidc(Authority.Issuer, AuthorizationServer.Audience, "roles", client),
        };
        hub = Hub.Build(settings, Address.AbsoluteUri, services => services.AddSingleton(TextWriter.Null).AddSingleton<TimeProvider>(clock));
        await hub.StartAsync();
    }

    private async Task<Page> Follow(HttpRequestMessage request)
    {
        var page = await Step(request);
        for (var steps = 0; page.Next is { } next; steps++)
        {
            steps.ShouldBeLessThan(10, "It goes round in circles.");
            page = await Step(new HttpRequestMessage(HttpMethod.Get, new Uri(page.At, next)));
        }

        return page;
    }

    private static Uri Form(Page page) => new(page.At, Action().Match(page.Body).Groups["action"].Value);

    [GeneratedRegex("""<form [^>]*action="(?<action>[^"]+)"[^>]*>""")]
    private static partial Regex Action();

    // Hidden fields are written with type, name and value in this order.
    [GeneratedRegex(@"name=""(?<name>[^""]+)"" value=""(?<value>[^""]*)""")]
    private static partial Regex Named();

    /// <summary>Where a step ended.</summary>
    internal sealed record Page(Uri At, HttpStatusCode Status, Uri? Next, string Body, IReadOnlyList<string> Set);

    /// <summary>The authority's own time, which can't be set, and how much later it is taken to be.</summary>
    private sealed class Clock : TimeProvider
    {
        public TimeSpan Shift { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Shift;
    }
}
