using System.Net;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.DataProtection;
using MimFunctions.Domain.Union;
using MimFunctions.Features.DataProtection.Erasing;
using MimFunctions.Tests.Features.ContactPoints;

namespace MimFunctions.Tests.Features.DataProtection;

/// <summary>The records of processing, the periods and what was erased, as people and programs read them.</summary>
public sealed class ProcessingApiTests : IAsyncLifetime
{
    private ContactHub hub = null!;

    public async Task InitializeAsync() => hub = await ContactHub.Start();

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Fact]
    public async Task The_page_says_what_is_done_how_long_it_is_kept_and_what_was_erased()
    {
        (await hub.Text("auditor", "/data-protection", "text/html")).ShouldContain("Nothing was due yet.");
        var runs = hub.Get<RetentionRuns>();
        await runs.Begin(new RetentionRun("2026-03-04", hub.Clock.Now.AddDays(-1), [new ErasedCount(HeldData.MailAddressees, 12), new ErasedCount(HeldData.Officers, 1)], IsDone: false), default);
        await runs.Begin(new RetentionRun("2026-03-05", hub.Clock.Now, [new ErasedCount(HeldData.RefusedForms, 3)], IsDone: false), default);
        await runs.End("2026-03-05", default);

        var page = await hub.Text("dataProtectionOfficer.AT", "/data-protection", "text/html");
        Snapshot.Match(page[page.IndexOf("<main", StringComparison.Ordinal)..page.IndexOf("</main>", StringComparison.Ordinal)]);
        var read = await hub.Read("administrator", "/api/data-protection");
        (read["records"]!.AsArray().Count, read["periods"]!.AsArray().Count, (int)read["erased"]![0]!["counts"]![0]!["count"]!, (bool)read["erased"]![1]!["isDone"]!).ShouldBe((ProcessingRecord.All.Count, Enum.GetValues<HeldData>().Length, 3, false));
    }

    [Fact]
    public async Task Only_a_data_protection_officer_is_led_to_people()
    {
        (await hub.Text("dataProtectionOfficer.AT", "/data-protection", "text/html")).ShouldContain("href=\"/data-protection/person\"");
        (await hub.Text("contactPoint.AT", "/data-protection", "text/html")).ShouldNotContain("href=\"/data-protection/person\"");
    }

    [Fact]
    public async Task Who_reads_the_records_of_processing()
    {
        List<string> reach = [];
        foreach (var role in Enum.GetValues<Role>())
        {
            var grant = Grant.Of(role, Grant.IsOfState(role) ? MemberState.FromCode("AT") : null);
            using var page = await hub.Send($"{grant}", HttpMethod.Get, "/data-protection");
            using var data = await hub.Send($"{grant}", HttpMethod.Get, "/api/data-protection");
            data.StatusCode.ShouldBe(page.StatusCode, $"{grant}");
            if (page.StatusCode == HttpStatusCode.OK)
                reach.Add($"{grant}");
        }

        reach.ShouldBe(["contactPoint.AT", "dataProtectionOfficer.AT", "commission", "auditor", "administrator"]);
    }
}
