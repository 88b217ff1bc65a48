using System.Runtime.CompilerServices;
using AngleSharp.Html.Parser;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Forms;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Liaison;
using MimFunctions.Features.Liaison.Deploying;
using MimFunctions.Features.Liaison.Networks;
using MimFunctions.Features.Liaison.Reports;
using MimFunctions.Features.Liaison.Secondments;
using MimFunctions.Features.Liaison.Work;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Mechanism.Letters;
using MimFunctions.Tests.Mechanism.Receipts;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Liaison;

/// <summary>What people read of reports and secondments: receipts and mails.</summary>
public sealed class LiaisonLetterTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 23, 9, 30, 0, TimeSpan.Zero);
    private static readonly MemberState Austria = MemberState.FromCode("AT")!;
    private static readonly ReportNumber Number = new(Austria, 2026, 3);
    private static readonly SecondmentNumber Post = new(Austria, 2026, 4);
    private static readonly Addressee OfGermany = new("DE", "Kontaktstelle", "mim@interior.de.example", AddresseeRole.ContactPoint);
    private static readonly Addressee OfAustria = new("AT", "Kontaktstelle", "mim@interior.at.example", AddresseeRole.ContactPoint);
    private static readonly MimFunctions.Platform.Configuration.Settings Settings = new() { DataFolder = "/nowhere", PublicUrl = new Uri("https://hub.example/") };

    [Fact]
    public void The_receipt_of_a_report() => Snapshot.Match(Receipt(Reported(LiaisonForms.Report("AT"))));

    [Fact]
    public void The_receipt_of_a_report_held_back() => Snapshot.Match(Receipt(Reported(LiaisonForms.Personal("AT"))));

    [Fact]
    public void The_receipt_of_a_secondment() => Snapshot.Match(Receipt(Announced(LiaisonForms.Notice("AT"), first: true)));

    [Fact]
    public void The_receipt_of_an_intention() => Snapshot.Match(Receipt(Announced(LiaisonForms.Planned("AT"), first: true)));

    [Fact]
    public void The_receipt_of_a_change() => Snapshot.Match(Receipt(Announced(LiaisonForms.Notice("AT", ("follows", Post.ToString())), first: false)));

    [Fact]
    public async Task A_secondment_is_told() => Match(await Told([LiaisonForms.Notice("AT")]));

    [Fact]
    public async Task An_intention_is_told_and_invites_interest() => Match(await Told([LiaisonForms.Planned("AT")]));

    [Fact]
    public async Task A_change_is_told_with_what_is_new() => Match(await Told([LiaisonForms.Planned("AT"), LiaisonForms.Notice("AT")]));

    [Fact]
    public async Task A_notice_with_little_in_it_is_told_as_it_is() => Match(await Told(
    [
        LiaisonForms.Notice("AT", ("hostKind", "internationalOrganisation"), ("city", null), ("until", null), ("duties", null), ("regionCovered", null), ("onBehalfOf", null)),
    ]));

    [Fact]
    public async Task A_report_held_back_is_told_to_its_state()
    {
        var (reports, mail) = Desk();
        await reports.Create(FileReport.Decide(Number, Reported(LiaisonForms.Personal("AT")), At), default);

        Match(await new BracketedMail(mail).Compose(new OwedOrder("m", Number.ToString(), "heldBack", OfAustria.Key), OfAustria, default));
    }

    [Fact]
    public async Task Nothing_is_told_of_a_report_that_is_released_or_of_what_never_was()
    {
        var (reports, mail) = Desk();
        var report = FileReport.Decide(Number, Reported(LiaisonForms.Personal("AT")), At);
        await reports.Create(((CaseDecision<LiaisonReport>.Changed)ConfirmReport.Decide(report, "u1", At)).Next, default);

        (await mail.Compose(new OwedOrder("m", Number.ToString(), "heldBack", OfAustria.Key), OfAustria, default)).ShouldBeNull();
        (await mail.Compose(new OwedOrder("m", "ILO-AT-2026-0099", "heldBack", OfAustria.Key), OfAustria, default)).ShouldBeNull();
        (await mail.Compose(new OwedOrder("m", "nothing", "heldBack", OfAustria.Key), OfAustria, default)).ShouldBeNull();
        var secondments = new SecondmentMail(Cases<Secondment>(new MemoryDocuments(), LiaisonContainers.Secondments, s => LiaisonKeys.Of(s.Number)), Settings);
        foreach (var (@case, step) in new[] { ("SEC-AT-2026-0099", "secondment.a"), ("nothing", "secondment.a"), ("SEC-AT-2026-0099", "a.b.c") })
            (await secondments.Compose(new OwedOrder("m", @case, step, OfGermany.Key), OfGermany, default)).ShouldBeNull();
    }

    [Fact]
    public void Every_change_and_every_host_has_its_words()
    {
        Enum.GetValues<NoticeChange>().Select(SecondmentWords.Changed).ShouldBeUnique();
        Enum.GetValues<HostKind>().Select(SecondmentWords.Host).ShouldBeUnique();
    }

    [Fact]
    public void There_is_a_composer_for_every_kind_of_letter() =>
        Enum.GetValues<LiaisonLetter>().Select(kind => new LiaisonStep(kind).ToString()).ShouldBe(
            [
                new HeldBackMail(null!, null!, Settings).Step, new SecondmentMail(null!, Settings).Step, new StillPlannedMail(null!, Settings).Step,
                new StillThereMail(null!, Settings).Step, new NetworkRoleMail(null!, null!, Settings).Step,
                new UnionDeploymentMail(null!, Settings).Step, new JointAskedMail(null!, Settings).Step, new JointAnsweredMail(null!, Settings).Step,
                new NetworkItemMail(null!, null!, Settings).Step, new NetworkItemHoldsMail(null!, null!, Settings).Step, new NetworkTaskLateMail(null!, null!, Settings).Step,
                new NetworkMeetingDueMail(null!, null!, Settings).Step,
            ]);

    [Fact]
    public async Task F19_a_plan_whose_day_has_passed_is_asked_about_until_the_state_announces_something() =>
        Snapshot.Match(Text((await Doubted(SecondmentIntention.Planned)).ShouldNotBeNull()));

    [Fact]
    public async Task F19_an_officer_without_a_last_day_is_asked_about() => Snapshot.Match(Text((await Doubted(SecondmentIntention.Made)).ShouldNotBeNull()));

    private static string Text(Composed mail) => $"Subject: {mail.Subject}\n\n{mail.Text}";

    /// <summary>The mail to Austria about a secondment that was announced two years ago.</summary>
    private static async Task<Composed?> Doubted(SecondmentIntention intention)
    {
        var notice = SecondmentForm.Read(Judged(LiaisonForms.Notice("AT"), "ilo-secondment-1").Fields, At, new string('a', 64)) with
        {
            Intention = intention,
            Until = null,
        };
        var asked = AskAboutSecondment.Decide(AnnounceSecondment.First(Post, notice, At), At.AddYears(2))!;
        var cases = Cases<Secondment>(new MemoryDocuments(), LiaisonContainers.Secondments, s => LiaisonKeys.Of(s.Number));
        await cases.Create(asked, default);
        SecondmentDoubtMail mail = intention == SecondmentIntention.Planned ? new StillPlannedMail(cases, Settings) : new StillThereMail(cases, Settings);
        return await new BracketedMail(mail).Compose(new OwedOrder("m", Post.ToString(), LiaisonStep.Of(asked.Asked[0]).ToString(), OfAustria.Key), OfAustria, default);
    }

    /// <summary>The mail to Germany about the last of these notices.</summary>
    private static async Task<Composed?> Told(IReadOnlyList<System.Text.Json.Nodes.JsonObject> notices)
    {
        var read = notices.Select((form, index) => SecondmentForm.Read(
            Judged(form, "ilo-secondment-1").Fields, At.AddDays(index), new string((char)('a' + index), 64))).ToArray();
        var secondment = read.Skip(1).Aggregate(AnnounceSecondment.First(Post, read[0], At), (stands, notice) => AnnounceSecondment.Decide(stands, notice, At)!);
        var cases = Cases<Secondment>(new MemoryDocuments(), LiaisonContainers.Secondments, s => LiaisonKeys.Of(s.Number));
        await cases.Create(secondment, default);
        return await new BracketedMail(new SecondmentMail(cases, Settings)).Compose(
            new OwedOrder("m", Post.ToString(), LiaisonStep.Of(read[^1]).ToString(), OfGermany.Key), OfGermany, default);
    }

    private static (CaseStore<LiaisonReport> Reports, HeldBackMail Mail) Desk()
    {
        var documents = new MemoryDocuments();
        var cases = Cases<LiaisonReport>(documents, LiaisonContainers.Reports, LiaisonKeys.Of);
        return (cases, new HeldBackMail(new LiaisonReports(documents, cases), FormLibrary.BuiltIn, Settings));
    }

    private static CaseStore<T> Cases<T>(MemoryDocuments documents, string container, Func<T, DocumentKey> key)
        where T : class, IOwes<T> =>
        new(documents, new OutboxRelay(documents, new MemoryQueue(TimeProvider.System), TimeProvider.System), new OwingDocuments<T>(container, key));

    private static Submission Reported(System.Text.Json.Nodes.JsonObject form)
    {
        var judgement = Judged(form, LiaisonFields.FormOf2019);
        return LiaisonIntake.Report(Arrival("report.json"), LiaisonFields.FormOf2019, judgement, Number, JudgeLiaisonReport.Suspicions(judgement.Findings).Count > 0);
    }

    private static Submission Announced(System.Text.Json.Nodes.JsonObject form, bool first) =>
        LiaisonIntake.Second(Arrival("notice.json"), "ilo-secondment-1", Judged(form, "ilo-secondment-1"), Post, first);

    private static Arrival Arrival(string file) => new("AT", file, "v1", new string('a', 64), At, "liaison");

    private static Judgement Judged(System.Text.Json.Nodes.JsonObject json, string id)
    {
        var form = FormLibrary.BuiltIn[id];
        var reading = FormFile.Read(SampleForms.File(json), "form.json", [form]).ShouldBeOfType<FormFileReading.Read>().Reading;
        return id == LiaisonFields.FormOf2019
            ? JudgeLiaisonReport.Judge(form, reading, new FormContext(Austria, At, true, new HashSet<string>()))
            : JudgeSecondment.Judge(form, reading, new SecondmentContext(Austria, At, true, true));
    }

    private static string Receipt(Submission submission)
    {
        var page = SampleReceipts.Page(Settings).Write(submission, null);
        return page[page.IndexOf("<main>", StringComparison.Ordinal)..];
    }

    private static void Match(Composed? composed, [CallerMemberName] string name = "")
    {
        var mail = composed.ShouldNotBeNull();
        Snapshot.Match($"Subject: {mail.Subject}\n\n{mail.Text}\n\n{mail.Html[mail.Html.IndexOf("<main>", StringComparison.Ordinal)..]}", name);
        new HtmlParser().ParseDocument(mail.Html).QuerySelectorAll("img,script,link,iframe,form").ShouldBeEmpty("nothing in a mail is fetched or sent");
        foreach (var secret in new[] { "Muster", "max.muster", "551 7700", "P1234567" })
            $"{mail.Subject}{mail.Text}{mail.Html}".ShouldNotContain(secret, Case.Insensitive, "officers and personal data are in no mail (ILOB-20)");
    }
}
