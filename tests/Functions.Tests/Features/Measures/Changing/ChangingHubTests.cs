using MimeKit;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Measures.Changing;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Features.Measures.Changing;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Measures.Changing;

/// <summary>Withdrawal, correction, late original texts and new versions through the whole hub, mails included.</summary>
public sealed class ChangingHubTests() : DroppedFileTests("AT", "DE", "EL", "COM")
{
    private static readonly Reference First = Reference.Parse("MIM-AT-2026-0001")!, Second = Reference.Parse("MIM-AT-2026-0002")!;

    [Fact]
    public async Task A_withdrawal_is_mailed_once_to_all_who_were_told()
    {
        await Drop("AT/measures/form.json", SampleForms.File(SampleForms.Json("AT", "An act")));

        await Withdraw(hub, "It was sent by mistake.");
        await Withdraw(hub, "Again.");
        await hub.RunToRest();

        var mails = Mails("withdrawn");
        mails.Select(To).Order().ShouldBe(["mim@com.example", "mim@de.example", "mim@el.example"]);
        Snapshot.Match(mails[0].TextBody!.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_correction_names_the_fields_and_quotes_nothing_of_them()
    {
        await Drop("AT/measures/form.json", SampleForms.File(SampleForms.Json("AT", "An act")));

        await hub.Get<ChangeCommunication>().Change(First, "person", act => Task.FromResult(CorrectCommunication.Decide(
            act, "A slip of the pen.", new Dictionary<string, IReadOnlyList<string>> { ["summaryEnglish"] = ["canary"] },
            MimFunctions.Mechanism.Forms.FormLibrary.BuiltIn.ReportForm,
            new(First.State, clock.GetUtcNow(), new HashSet<Reference>(), HasContactPoint: true, new HashSet<string>()))), default);
        await hub.RunToRest();

        var mails = Mails("corrected");
        mails.Count.ShouldBe(3);
        mails[0].TextBody!.ShouldContain("Summary (English)");
        mails[0].TextBody!.ShouldNotContain("canary");
    }

    [Theory]
    [InlineData(10, 0)]
    [InlineData(90, 3)]
    public async Task An_original_text_that_comes_late_is_told_once(int minutes, int mails)
    {
        var form = SampleForms.Json("AT", "An act");
        form["originalTextAttached"] = "law.pdf";
        await Drop("AT/measures/form.json", SampleForms.File(form));
        clock.Advance(TimeSpan.FromMinutes(minutes));

        await Drop("AT/measures/law.pdf", "%PDF-1.7 the law"u8.ToArray());

        Mails("original text").Count.ShouldBe(mails);
        (await Find(First)).Attachments!.ShouldHaveSingleItem().Digest.ShouldNotBeNull();
    }

    [Fact]
    public async Task An_original_text_is_replaced_by_another_of_its_name_and_told_once()
    {
        var form = SampleForms.Json("AT", "An act");
        form["originalTextAttached"] = "law.pdf";
        await Drop("AT/measures/form.json", SampleForms.File(form));
        await Drop("AT/measures/law.pdf", "%PDF-1.7 the law"u8.ToArray());
        var before = (await Find(First)).Attachments![0].Digest;
        clock.Advance(TimeSpan.FromDays(3));

        await Drop("AT/measures/law.pdf", "%PDF-1.7 the law as published"u8.ToArray());
        await Drop("AT/measures/law.pdf", "%PDF-1.7 the law"u8.ToArray());

        (await Find(First)).Attachments![0].Digest.ShouldNotBe(before);
        Mails("original text").Select(To).Order().ShouldBe(["mim@com.example", "mim@de.example", "mim@el.example"]);
        Mails("Not accepted").ShouldBeEmpty();
    }

    [Fact]
    public async Task W18_A_new_version_is_taken_in_and_its_sender_is_asked_with_one_click()
    {
        await Drop("AT/measures/a.json", SampleForms.File(SampleForms.Json("AT", "An act")));
        var again = SampleForms.Json("AT", "An Act!");
        again["measureType"] = "adoptedLegislation";
        again["adoptedOn"] = "2026-11-22";

        await Drop("AT/measures/b.json", SampleForms.File(again));

        var mail = Mails("new version").ShouldHaveSingleItem();
        (mail.Subject, To(mail)).ShouldBe(("Is MIM-AT-2026-0002 a new version of MIM-AT-2026-0001?", "mim@at.example"));
        mail.TextBody!.ShouldContain("/follow/");
        (await Find(Second)).Outcome.ShouldBe(new Outcome.Accepted(Second, Late: true));
        var receipt = await File.ReadAllTextAsync(folder["receipts/AT/MIM-AT-2026-0002.html"]);
        receipt.ShouldContain("asks whether it is a new version");
    }

    [Fact]
    public async Task W18_Neither_another_measure_nor_a_follow_up_is_asked_about()
    {
        await Drop("AT/measures/a.json", SampleForms.File(SampleForms.Json("AT", "An act")));
        await Drop("AT/measures/b.json", SampleForms.File(SampleForms.Json("AT", "Another act")));
        var follows = SampleForms.Json("AT", "An act");
        (follows["amends"], follows["remarks"]) = ("MIM-AT-2026-0001", "now adopted");
        await Drop("AT/measures/c.json", SampleForms.File(follows));
        await Drop("DE/measures/d.json", SampleForms.File(SampleForms.Json("DE", "An act")));

        Mails("new version").ShouldBeEmpty();
    }

    [Fact]
    public async Task After_a_crash_at_any_port_call_everyone_hears_of_a_withdrawal_once()
    {
        var injected = await new CrashStory
        {
            Start = new DateTimeOffset(2026, 11, 23, 9, 30, 0, TimeSpan.Zero),
            Parties = ["AT", "DE", "COM"],
            Before = (hub, _, folder) =>
            {
                Put(folder, "AT/measures/form.json", SampleForms.File(SampleForms.Json("AT", "An act")));
                return hub.RunToRest();
            },
            // Whoever pressed the button and saw no answer presses it again.
            Story = async (hub, _) =>
            {
                await Withdraw(hub, "It was sent by mistake.");
                await hub.RunToRest();
            },
            Proof = (_, folder, where) =>
            {
                string.Join(" ", MailsOf(folder, "withdrawn").Select(To).Order()).ShouldBe("mim@com.example mim@de.example", where);
                return Task.CompletedTask;
            },
        }.AtEveryPortCall();

        injected.ShouldBeGreaterThan(10);
    }

    private static Task<(CaseDecision<Submission> Decision, Submission Stands)?> Withdraw(TestHub hub, string reason) =>
        hub.Get<ChangeCommunication>().Change(First, "person", act => Task.FromResult(WithdrawCommunication.Decide(act, reason)), default);

    private async Task<Submission> Find(Reference reference) => (await hub.Get<IDocumentStore>().FindCommunication(reference, default))!.Document;

    private async Task Drop(string path, byte[] content)
    {
        Put(folder, path, content);
        await hub.RunToRest();
    }

    private static void Put(TempFolder folder, string path, byte[] content)
    {
        var file = folder[$"drop/{path}"];
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
    }

    private List<MimeMessage> Mails(string about) => MailsOf(folder, about);

    private static List<MimeMessage> MailsOf(TempFolder folder, string about) =>
    [
        .. System.IO.Directory.EnumerateFiles(folder["mail"], "*.eml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => MimeMessage.Load(file)).Where(mail => mail.Subject!.Contains(about, StringComparison.Ordinal)).OrderBy(To),
    ];

    private static string To(MimeMessage mail) => mail.To.Mailboxes.Single().Address;
}
