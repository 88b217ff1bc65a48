using System.Runtime.CompilerServices;
using AngleSharp.Html.Parser;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Summaries;
using MimFunctions.Features.Summaries.Issuing;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Outbox;
using MimFunctions.Tests.Mechanism.Letters;

namespace MimFunctions.Tests.Features.Summaries;

/// <summary>Every letter about summaries, as its reader sees it.</summary>
public sealed class SummaryMailTests : IAsyncLifetime
{
    private readonly ChangeSummaryOfTests desk = new(new DateTimeOffset(2027, 1, 2, 6, 0, 0, TimeSpan.Zero));

    public Task InitializeAsync() => desk.Documents.Seed();

    public Task DisposeAsync()
    {
        desk.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task The_draft_of_a_semester_for_its_Presidency() => await Match(await desk.Draw("semester-2026-1"), "summaryDraft.0", "CY");

    [Fact]
    public async Task The_draft_of_the_general_report_for_a_state() => await Match(await desk.Draw("general-2026"), "summaryDraft.0", "AT");

    [Fact]
    public async Task The_draft_of_the_general_report_for_the_Commission() => await Match(await desk.Draw("general-2026"), "summaryDraft.0", "COM");

    [Fact]
    public async Task A_reminder_to_the_Presidency()
    {
        var summary = await desk.Draw("semester-2026-1");
        summary = await desk.Add(summary, (await Sections(summary))[0], "Text.");
        desk.Clock.Advance(TimeSpan.FromDays(28));
        await desk.Machine.Sweep();

        await Match(summary, "summaryReminder.2", "CY");
    }

    [Fact]
    public async Task A_final_version_for_Parliament() => await Match(await desk.Issue(await desk.Draw("semester-2026-1"), ChangeSummaryOfTests.Cyprus), "summaryFinal.1", "EP");

    [Fact]
    public async Task A_new_version_for_a_state()
    {
        await desk.Issue(await desk.Draw("general-2026"));
        await desk.Documents.Communication("MIM-IE-2026-0001", new DateTimeOffset(2026, 9, 1, 9, 0, 0, TimeSpan.Zero));

        await Match(await desk.Issue(await desk.Draw("general-2026", desk.Clock.GetUtcNow().AddDays(-1))), "summaryFinal.3", "IE");
    }

    [Fact]
    public async Task F_4_the_reminder_when_nobody_made_it_final_in_time()
    {
        var summary = await desk.Draw("semester-2026-1");
        desk.Clock.Advance(TimeSpan.FromDays(56));
        await desk.Machine.Sweep();

        await Match(summary, "summaryReminder.1", "CY");
    }

    [Fact]
    public async Task The_same_order_gives_the_same_mail_whatever_happened_since()
    {
        var summary = await desk.Draw("semester-2026-1");
        var before = await Compose(summary, "summaryDraft.0", "CY");

        await desk.Documents.Have(SampleSources.Report("ILO-FR-2026-0009", "2026-1", desk.Clock.GetUtcNow().AddDays(-3)));
        summary = await desk.Add(summary, (await Sections(summary))[0], "Text.");
        await desk.Issue(await desk.Draw("semester-2026-1", desk.Clock.GetUtcNow().AddDays(-1)));

        (await Compose(summary, "summaryDraft.0", "CY")).ShouldBe(before);
    }

    [Fact]
    public async Task What_never_was_is_not_written()
    {
        var summary = await desk.Draw("semester-2026-1");

        (await Compose(summary, "summaryDraft.9", "CY")).ShouldBeNull();
        (await Compose(summary, "summaryFinal.0", "CY")).ShouldBeNull();
        (await Compose(summary, "summaryReminder.0", "CY")).ShouldBeNull();
    }

    [Fact]
    public void There_is_a_composer_for_every_kind_of_letter() =>
        Composers.Select(composer => composer.Step).ShouldBe(Enum.GetValues<SummaryLetter>().Select(SummaryStep.Name), ignoreOrder: true);

    private IEnumerable<IMailComposer> Composers => typeof(SummaryMail).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(SummaryMail)))
        .Select(type => (IMailComposer)Activator.CreateInstance(type, desk.Machine.Get<SummaryLetterLookup>())!);

    private async Task<string[]> Sections(Summary summary)
    {
        using var content = await desk.Machine.Get<SummaryIssuing>().Completed(summary, summary.Draft!, default);
        return [.. WithCompletions.SectionIds(content.Document)];
    }

    private Task<Composed?> Compose(Summary summary, string step, string party)
    {
        var to = new Addressee(party, $"Contact point of {Authority.FromCode(party)!.Name}", "mim@party.example", AddresseeRole.ContactPoint);
        return new BracketedMail(Composers.Single(composer => composer.Step == step.Split('.')[0])).Compose(new OwedOrder("mail", summary.Case, step, to.Key), to, default);
    }

    private async Task Match(Summary summary, string step, string party, [CallerMemberName] string name = "")
    {
        var mail = (await Compose(summary, step, party)).ShouldNotBeNull();

        Snapshot.Match($"Subject: {mail.Subject}\n\n{mail.Text}\n\n{mail.Html[mail.Html.IndexOf("<main>", StringComparison.Ordinal)..]}", name);
        new HtmlParser().ParseDocument(mail.Html).QuerySelectorAll("img,script,link,iframe,form").ShouldBeEmpty("nothing in a mail is fetched or sent");
    }
}
