using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using MimFunctions.Features.Summaries.Translating;

namespace MimFunctions.Tests.Features.Summaries;

/// <summary>A report goes to the translators as XLIFF 2.1 and comes back as another language of the same version.</summary>
public sealed class TranslateSummaryTests : IAsyncLifetime
{
    private const string General = "/api/summaries/general-2026", File = General + "/translations?version=1&language=pl";

    private static readonly XNamespace Core = "urn:oasis:names:tc:xliff:document:2.0";

    private readonly SummariesHub hub = new(SummariesHub.January);

    public async Task InitializeAsync()
    {
        await hub.Start("AT", "DE", "COM", "EP");
        await hub.Documents.Seed();
        (await Send(HttpMethod.Post, "/api/summaries", new StringContent("""{ "kind": "general", "period": "2026" }""", Encoding.UTF8, "application/json"))).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await Send(HttpMethod.Post, $"{General}/issue", null)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Fact]
    public async Task What_comes_back_is_read_as_the_same_version_in_another_language()
    {
        var file = await Export();
        file.Root!.Attribute("version")!.Value.ShouldBe("2.1");
        var kept = file.Descendants(Core + "unit").Where(unit => unit.Attribute("translate")?.Value == "no").Select(Source).ToArray();
        kept.ShouldNotBeEmpty("measures have titles that states wrote");
        Translate(file);

        var done = await Post(file);

        done.StatusCode.ShouldBe(HttpStatusCode.OK, await done.Content.ReadAsStringAsync());
        JsonNode.Parse(await done.Content.ReadAsStringAsync())!["versions"]![0]!["languages"]!.AsArray().Select(code => code!.ToString()).ShouldBe(["pl"]);
        var (english, polish) = (await Json($"{General}?version=1&format=json"), await Json($"{General}?version=1&language=pl&format=json"));
        polish["sections"]![0]!["title"]!.ToString().ShouldBe($"[{english["sections"]![0]!["title"]}]");
        polish["sections"]!.ToJsonString().ShouldContain(kept.First(text => text.Length > 12)[..10]);
        var page = await Read("parliamentReader", $"{General}?version=1&language=pl&format=html");
        page.ShouldContain("Translation into Polish.");
        page.ShouldContain("tabindex=\"-1\" lang=\"pl\"");
        (await Export()).Descendants(Core + "target").Count().ShouldBeGreaterThan(10, "what was translated goes along the next time");
        (await Read("commission", $"{General}/translations")).ShouldContain("since 20 January 2027");
        (await Send(HttpMethod.Get, $"{General}?version=1&language=mt", null)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_is_unfinished_or_was_changed_is_not_put_in()
    {
        (await Text(await Post(await Export()))).ShouldContain("These units are not translated yet: document.1.text");
        var changed = Translate(await Export());
        changed.Descendants(Core + "source").First().Value = "Something else.";
        (await Text(await Post(changed))).ShouldContain("The source of these units is missing or was changed: document.1.text.");
        var spoken = Translate(await Export());
        spoken.Descendants(Core + "unit").First(unit => unit.Attribute("translate") is not null).Element(Core + "segment")!.Add(new XElement(Core + "target", "Nobody said so."));
        (await Text(await Post(spoken))).ShouldContain("These units are what states wrote and stay as they are");
        var other = Translate(await Export());
        other.Descendants(Core + "note").First().Value = "0";
        (await Text(await Post(other))).ShouldContain("It is a translation of another text than version 1.");
        (await Text(await Post(XDocument.Parse("<xliff/>")))).ShouldContain("It is not XLIFF 2.0 or 2.1.");
        (await Send(HttpMethod.Post, $"{General}/translations?version=1", new StringContent("<", Encoding.UTF8, Xliff.Type))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Send(HttpMethod.Post, $"{General}/translations?version=1", new StringContent("{}", Encoding.UTF8, "application/json"))).StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await Send(HttpMethod.Post, $"{General}/translations?version=9", new StringContent("<a/>", Encoding.UTF8, Xliff.Type))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Send(HttpMethod.Get, $"{General}/translations?language=xx", null)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Send(HttpMethod.Get, File, null, "contactPoint.DE")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_page_takes_the_file_that_came_back()
    {
        (await Read("commission", $"{General}/translations")).ShouldContain("general-2026.v1.pl.xlf");
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(Translate(await Export()).ToString(SaveOptions.DisableFormatting))), "file", "back.xlf" } };

        (await Send(HttpMethod.Post, $"{General}/translations?version=1", form)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await Read("commission", $"{General}/translations")).ShouldContain("since 20 January 2027");
    }

    private static XDocument Translate(XDocument file)
    {
        foreach (var unit in file.Descendants(Core + "unit").Where(unit => unit.Attribute("translate") is null))
        {
            var source = unit.Element(Core + "segment")!.Element(Core + "source")!;
            source.AddAfterSelf(new XElement(Core + "target", new XAttribute(XNamespace.Xml + "space", "preserve"), $"[{source.Value}]"));
        }

        return file;
    }

    private static string Source(XElement unit) => unit.Element(Core + "segment")!.Element(Core + "source")!.Value;

    private static Task<string> Text(HttpResponseMessage response)
    {
        response.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        return response.Content.ReadAsStringAsync();
    }

    private async Task<XDocument> Export() => XDocument.Parse(await Read("commission", File), LoadOptions.PreserveWhitespace);

    private async Task<JsonNode> Json(string path) => JsonNode.Parse(await Read("commission", path))!;

    private async Task<string> Read(string who, string path)
    {
        var response = await Send(HttpMethod.Get, path, null, who);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await response.Content.ReadAsStringAsync();
    }

    private Task<HttpResponseMessage> Post(XDocument file) =>
        Send(HttpMethod.Post, $"{General}/translations?version=1", new StringContent(file.ToString(SaveOptions.DisableFormatting), Encoding.UTF8, Xliff.Type));

    private Task<HttpResponseMessage> Send(HttpMethod method, string path, HttpContent? content, string who = "commission")
    {
        var request = new HttpRequestMessage(method, path) { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Developer", who);
        return hub.Client.SendAsync(request);
    }
}
