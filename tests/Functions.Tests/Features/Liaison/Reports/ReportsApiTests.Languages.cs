using System.Net.Http.Headers;
using MimFunctions.Tests.Mechanism.Letters;

namespace MimFunctions.Tests.Features.Liaison.Reports;

/// <summary>Reports in the language of the reader.</summary>
public sealed partial class ReportsApiTests
{
    private static readonly string[] Written = ["What the network says in", "Horn of Africa", "Erika Muster", "first half of 2026", "UNHCR", "LIMITE", "One of them held passport"];

    [Theory]
    [InlineData("liaisonOfficer.DE", Open)]
    [InlineData("commission", Held)]
    [InlineData("contactPoint.AT", Held)]
    [InlineData("expert.AT", Held)]
    [InlineData("contactPoint.AT", Reports)]
    [InlineData("contactPoint.AT", Reports + "?semester=2025-1")]
    public async Task Nothing_of_a_report_but_what_states_wrote_is_left_in_English(string role, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Developer", role);
        request.Headers.Add("Accept", "text/html");
        request.Headers.Add("Accept-Language", Bracketed.Language);
        using var answer = await hub.Client.SendAsync(request);
        var page = await answer.Content.ReadAsStringAsync();

        page.ShouldContain("⟦");
        page.ShouldNotContain("class=\"in\" lang=\"en\"");
        Bracketed.LeftOn(page, Written).ShouldBeEmpty(page);
    }
}
