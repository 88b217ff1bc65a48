using System.Net;
using System.Net.Http.Headers;

namespace MimFunctions.Tests.Features.Summaries;

/// <summary>What nobody, or not everybody, can do with summaries.</summary>
public sealed class RefusedSummaryCallTests(RefusedSummaryCallTests.WithADraft drawn) : IClassFixture<RefusedSummaryCallTests.WithADraft>
{
    private const string Semester = "/api/summaries/semester-2026-1";

    [Theory]
    [InlineData("presidency.IE", "PUT", Semester + "/sections/overview", """{"text":"x"}""", HttpStatusCode.Forbidden, "CY")]
    [InlineData("presidency.IE", "POST", Semester + "/issue", null, HttpStatusCode.Forbidden, "CY")]
    [InlineData("contactPoint.CY", "PUT", Semester + "/sections/overview", """{"text":"x"}""", HttpStatusCode.Forbidden, "resid")]
    [InlineData("presidency.CY", "POST", "/api/summaries", """{"kind":"semester","period":"2026-1"}""", HttpStatusCode.Forbidden, "ommission")]
    [InlineData("presidency.CY", "PUT", Semester + "/sections/nothing", """{"text":"x"}""", HttpStatusCode.UnprocessableEntity, "SUM-04")]
    [InlineData("presidency.CY", "PUT", "/api/summaries/nothing/sections/overview", """{"text":"x"}""", HttpStatusCode.BadRequest, "nothing")]
    [InlineData("commission", "PUT", "/api/summaries/general-2025/sections/overview", """{"text":"x"}""", HttpStatusCode.NotFound, "general-2025")]
    [InlineData("commission", "POST", "/api/summaries", """{"kind":"semester","period":"2026"}""", HttpStatusCode.BadRequest, "2026-1")]
    [InlineData("commission", "POST", "/api/summaries", """{"kind":"yearly","period":"2026"}""", HttpStatusCode.BadRequest, "yearly")]
    [InlineData("commission", "POST", "/api/summaries", """{"kind":"general","period":"2026","cutOff":"tomorrow"}""", HttpStatusCode.BadRequest, "tomorrow")]
    [InlineData("commission", "POST", "/api/summaries", """{"kind":"general","period":"2026","cutOff":"2026-07-20"}""", HttpStatusCode.UnprocessableEntity, "SUM-01")]
    [InlineData("commission", "POST", "/api/summaries", """{"kind":"general","period":"2027"}""", HttpStatusCode.UnprocessableEntity, "SUM-02")]
    public async Task What_can_not_be_done_is_a_problem_in_words(string role, string method, string path, string? body, HttpStatusCode status, string says)
    {
        using var call = new HttpRequestMessage(new HttpMethod(method), path) { Content = body is null ? null : new StringContent(body, MediaTypeHeaderValue.Parse("application/json")) };
        call.Headers.Authorization = new AuthenticationHeaderValue("Developer", role);
        using var answer = await drawn.Hub.Client.SendAsync(call);

        answer.StatusCode.ShouldBe(status);
        (await answer.Content.ReadAsStringAsync()).ShouldContain(says);
    }

    /// <summary>A hub in which the Commission had a semester drawn up; refusals leave it as it is.</summary>
    public sealed class WithADraft : IAsyncLifetime
    {
        internal SummariesHub Hub { get; } = new(SummariesHub.July);

        public async Task InitializeAsync()
        {
            await Hub.Start("AT", "CY", "COM", "EP");
            await Hub.Documents.Seed();
            (await Hub.Send("commission", HttpMethod.Post, "/api/summaries", new { kind = "semester", period = "2026-1" })).StatusCode.ShouldBe(HttpStatusCode.Created);
        }

        public async Task DisposeAsync() => await Hub.DisposeAsync();
    }
}
