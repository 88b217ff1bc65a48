using System.Net;

namespace MimFunctions.Tests.Platform.Access;

/// <summary>With the real trail: what was decided at the gate is what the auditor reads.</summary>
public sealed class DecisionsInTheTrailTests : IAsyncLifetime
{
    private readonly SignInHub hub = new("AT");

    public Task InitializeAsync() => hub.Start();

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Fact]
    public async Task The_auditor_reads_who_read_what_and_who_was_refused()
    {
        // Given a read, a refused read, and two that leave no trace: by nobody, and what is open to anyone
        await Ask("contactPoint.AT", "/api/communications/MIM-AT-2026-0001");
        await Ask("expert.AT", "/api/communications/MIM-AT-2026-0001/deliveries");
        await Ask(null, "/api/communications");
        await Ask(null, "/api/keys");

        // When
        var (status, trail) = await Ask("auditor", "/api/audit?format=jsonl");

        // Then
        status.ShouldBe(HttpStatusCode.OK);
        trail.ShouldContain("developer:contactPoint.AT");
        trail.ShouldContain("GET /api/communications/{reference}/deliveries");
        trail.ShouldContain("This needs the role contactPoint.{state} or commission or administrator.");
        trail.ShouldNotContain("GET /api/communications\"");
        trail.ShouldContain("GET /api/audit");
        trail.ShouldNotContain("/api/keys");
    }

    private async Task<(HttpStatusCode Status, string Body)> Ask(string? role, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (role is not null)
            request.Headers.Add("Authorization", $"Developer {role}");
        using var answer = await hub.Client.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
