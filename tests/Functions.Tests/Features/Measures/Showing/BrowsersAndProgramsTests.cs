using MimFunctions.Tests.Features.Requests;

namespace MimFunctions.Tests.Features.Measures.Showing;

/// <summary>W-4: a person in a browser gets a page, also where something is wrong; a program gets what it always got.</summary>
public sealed class BrowsersAndProgramsTests(SharedRequestsHub shared) : IClassFixture<SharedRequestsHub>
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private readonly RequestsHub hub = shared.Hub;

    [Theory]
    [InlineData("/api/requests", 200, "Requests for additional information")]
    [InlineData("/api/communications/MIM-AT-2026-0099", 404, "There is no communication MIM-AT-2026-0099.")]
    [InlineData("/api/communications/nonsense", 400, "is not a reference")]
    [InlineData("/api/mailboxes", 200, "For programs")]
    [InlineData("/api/meetings", 200, "For programs")]
    [InlineData("/api/communications/MIM-DE-2026-0001/deliveries", 200, "For programs")]
    [InlineData("/api/audit?party=AT", 403, "You may not do this.")]
    [InlineData("/api/nothing", 404, "There is nothing at this address.")]
    public async Task W4_a_browser_gets_a_page_and_a_program_JSON(string path, int status, string words)
    {
        var page = await hub.Call("GET", path, accept: Browser);
        (page.Status, page.Media).ShouldBe((status, "text/html"), page.Body);
        System.Net.WebUtility.HtmlDecode(page.Body).ShouldContain(words);

        foreach (var accept in new[] { null, "*/*", "application/json", "application/json, text/html;q=0.5" })
            (await hub.Call("GET", path, accept: accept)).Media.ShouldBe(status == 200 ? "application/json" : "application/problem+json");
    }

    [Theory]
    [InlineData("/api/communications/MIM-AT-2026-0099", "Eine Mitteilung MIM-AT-2026-0099 gibt es nicht.", "Prüfen Sie das Aktenzeichen.")]
    [InlineData("/api/communications/MIM-AT-2026-0099/measure", "Eine Mitteilung MIM-AT-2026-0099 gibt es nicht.", "Prüfen Sie das Aktenzeichen.")]
    [InlineData("/api/requests/REQ-AT-2026-0099", "REQ-AT-2026-0099 gibt es nicht.", "Prüfen Sie das Aktenzeichen; es steht in der E-Mail.")]
    public async Task W4_a_case_that_is_not_there_is_told_in_the_language_of_the_reader(string path, params string[] words)
    {
        var page = await hub.Call("GET", path, accept: Browser, language: "de");

        page.Status.ShouldBe(404);
        foreach (var said in words)
            System.Net.WebUtility.HtmlDecode(page.Body).ShouldContain(said);
    }

    [Theory]
    [InlineData("/api/communications", "/measures")]
    [InlineData("/api/communications?state=gr", "/measures?state=EL")]
    public async Task W4_a_browser_is_led_from_the_list_of_communications_to_the_one_that_is_read_page_by_page(string path, string page)
    {
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(hub.Address) };
        browser.DefaultRequestHeaders.Authorization = new("Developer", "contactPoint.AT");
        browser.DefaultRequestHeaders.TryAddWithoutValidation("Accept", Browser);

        using var led = await browser.GetAsync(path);

        ((int)led.StatusCode, led.Headers.Location!.OriginalString, led.Headers.Vary.ToString()).ShouldBe((303, page, "Accept"));
        (await hub.Call("GET", page, accept: Browser)).Status.ShouldBe(200);
        foreach (var accept in new[] { null, "*/*", "application/json", "application/json, text/html;q=0.5" })
            (await hub.Call("GET", path, accept: accept)).Media.ShouldBe("application/json");
        (await hub.Call("GET", "/api/communications?state=XX", accept: Browser)).Status.ShouldBe(400);
    }

    [Fact]
    public async Task W4_a_form_that_is_refused_says_why_on_a_page()
    {
        var page = await hub.Call(
            "POST", $"/api/communications/{RequestsHub.Draft}/withdrawal", "contactPoint.DE", "reason=", "application/x-www-form-urlencoded", accept: Browser);

        (page.Status, page.Media).ShouldBe((422, "text/html"));
        page.Body.ShouldContain("The reason is missing.");
    }
}
