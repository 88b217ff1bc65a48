using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Owing;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Store;

namespace MimFunctions.Tests.Testing;

/// <summary>A running hub as people in a browser use it, on a day of the test's own: pages are read, forms are sent as they are on the page, mails are read.</summary>
internal sealed class PageHub : IAsyncDisposable
{
    private readonly TempFolder folder = new();
    private readonly WebApplication hub;
    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false });

    public PageHub(string publicUrl = "https://hub.example/") => hub = Hub.Build(
        new Settings { DataFolder = folder.Path, PublicUrl = new Uri(publicUrl) }, "http://127.0.0.1:0",
        services => services.AddSingleton(TextWriter.Null).OnClock(Clock));

    public StoppedClock Clock { get; } = new() { Now = new(2026, 11, 10, 9, 30, 0, TimeSpan.Zero) };

    public IServiceProvider Services => hub.Services;

    public IDocumentStore Documents => Services.GetRequiredService<IDocumentStore>();

    public string Folder => folder.Path;

    public Uri Address => client.BaseAddress!;

    public async Task<PageHub> Start(ContactDirectory people)
    {
        people.Save(folder.Path);
        await hub.StartAsync();
        client.BaseAddress = new Uri(hub.Urls.First());
        return this;
    }

    /// <summary>Something of the program that is made anew, such as a function.</summary>
    public T New<T>() => ActivatorUtilities.CreateInstance<T>(Services);

    public async Task<HttpResponseMessage> Send(HttpMethod method, string path, string? role, HttpContent? content = null, string? accept = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (role is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Developer", role);
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        return await client.SendAsync(request);
    }

    public async Task<IHtmlDocument> Page(string path, string? role, int status = 200)
    {
        using var answer = await Send(HttpMethod.Get, path, role);
        var body = await answer.Content.ReadAsStringAsync();
        ((int)answer.StatusCode).ShouldBe(status, body);
        return new HtmlParser().ParseDocument(body);
    }

    /// <summary>Sends the first form of a page with what is filled in; the page that answers, following where it leads.</summary>
    public async Task<IHtmlDocument> Post(string path, string role, params (string Name, string Value)[] said)
    {
        using var answer = await Send(HttpMethod.Post, path, role, await Form(path, role, said));
        return await Followed(answer, role);
    }

    /// <summary>The fields of the first form of a page and what is filled in.</summary>
    public async Task<FormUrlEncodedContent> Form(string path, string role, params (string Name, string Value)[] said) => new(
    [
        .. await Hidden(path, role),
        .. said.Select(each => KeyValuePair.Create(each.Name, each.Value)),
    ]);

    /// <summary>The hidden fields of the first form of a page.</summary>
    public async Task<IReadOnlyList<KeyValuePair<string, string>>> Hidden(string path, string role) =>
    [
        .. (await Page(path, role)).QuerySelector("main form[method=post]")!.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>()
            .Select(input => KeyValuePair.Create(input.Name!, input.Value)),
    ];

    public async Task<IHtmlDocument> Followed(HttpResponseMessage answer, string role) => answer.Headers.Location is { } there
        ? await Page(there.ToString(), role)
        : new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

    /// <summary>Waits until so many mails went to a mailbox and reads them, in no order.</summary>
    public async Task<IReadOnlyList<MimeMessage>> Mails(string mailbox, int number)
    {
        List<MimeMessage> found = [];
        await Eventually.Holds(
            () =>
            {
                found = [.. All().Where(mail => mail.To.Mailboxes.Single().Address == mailbox)];
                return found.Count >= number;
            },
            $"{number} mails to {mailbox}");
        found.Count.ShouldBe(number);
        return found;
    }

    /// <summary>Waits until nothing is owed any more: then every mail is there.</summary>
    public Task AllSent<T>(string container)
        where T : class, IOwes<T> => Eventually.Holds(() => Documents.Query<T>(new DocumentQuery(container), default).ToBlockingEnumerable()
            .All(each => each.Document.Outbox.State != OutboxState.Owed) && Mailed<T>(container));

    public async ValueTask DisposeAsync()
    {
        await hub.StopAsync();
        await hub.DisposeAsync();
        client.Dispose();
        folder.Dispose();
    }

    private bool Mailed<T>(string container)
        where T : class, IOwes<T> => Documents.Query<T>(new DocumentQuery(container), default).ToBlockingEnumerable()
            .SelectMany(each => each.Document.Outbox.Messages).Where(message => message.Queue == Steps.MailQueue)
            .All(message => File.Exists(Path.Combine(folder.Path, "mail", $"{message.Id}.eml")));

    private IEnumerable<MimeMessage> All() => Directory.Exists(Path.Combine(folder.Path, "mail"))
        ? Directory.EnumerateFiles(Path.Combine(folder.Path, "mail"), "*.eml").Select(file => MimeMessage.Load(file))
        : [];
}
