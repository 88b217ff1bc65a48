using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Requests;
using MimFunctions.Features.Requests.Replies;
using MimFunctions.Features.Requests.Replies.Kinds;
using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Platform.Access;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Requests.Replies;

/// <summary>A running hub with one request in it, and a client that follows no redirects.</summary>
internal sealed class ReplyHub : IAsyncDisposable
{
    private readonly TempFolder folder = new();
    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false });
    private WebApplication app = null!;

    public StoppedClock Clock { get; } = new() { Now = Asked.At.AddDays(2) };

    public RecordedDecisions Trail { get; } = new();

    public string DataFolder => folder.Path;

    public HttpClient Client => client;

    public static async Task<ReplyHub> With(InformationRequest request, ContactDirectory? people = null)
    {
        var hub = new ReplyHub();
        (people ?? Asked.People).Save(hub.folder.Path);
        hub.app = Hub.Build(
            new Settings { DataFolder = hub.folder.Path, PublicUrl = new Uri("https://hub.example") }, "http://127.0.0.1:0",
            services => services.AddSingleton(TextWriter.Null).OnClock(hub.Clock).AddSingleton<IAuditTrail>(hub.Trail));
        await hub.app.StartAsync();
        hub.client.BaseAddress = new Uri(hub.app.Urls.First());
        (await hub.Get<IDocumentStore>().TryWrite(RequestStore.Key(request.Reference), request, null, default)).ShouldNotBeNull();
        return hub;
    }

    public T Get<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    public async Task<InformationRequest> Request() => (await Get<RequestStore>().Find(Asked.Number, default))!;

    /// <summary>Path of a link as a letter to the state's, or the asker's, first contact point has it.</summary>
    public string Path(ReplyKind kind, string party = "DE", string state = "DE", DateOnly? day = null, string letter = "letter", string? email = null) =>
        Get<ReplyLinks>().Url(new ReplyLink(
            Asked.Number, MemberState.FromCode(state)!, kind,
            AddresseeKey.For(party, email ?? $"mim@interior.{party.ToLowerInvariant()}.example"), ReplyLink.Of(letter), day)).AbsolutePath;

    public async Task<(HttpStatusCode Status, string Html)> Open(string path)
    {
        using var answer = await client.GetAsync(path);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    public async Task<(HttpStatusCode Status, string Html)> Post(string path, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await Post(path, content);
    }

    public async Task<(HttpStatusCode Status, string Html)> Post(string path, HttpContent content)
    {
        using var answer = await client.PostAsync(path, content);
        if (answer.StatusCode == HttpStatusCode.SeeOther)
            answer.Headers.Location!.ToString().ShouldBe(path);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        // What still writes into the folder ends first.
        await app.StopAsync();
        await app.DisposeAsync();
        client.Dispose();
        folder.Dispose();
    }
}
