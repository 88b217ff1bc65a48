using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using MimFunctions.Features.Portal.Drafting;

namespace MimFunctions.Tests.Features.Portal;

/// <summary>A browser without script in which somebody fills in forms.</summary>
internal sealed class DraftBrowser : IDisposable
{
    public DraftBrowser(string address, string role)
    {
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(address) };
        Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Developer", role);
    }

    public HttpClient Client { get; }

    public void Dispose() => Client.Dispose();

    public async Task<string> Begin(string form = "mim-1", HttpStatusCode expected = HttpStatusCode.SeeOther)
    {
        var page = new HtmlParser().ParseDocument(await Client.GetStringAsync("/drafts"));
        var token = page.QuerySelector<IHtmlInputElement>("input[name=token]")!.Value;
        using var begun = await Client.PostAsync("/drafts", new FormUrlEncodedContent([new("token", token), new("state", "AT"), new("form", form)]));
        begun.StatusCode.ShouldBe(expected);
        return begun.Headers.Location?.ToString() ?? "";
    }

    public async Task<IHtmlDocument> Open(string draft) => new HtmlParser().ParseDocument(await Client.GetStringAsync(draft));

    /// <summary>Posts the page as it stands now, with these fields changed.</summary>
    public async Task<HttpResponseMessage> Post(string draft, string act, params (string, string)[] changed) => await Post(draft, act, await Open(draft), changed);

    /// <summary>Posts the form of the page as a browser does, with these fields changed.</summary>
    public async Task<HttpResponseMessage> Post(string draft, string act, IHtmlDocument page, params (string Name, string Value)[] changed)
    {
        var fields = page.QuerySelectorAll($"form[action='{draft}'] input, form[action='{draft}'] textarea, form[action='{draft}'] select")
            .Where(each => each is not IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false })
            .Select(each => KeyValuePair.Create(each.GetAttribute("name")!, each switch { IHtmlInputElement input => input.Value, IHtmlTextAreaElement text => text.Value, IHtmlSelectElement select => select.Value ?? "", _ => "" }))
            .Where(each => changed.All(change => change.Name != each.Key));
        using var body = new FormUrlEncodedContent([.. fields, .. changed.Select(change => KeyValuePair.Create(change.Name, change.Value)), new("act", act)]);
        return await Client.PostAsync(draft, body);
    }

    public async Task<IHtmlDocument> Page(HttpResponseMessage answer) => new HtmlParser().ParseDocument(answer.StatusCode == HttpStatusCode.SeeOther
        ? await Client.GetStringAsync(answer.Headers.Location)
        : await answer.Content.ReadAsStringAsync());

    public static IHtmlInputElement Input(IHtmlDocument page, string field) => page.QuerySelector<IHtmlInputElement>($"#{DraftFields.Name(field)}")!;
}
