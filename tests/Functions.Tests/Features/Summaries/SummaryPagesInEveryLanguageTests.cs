using System.Net;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Summaries;

/// <summary>Pages on which summaries are listed, completed, made final, corrected and translated, in a language of tests in which no English word may stand outside of brackets.</summary>
public sealed class SummaryPagesInEveryLanguageTests
{
    private const string Semester = "/api/summaries/semester-2026-1", Com = "commission", Presidency = "presidency.CY";

    // What people wrote that has no language, and names of formats.
    private static readonly string[] Written = ["Counted twice.", "Word"];

    [Fact]
    public async Task Nothing_around_the_text_of_a_summary_is_left_in_English()
    {
        await using var hub = await new BracketedHub(new(2026, 7, 20, 9, 0, 0, TimeSpan.Zero)).Start();
        await hub.Services.GetRequiredService<IDocumentStore>().Seed();
        await hub.Look(Com, "/api/summaries", Written);
        await hub.Post(Com, "/api/summaries", new { kind = "semester", period = "2026-1" });
        await hub.Post(Presidency, $"{Semester}/sections/overview", new { text = "A quiet semester." }, HttpMethod.Put);
        await hub.Post(Com, $"{Semester}/remarks", new { text = "Counted twice." });
        await hub.Look(Presidency, "/api/summaries", Written);
        await hub.Look(Presidency, $"{Semester}/draft", Written);
        await hub.Look(Presidency, $"{Semester}/remarks", Written);
        await hub.Look(Presidency, $"{Semester}/issue", Written);
        await hub.Look(Presidency, "/summaries/semester-2026-1/sections/overview", ["Overview", .. Written]);
        await hub.Look(Presidency, "/summaries/semester-2026-1/sections/overview", "/summaries/semester-2026-1/sections/overview", ["Overview", .. Written], ("text", new string('x', 20_001)));
        await hub.Look(Presidency, "/summaries/semester-2026-1/sections/nothing", Written, HttpStatusCode.NotFound);
        hub.Clock.Now = hub.Clock.Now.AddYears(1);
        await hub.Look(Presidency, $"{Semester}/draft", Written);
        await hub.Post(Presidency, $"{Semester}/issue");
        await hub.Post(Com, "/api/summaries", new { kind = "semester", period = "2026-1" });
        await hub.Post(Com, $"{Semester}/issue");
        await hub.Look(Com, $"{Semester}/corrigendum", Written);
        await hub.Post(Com, $"{Semester}/corrigendum", new { version = 1, why = "Counted twice." });
        await hub.Look(Com, $"{Semester}/corrigendum", Written);
        await hub.Look(Com, $"{Semester}/translations", Written);
        await hub.Look(Com, "/api/summaries", Written);
    }

    [Fact]
    public async Task Nothing_of_the_figures_of_an_evaluation_is_left_in_English()
    {
        await using var hub = await new BracketedHub(new(2026, 7, 20, 9, 0, 0, TimeSpan.Zero)).Start();
        string[] written = ["COM(2009) 687"];
        foreach (var period in new[] { "", "?from=2008-01-01", "?from=2010-01-01" })
            await hub.Look("expert.AT", $"/evaluation{period}", written);
        await hub.Look("expert.AT", "/evaluation?from=never", written, HttpStatusCode.BadRequest);
    }
}
