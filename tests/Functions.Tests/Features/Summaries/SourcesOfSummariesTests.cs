using System.Text;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Features.Liaison;
using MimFunctions.Features.Requests;
using MimFunctions.Features.Summaries;
using MimFunctions.Mechanism.Interests;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Summaries;

/// <summary>What composers are given, and when they are asked: the seams between those who compose and those who keep.</summary>
public sealed class SourcesOfSummariesTests
{
    private static readonly DateTimeOffset January = new(2027, 1, 20, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Requests_are_held_against_those_of_the_year_before()
    {
        using var desk = new ChangeSummaryOfTests(January);
        await desk.Documents.Seed();
        await Have(desk, SampleRequests.Asked(1, "2025-06-01", "DE", "FR"));
        await Have(desk, SampleRequests.Asked(2, "2025-07-01", "DE"));
        await Have(desk, SampleRequests.Asked(1, "2026-03-05", "DE"));

        var row = Row(await Document(desk, await desk.Draw("general-2026")), "key-figures", "Requests for additional information");

        row.Cells.Skip(1).ShouldBe([new Cell.Figure(1), new Cell.Figure(2), new Cell.Change(-1)]);
    }

    [Fact]
    public async Task The_same_cut_off_gives_the_same_bytes_also_when_the_list_of_countries_of_interest_was_changed_since()
    {
        using var desk = new ChangeSummaryOfTests();
        await desk.Documents.SeedReports();
        await Interest(desk, "Risk analysis");
        var first = await desk.Draw("semester-2026-1");
        await desk.Issue(first);
        await Interest(desk, "Something else");

        var again = await desk.Draw("semester-2026-1");

        again.Draft.ShouldBeNull("it is final already");
        desk.Clock.Advance(TimeSpan.FromDays(3));
        (await desk.Json(await desk.Draw("semester-2026-1", desk.Clock.GetUtcNow().AddDays(-1)))).ShouldContain("Something else");
    }

    [Fact]
    public async Task When_the_first_report_comes_after_the_semester_the_first_draft_has_it()
    {
        using var desk = new ChangeSummaryOfTests();
        await desk.Machine.EndOfSemester();
        desk.Clock.Advance(TimeSpan.FromDays(9));
        await desk.Documents.Have(SampleSources.Report("ILO-FR-2026-0009", "2026-1", desk.Clock.GetUtcNow().AddDays(-1)));

        await desk.Machine.Sweep();
        await desk.Machine.RunToRest();

        var summary = (await desk.Machine.Find(SummaryName.Parse("semester-2026-1")!))!;
        summary.Events.Count.ShouldBe(1);
        (await desk.Json(summary)).ShouldContain("ILO-FR-2026-0009");
        desk.Sink.Mails.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_new_hub_does_not_tell_Presidencies_of_the_past_that_all_is_missing()
    {
        using var desk = new ChangeSummaryOfTests(January);
        foreach (var secondment in SampleSecondments.All)
        {
            var announced = secondment with { Notices = [secondment.Notices[0] with { ReceivedAt = January.AddDays(-2) }] };
            await desk.Documents.TryWrite(new DocumentKey(LiaisonContainers.Secondments, announced.State.Code, announced.Case), announced, null, default);
        }

        await desk.Machine.Sweep();

        desk.Queue.Sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_draft_that_was_wanted_in_the_middle_of_the_year_does_not_stand_for_the_whole()
    {
        using var desk = new ChangeSummaryOfTests(new DateTimeOffset(2026, 5, 4, 9, 0, 0, TimeSpan.Zero));
        await desk.Documents.Seed();
        await desk.Draw("general-2026", new DateTimeOffset(2026, 4, 30, 22, 0, 0, TimeSpan.Zero));
        desk.Clock.Advance(TimeSpan.FromDays(100));
        await desk.Machine.Sweep();
        (await desk.Machine.Find(SummaryName.Parse("general-2026")!))!.Versions.ShouldBeEmpty();

        desk.Clock.Advance(January - desk.Clock.GetUtcNow());
        await desk.Machine.EndOfYear();

        var summary = (await desk.Machine.Find(SummaryName.Parse("general-2026")!))!;
        summary.Draft!.Drawn.CutOff.ShouldBe(summary.Name.End);
        summary.Draft.DueBy.ShouldBe(summary.Name.End.AddDays(SummaryDraft.DaysOpen));
    }

    [Theory]
    [InlineData("semester-1951-1")]
    [InlineData("liaison-1951")]
    [InlineData("general-1951")]
    public async Task The_earliest_periods_can_be_drawn_up(string name)
    {
        using var desk = new ChangeSummaryOfTests(January);

        (await desk.Draw(name)).Draft.ShouldNotBeNull();
    }

    private static Task Interest(ChangeSummaryOfTests desk, string basis)
    {
        desk.Clock.Advance(TimeSpan.FromMinutes(11));
        return desk.Files.Write(InterestFile.Path, Encoding.UTF8.GetBytes(
            $$"""{ "version": 1, "countries": [ { "country": "TR", "from": "2025-01-01", "basis": "{{basis}}" } ] }"""), "application/json", default);
    }

    private static Task<string?> Have(ChangeSummaryOfTests desk, InformationRequest request) =>
        desk.Documents.TryWrite(new DocumentKey(RequestContainers.Requests, request.Asker.Code, request.Case), request, null, default);

    private static async Task<SummaryDocument> Document(ChangeSummaryOfTests desk, Summary summary) =>
        (await desk.Machine.Get<SummaryChapters>().Read(summary.Name, summary.Draft!.Drawn.Digest, default)).Document;

    private static TableRow Row(SummaryDocument document, string table, string title) => document.Sections.Parts()
        .OfType<Part.Table>().Single(part => part.Id == table).Rows.Single(row => row.Cells[0] == new Cell.Words(title));
}
