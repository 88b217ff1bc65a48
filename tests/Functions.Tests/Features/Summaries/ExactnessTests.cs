using System.Security.Cryptography;
using MimFunctions.Domain.Summaries;
using MimFunctions.Features.Summaries;
using MimFunctions.Features.Summaries.Papers;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Tests.Features.Measures.Telling;

namespace MimFunctions.Tests.Features.Summaries;

/// <summary>The same cut-off gives the same bytes for ever; what is final never changes.</summary>
public sealed class ExactnessTests
{
    private static readonly DateTimeOffset January = new(2027, 1, 20, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("semester-2026-1")]
    [InlineData("general-2026")]
    [InlineData("liaison-2026")]
    public async Task The_same_cut_off_gives_the_same_bytes_whatever_came_in_since(string name)
    {
        // Given a draft
        using var first = new ChangeSummaryOfTests(January);
        await first.Documents.Seed();
        var before = await first.Json(await first.Draw(name));

        // When the same is drawn up elsewhere, after more came in
        using var later = new ChangeSummaryOfTests(January.AddYears(1));
        await later.Documents.Have(SampleSources.Report("ILO-FR-2026-0009", "2026-1", January));
        await later.Documents.Have(SampleSources.Report("ILO-FR-2026-0010", "2025-2", January));
        await later.Documents.Communication("MIM-FR-2027-0001", January);
        await later.Documents.Seed();
        var after = await later.Json(await later.Draw(name));

        // Then it is the same to the byte
        after.ShouldBe(before);
        before.Length.ShouldBeGreaterThan(500);
    }

    [Fact]
    public async Task A_report_that_came_late_is_in_the_next_draft_and_what_was_added_stays()
    {
        using var desk = new ChangeSummaryOfTests();
        await desk.Documents.Seed();
        await desk.Machine.EndOfSemester();
        var name = SummaryName.Parse("semester-2026-1")!;
        using var content = await desk.Machine.Get<SummaryChapters>().Read(name, (await desk.Machine.Find(name))!.Draft!.Drawn.Digest, default);
        var section = content.Document.Sections[0].Id;
        await desk.Add((await desk.Machine.Find(name))!, section, "From the Presidency.");

        desk.Clock.Advance(TimeSpan.FromDays(2));
        await desk.Documents.Have(SampleSources.Report("ILO-FR-2026-0009", "2026-1", desk.Clock.GetUtcNow().AddDays(-1)));
        await desk.Machine.Sweep();
        await desk.Machine.Sweep();

        var summary = (await desk.Machine.Find(name))!;
        summary.Events.Count.ShouldBe(3, "drawn, completed, drawn again once");
        summary.Draft!.Drawn.CutOff.ShouldBe(new DateTimeOffset(2026, 7, 2, 22, 0, 0, TimeSpan.Zero));
        (await desk.Json(summary)).ShouldContain("ILO-FR-2026-0009");
        (await desk.Json(await desk.Issue(summary))).ShouldContain("From the Presidency.");
    }

    [Fact]
    public async Task Files_hold_the_bytes_that_the_digest_is_of_and_final_ones_are_written_once()
    {
        using var desk = new ChangeSummaryOfTests(January);
        await desk.Documents.Seed();
        var summary = await desk.Issue(await desk.Draw("general-2026"));
        await desk.Machine.RunToRest();
        var (writes, file) = (desk.Files.Writes, await desk.Files.Read("summaries/2026/general-2026.v1.json", default));

        await desk.Machine.Get<SummaryFiles>().Write(summary, default);

        Convert.ToHexStringLower(SHA256.HashData(file!.Content.Span)).ShouldBe(summary.Versions[0].Digest);
        desk.Files.Writes.ShouldBe(writes);
        (await desk.Files.List("summaries/", default).Select(entry => entry.Path).ToListAsync())
            .ShouldBe(["summaries/2026/general-2026.v1.docx", "summaries/2026/general-2026.v1.html", "summaries/2026/general-2026.v1.json"]);
    }

    [Fact]
    public async Task A_later_version_supersedes_the_first_which_stays_as_it_was()
    {
        using var desk = new ChangeSummaryOfTests(January);
        await desk.Documents.Seed();
        var first = await desk.Issue(await desk.Draw("general-2026"));
        using var before = await desk.Machine.Get<SummaryChapters>().Read(first.Name, first.Versions[0].Digest, default);
        await desk.Documents.Communication("MIM-IE-2026-0001", new DateTimeOffset(2026, 9, 1, 9, 0, 0, TimeSpan.Zero));

        var second = await desk.Issue(await desk.Draw("general-2026", January.AddDays(-1)));
        await desk.Machine.RunToRest();

        second.Versions.Select(version => version.Version).ShouldBe([1, 2]);
        Standings.Of(second, second.Versions[0], SummaryMachine.Settings).SupersededBy.ShouldBe("version 2 of 20 January 2027");
        Standings.Of(second, second.Versions[1], SummaryMachine.Settings).SupersededBy.ShouldBeNull();
        using var after = await desk.Machine.Get<SummaryChapters>().Read(first.Name, first.Versions[0].Digest, default);
        after.Bytes().ShouldBe(before.Bytes());
        (await desk.Files.Look("summaries/2026/general-2026.v2.docx", default)).ShouldNotBeNull();
        desk.Sink.Mails.Values.Count(mail => mail.StartsWith("New version:", StringComparison.Ordinal)).ShouldBe(6);
    }

    [Fact]
    public async Task F_13_a_general_report_is_drawn_up_of_a_year_in_which_nobody_told_of_a_measure()
    {
        // Given a hub that had measures of 2026, and none of 2027
        using var desk = new ChangeSummaryOfTests(January.AddYears(1));
        await desk.Documents.Communication("MIM-AT-2026-0001", new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero));

        // When the year 2027 is over
        await desk.Machine.EndOfYear();

        // Then there is a report, and it says so in words; of the networks, of which the hub knows nothing, there is none
        var report = (await desk.Machine.Find(SummaryName.Parse("general-2027")!)).ShouldNotBeNull();
        (await desk.Json(report)).ShouldContain("No Member State communicated a measure in 2027, after 1 measure in 2026.");
        (await desk.Machine.Find(SummaryName.Parse("liaison-2027")!)).ShouldBeNull();
    }

    [Fact]
    public async Task A_hub_without_any_reports_is_silent()
    {
        using var desk = new ChangeSummaryOfTests(January);

        await desk.Machine.EndOfSemester();
        await desk.Machine.EndOfYear();
        await desk.Machine.Sweep();

        desk.Queue.Sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_restricted_is_in_no_summary()
    {
        using var desk = new ChangeSummaryOfTests(January);
        var form = Communications.New(
            Communications.Fields(("restrictedFields", new[] { "titleOriginal", "titleEnglish" })), "MIM-AT-2026-0003", at: new DateTimeOffset(2026, 5, 1, 9, 0, 0, TimeSpan.Zero));
        await desk.Documents.TryWrite(SubmissionQueries.Key("AT", form.Digest), form, null, default);

        var json = await desk.Json(await desk.Draw("general-2026"));

        json.ShouldContain("MIM-AT-2026-0003");
        json.ShouldNotContain("Return Act");
        json.ShouldNotContain("Huber");
    }
}
