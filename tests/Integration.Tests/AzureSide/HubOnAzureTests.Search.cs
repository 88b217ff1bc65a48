using System.Net;

namespace MimFunctions.Integration.Tests.AzureSide;

/// <summary>The search of measures on the Azure adapters.</summary>
public sealed partial class HubOnAzureTests
{
    /// <summary>The page of measures finds them in Cosmos DB, for a process that was killed since as well; nothing of the search lies on the machine.</summary>
    private async Task SearchMeasures()
    {
        (await Page("/measures")).ShouldContain("<h2 id=\"found\">6 measures</h2>");
        (await Page("/measures?q=ausreise")).ShouldContain("<mark>Ausreise");
        (await Page("/measures?q=\u043D\u0430\u0440\u0435\u0434\u0431\u0430&state=BG")).ShouldContain("<h2 id=\"found\">1 measure with");
        (await Page("/measures?state=IE")).ShouldContain("<h2 id=\"found\">No measure</h2>", customMessage: "it was refused");
        await host.Kill();
        await host.Start();
        (await Page("/measures?q=ausreise")).ShouldContain("<mark>Ausreise");
    }

    private async Task<string> Page(string path)
    {
        var (status, body) = await host.Forward(HttpMethod.Get, path, "expert.PL");
        status.ShouldBe(HttpStatusCode.OK, body);
        return WebUtility.HtmlDecode(body);
    }
}
