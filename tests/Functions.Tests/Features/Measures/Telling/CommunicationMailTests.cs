using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.References;
using MimFunctions.Features.Measures.Telling;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Tests.Mechanism.Directory;
using MimFunctions.Tests.Mechanism.Letters;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Measures.Telling;

public sealed class CommunicationMailTests
{
    private static readonly MimFunctions.Platform.Configuration.Settings Settings = new() { DataFolder = "/nowhere", PublicUrl = new Uri("https://hub.example/") };
    private static readonly Addressee ContactPoint = new("DE", "Kontaktstelle", "mim@interior.de.example", AddresseeRole.ContactPoint);
    private static readonly Addressee Expert = new("EL", "Ειδικός", "expert@interior.el.example", AddresseeRole.Expert);

    [Fact]
    public async Task A_whole_communication_as_text() => Snapshot.Match((await Compose(Communications.New())).Text);

    [Fact]
    public async Task A_whole_communication_as_HTML() => Snapshot.Match((await Compose(Communications.New())).Html);

    [Fact]
    public async Task A_communication_with_restricted_fields_as_text() => Snapshot.Match((await Compose(Communications.New(Restricted()), Expert)).Text);

    [Fact]
    public async Task An_amendment_in_Greek_without_English_as_text() => Snapshot.Match((await Compose(Communications.New(
        Communications.Fields(
            ("memberState", "EL"), ("titleOriginal", "Νόμος για το άσυλο"), ("titleEnglish", null), ("summaryEnglish", null), ("originalLanguage", "el"),
            ("summary", "Ο νόμος ρυθμίζει τις διαδικασίες ασύλου στα σύνορα."), ("areas", new[] { "asylum" }), ("contactEmail", null), ("contactName", null),
            ("contactAuthority", null), ("originalTextUrl", null)),
        "MIM-EL-2026-0002", Reference.Parse("MIM-EL-2026-0001")))).Text);

    [Fact]
    public async Task The_subject_says_which_who_and_what() =>
        (await Compose(Communications.New())).Subject.ShouldBe("MIM-AT-2026-0007, Austria: Return Act 2026 <draft & notes>");

    [Fact]
    public void No_restricted_field_can_be_read_anywhere_in_the_mail() =>
        Prop.ForAll(Gen.SubListOf(FormLibrary.BuiltIn.ReportForm.Fields.Select(f => f.Id).ToArray()).ToArbitrary(), restricted =>
        {
            var secret = Marked();
            var fields = new FormFields(secret.Append(KeyValuePair.Create<string, FieldValue>("restrictedFields", new FieldValue.Many([.. restricted, "remarks"]))));
            var mail = Compose(Communications.New(fields)).GetAwaiter().GetResult();
            var all = mail.Subject + mail.Text + mail.Html;
            return restricted.Where(id => id != "memberState").All(id => !all.Contains($"secret-{id}-end", StringComparison.Ordinal));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public async Task What_is_left_out_is_said_by_number_and_label() =>
        (await Compose(Communications.New(Restricted()))).Text.ReplaceLineEndings(" ")
            .ShouldContain("Not sent by mail, because Austria marked it as not for further distribution; you can read it on the hub: 3c Contact point: e-mail; 4a Title of the measure (original language); 4b");

    [Fact]
    public async Task A_final_court_decision_is_not_open_to_requests() =>
        (await Compose(Communications.New(Communications.Fields(("measureType", "finalCourtDecision"))))).Text.ReplaceLineEndings(" ")
            .ShouldContain("A final court decision is not open to requests for additional information.");

    [Fact]
    public async Task A_long_summary_is_cut_and_the_rest_is_a_link_away()
    {
        var mail = await Compose(Communications.New(Communications.Fields(("summaryEnglish", string.Concat(Enumerable.Repeat("very long words ", 300))))));

        mail.Text.Length.ShouldBeLessThan(3000);
        mail.Text.ShouldContain("…");
    }

    [Fact]
    public async Task The_HTML_holds_what_the_text_holds_and_nothing_that_is_fetched()
    {
        var mail = await Compose(Communications.New());
        var page = new HtmlParser().ParseDocument(mail.Html);

        page.QuerySelectorAll("img,script,link,iframe,form").ShouldBeEmpty();
        page.QuerySelectorAll("h1").Single().TextContent.ShouldBe("Return Act 2026 <draft & notes>");
        page.QuerySelectorAll("[lang=de]").Single().TextContent.ShouldBe("Rückkehrgesetz 2026 <Entwurf & Erläuterungen>");
        page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).ShouldBe(
            ["https://law.at.example/bgbl/2026/17?a=1&b=2", "https://hub.example/api/communications/MIM-AT-2026-0007"]);
        var leaves = page.QuerySelectorAll("main *").Where(element => element.ChildElementCount == 0).Select(element => element.TextContent);
        leaves.SelectMany(Words).Except(Words(mail.Text)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_a_reference_that_does_not_exist_there_is_nothing_to_tell() =>
        (await Composer(new MemoryDocuments()).Compose(MailDesk.Order("MIM-AT-2026-0099", ContactPoint), ContactPoint, default)).ShouldBeNull();

    private static FormFields Restricted() => Communications.Fields(
        ("restrictedFields", new[] { "contactEmail", "titleOriginal", "titleEnglish", "summary", "summaryEnglish", "remarks" }));

    private static FormFields Marked() => Communications.Fields(
        ("contactName", "secret-contactName-end"), ("contactAuthority", "secret-contactAuthority-end"), ("contactEmail", "secret-contactEmail-end@at.example"),
        ("titleOriginal", "secret-titleOriginal-end"), ("titleEnglish", "secret-titleEnglish-end"), ("summary", "secret-summary-end"),
        ("summaryEnglish", "secret-summaryEnglish-end"), ("originalTextUrl", "https://at.example/secret-originalTextUrl-end"), ("remarks", "secret-remarks-end"));

    private static string[] Words(string text) => text.Split([' ', '\n', ':', ';'], StringSplitOptions.RemoveEmptyEntries);

    private static async Task<Composed> Compose(Submission submission, Addressee? to = null)
    {
        var documents = new MemoryDocuments();
        await documents.Have(submission);
        return (await new BracketedMail(Composer(documents)).Compose(MailDesk.Order(submission.Case, to ?? ContactPoint), to ?? ContactPoint, default)).ShouldNotBeNull();
    }

    private static CommunicationMail Composer(MemoryDocuments documents) =>
        new(documents, new FixedDirectory(Communications.People), FormLibrary.BuiltIn, Leaving.Of(Settings), Settings);
}
