using System.Diagnostics;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Summaries.Drafting;

/// <summary>The command <c>summarise</c> on a stopped hub.</summary>
public sealed class SummariseCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task It_draws_up_both_annual_summaries_and_says_where_they_are()
    {
        await Have();

        var (code, output, errors) = await Run("--kind", "annual", "--period", "2026", "--cut-off", "2026-10-31");

        (code, errors).ShouldBe((0, ""));
        output.ShouldContain("general-2026: draft of version 1 drawn up with what came in before 1 November 2026, 00:00 (Brussels time); 3 documents read.");
        output.ShouldContain("liaison-2026: draft of version 1");
        foreach (var extension in new[] { "json", "html", "docx" })
            File.Exists(folder[$"summaries/2026/general-2026.draft.{extension}"]).ShouldBeTrue(extension);
        (await Run("--kind", "annual", "--period", "2026", "--cut-off", "2026-10-31")).Output.ShouldContain("says the same already");
    }

    [Fact]
    public async Task W_23_a_draft_that_holds_less_than_what_it_would_replace_says_so_and_waits_for_a_yes()
    {
        await Have();
        (await Run("--kind", "annual", "--period", "2026", "--cut-off", "2026-10-31")).Code.ShouldBe(0);

        var (code, _, errors) = await Run("--kind", "annual", "--period", "2026", "--cut-off", "2026-03-31");
        code.ShouldBe(1);
        errors.ShouldContain("general-2026: The draft of general-2026 would be made from 2 sources, and what it would replace was made from 3. Run it again with --yes if it may hold less.");
        (await Run("--kind", "annual", "--period", "2026", "--cut-off", "2026-03-31", "--yes")).Code.ShouldBe(0);
    }

    [Theory]
    [InlineData(2, "neither annual nor semester", "--kind", "weekly", "--period", "2026")]
    [InlineData(2, "a year such as 2026", "--kind", "annual", "--period", "2026-1")]
    [InlineData(2, "a semester such as 2026-1", "--kind", "semester", "--period", "2026")]
    [InlineData(2, "--cut-off yesterday", "--kind", "semester", "--period", "2026-1", "--cut-off", "yesterday")]
    [InlineData(1, "has not begun", "--kind", "semester", "--period", "2026-1", "--cut-off", "2025-12-31")]
    [InlineData(1, "not over yet", "--kind", "semester", "--period", "2026-1", "--cut-off", "2999-12-31")]
    public async Task What_can_not_be_done_is_said_in_a_plain_sentence(int code, string says, params string[] arguments)
    {
        await Have();

        var answer = await Run(arguments);

        answer.Code.ShouldBe(code);
        answer.Errors.ShouldContain(says);
        answer.Errors.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task It_does_nothing_while_the_hub_runs_or_where_there_was_none()
    {
        (await Run("--kind", "annual", "--period", "2026")).Errors.ShouldContain("There is no hub.db");
        await Have();
        using var running = DataFolderLock.Take(folder.Path);

        (await Run("--kind", "annual", "--period", "2026")).Errors.ShouldContain("in use by another hub process");
    }

    private async Task Have()
    {
        await using var database = SqliteDatabase.Open(folder["hub.db"]);
        await new SqliteDocumentStore(database).Seed();
        SampleForms.Directory("COM").Save(folder.Path);
    }

    private async Task<(int Code, string Output, string Errors)> Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Hub).Assembly.Location, "summarise", .. arguments, "--data", folder.Path])
        {
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }
}
