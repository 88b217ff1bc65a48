using System.Text;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Features.Summaries;
using MimFunctions.Platform.Outbox;
using MimFunctions.Tests.Features.Summaries.Papers;

namespace MimFunctions.Tests.Features.Summaries;

/// <summary>A report of an institution exists only when that institution makes it (F-4).</summary>
public sealed class NotAdoptedTests : IAsyncLifetime
{
    private const string Draft = "summaries/2026/semester-2026-1.draft.";

    private readonly ChangeSummaryOfTests desk = new();

    public Task InitializeAsync() => desk.Documents.SeedReports();

    public Task DisposeAsync()
    {
        desk.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task F_4_a_draft_that_nobody_completes_is_mailed_to_no_institution_and_says_what_it_is_in_every_format()
    {
        // Given a draft, when its 56 days go by and it is looked at every day
        await desk.Draw("semester-2026-1");
        for (var day = 0; day <= 57; day++)
        {
            await desk.Machine.Sweep();
            await desk.Machine.RunToRest();
            desk.Clock.Advance(TimeSpan.FromDays(1));
        }

        // Then only those who complete it had mail, and the files say that it is working data
        desk.Sink.Mails.Values.ShouldAllBe(mail => mail.StartsWith("Draft: ", StringComparison.Ordinal) || mail.StartsWith("Still a draft: ", StringComparison.Ordinal));
        desk.Sink.Mails.Values.Select(mail => mail.Split(" to ")[^1].Split('@')[1]).Distinct().ShouldBe(["cy.example", "com.example"], ignoreOrder: true);
        (await desk.Machine.Find(SummaryName.Parse("semester-2026-1")!))!.Versions.ShouldBeEmpty();
        Encoding.UTF8.GetString(await File("json")).ShouldContain(WorkingData.Words);
        Encoding.UTF8.GetString(await File("html")).ShouldContain($"<span class=\"state warn\">{WorkingData.Words}</span>");
        WordOutline.Of(await File("docx")).ShouldContain($"{WorkingData.Words}. Version 1");
    }

    [Fact]
    public async Task F_4_a_version_that_the_hub_once_issued_by_itself_stays_readable_and_says_that_nobody_adopted_it()
    {
        // Given a document of before: issued, and by nobody
        var draft = await desk.Draw("semester-2026-1");
        var stored = (await desk.Machine.Get<CaseStore<Summary>>().Change(
            SummaryKeys.Of(draft.Name), stands => stands with { Events = [.. stands.Events, new SummaryEvent.Issued(desk.Clock.GetUtcNow(), "hub", null, 1, draft.Draft!.Drawn.CutOff, draft.Draft.Drawn.Digest)] }, next => next, default))!.Value.Stands;

        // When it is read
        var document = (await desk.Machine.Get<SummaryChapters>().Read(stored.Name, stored.Versions[0].Digest, default)).Document;
        var page = WrittenPage.Of(document, Standings.Of(stored, stored.Versions[0], SummaryMachine.Settings));

        // Then it is there, and no report
        page.ShouldContain($"<span class=\"state warn\">{WorkingData.Words}</span>");
        page.ShouldContain("it was not adopted");
    }

    private async Task<byte[]> File(string extension) => (await desk.Files.Read(Draft + extension, default)).ShouldNotBeNull(extension).Content.ToArray();
}
