using MimFunctions.Tests.Features.Requests;

namespace MimFunctions.Tests.Features.Operating;

/// <summary>Extracts of the trail that are asked for in vain.</summary>
public sealed class RefusedAuditTests(SharedRequestsHub shared) : IClassFixture<SharedRequestsHub>
{
    private readonly RequestsHub hub = shared.Hub;

    [Theory]
    [InlineData("?from=yesterday", 400, "“yesterday” is not a day such as 2026-11-01 (from).")]
    [InlineData("?to=2026-11-31", 400, "“2026-11-31” is not a day such as 2026-11-30 (to).")]
    [InlineData("?from=2026-11-02&to=2026-11-01", 400, "The first day, 2026-11-02, is after the last, 2026-11-01.")]
    [InlineData("?to=9999-12-31", 400, "“9999-12-31” is not a day such as 2026-11-30 (to).")]
    [InlineData("?format=xml", 400, "“xml” is not a format; ask for jsonl or json.")]
    [InlineData("?party=XX", 404, "There is no audit trail of “XX”.")]
    public async Task What_cannot_be_answered_is_a_problem_in_words(string query, int status, string words)
    {
        var answer = await hub.Call("GET", $"/api/audit{query}", "auditor");

        ((string?)answer.ShouldBeProblem(status).Json["detail"]).ShouldBe(words);
    }
}
