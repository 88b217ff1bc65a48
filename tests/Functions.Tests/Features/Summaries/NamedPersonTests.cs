using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Tests.Features.Summaries;

/// <summary>A report that names a person does not become final before someone looked at it (F-15), and issuing asks first (W-22).</summary>
public sealed class NamedPersonTests : IAsyncLifetime
{
    private const string Semester = "/api/summaries/semester-2026-1";

    private readonly SummariesHub hub = new(SummariesHub.July);

    public async Task InitializeAsync()
    {
        await hub.Start("AT", "CY", "COM", "EP");
        var report = SampleSources.Report("ILO-DE-2026-0001", "2026-1", new DateTimeOffset(2026, 6, 25, 9, 0, 0, TimeSpan.Zero));
        await hub.Documents.Have(report with
        {
            Fields = new FormFields(report.Fields.Append(KeyValuePair.Create<string, FieldValue>("b4ModusOperandi", new FieldValue.One("The smuggler Mehmet Yilmaz of Izmir leads the group. Boats leave from Sidi Mansour.")))),
        });
        (await Send("commission", "/api/summaries", new { kind = "semester", period = "2026-1" })).StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Fact]
    public async Task F_15_what_is_struck_is_in_no_version_and_what_is_confirmed_stays()
    {
        // Given a draft that is to be made final without a look
        var refused = await Send("presidency.CY", $"{Semester}/issue");
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var places = JsonNode.Parse(await refused.Content.ReadAsStringAsync())!["refusals"]!.AsArray();
        places.Select(place => (string)place!["rule"]!).ShouldAllBe(rule => rule == "SUM-09");
        var (name, town) = (Id(places, "Mehmet Yilmaz"), Id(places, "Sidi Mansour"));

        // When one place is forgotten, then when both are looked at
        (await Send("presidency.CY", $"{Semester}/issue", new { strike = new[] { name } })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Send("presidency.CY", $"{Semester}/issue", new { strike = new[] { name }, confirm = new[] { town } })).StatusCode.ShouldBe(HttpStatusCode.OK);

        // Then Parliament reads it without the name
        var final = await (await Get("parliamentReader", $"{Semester}?format=json")).Content.ReadAsStringAsync();
        final.ShouldContain("The smuggler [left out] of Izmir leads the group. Boats leave from Sidi Mansour.");
        final.ShouldNotContain("Yilmaz");
    }

    [Fact]
    public async Task W_22_a_page_asks_first_who_gets_it_what_is_missing_and_of_each_place_whether_it_stays()
    {
        var page = new HtmlParser().ParseDocument(await (await Get("presidency.CY", $"{Semester}/issue")).Content.ReadAsStringAsync());

        Snapshot.Match(page.QuerySelector("main")!.OuterHtml);
        page.QuerySelectorAll("script").ShouldBeEmpty();
        var fields = page.QuerySelectorAll("input[type=radio][value=confirm]").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, "confirm")).ToArray();
        using var call = new HttpRequestMessage(HttpMethod.Post, $"{Semester}/issue") { Content = new FormUrlEncodedContent(fields) };
        call.Headers.Authorization = new AuthenticationHeaderValue("Developer", "presidency.CY");
        call.Headers.Add("Origin", hub.Client.BaseAddress!.GetLeftPart(UriPartial.Authority));
        (await hub.Client.SendAsync(call)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await Get("presidency.CY", $"{Semester}/issue")).StatusCode.ShouldBe(HttpStatusCode.NotFound, "there is no draft any more");
    }

    private static string Id(JsonArray places, string said) =>
        (string)places.Single(place => ((string)place!["message"]!).StartsWith($"“{said}”", StringComparison.Ordinal))!["field"]!;

    private Task<HttpResponseMessage> Get(string role, string path) => hub.Send(role, HttpMethod.Get, path);

    private Task<HttpResponseMessage> Send(string role, string path, object? body = null) => hub.Send(role, HttpMethod.Post, path, body);
}
