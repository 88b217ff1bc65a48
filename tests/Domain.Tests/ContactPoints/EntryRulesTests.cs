using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.ContactPoints.Forms;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Domain.Tests.ContactPoints;

/// <summary>What a state may say of an entry, by the API and by the form <c>ctcp-1</c>.</summary>
public sealed class EntryRulesTests
{
    private static readonly FormDefinition Form = GivenContacts.Form("ctcp-1");

    [Fact]
    public void Everything_that_stands_against_an_entry_is_said()
    {
        EntryRules.Check(GivenContacts.Details, null, []).ShouldBeEmpty();
        var nothing = new EntryDetails("", "", "", false, false, "", null, [], null, null, [], [], null, null, null, null, null);
        GivenContacts.Rules(EntryRules.Check(nothing, null, [])).ShouldBe(["CP-1", "CP-1", "CP-1", "CP-1", "CP-4", "CP-1", "CP-19"]);
        EntryRules.Check(GivenContacts.Details with { InAuthority = false }, null, []).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            why => why.Message.ToString().ShouldBe("CT contact points are not created here."), why => why.Law.ShouldBe("CT-1"));
    }

    [Theory]
    [InlineData("unit@gmail.com")]
    [InlineData("unit@GMX.at")]
    [InlineData("unit@web.de")]
    [InlineData("unit at office")]
    public void Only_function_mailboxes_of_authorities_are_taken(string mailbox) =>
        EntryRules.Check(GivenContacts.Details with { Mailbox = mailbox }, null, []).ShouldHaveSingleItem().Rule.ShouldBe("CP-4");

    [Fact]
    public void Channels_languages_days_and_texts_are_looked_at()
    {
        SecureChannel mail = new(ContactChannel.Mailbox, ChannelMarking.Limite, null), sealedLetter = new(ContactChannel.SealedLetter, ChannelMarking.Restricted, new string('a', 301));
        GivenContacts.Rules(EntryRules.Check(GivenContacts.Details with { Channels = [mail, mail] }, null, [])).ShouldBe(["CP-15", "CP-15"]);
        EntryRules.Check(GivenContacts.Details with { Channels = [sealedLetter] }, null, []).ShouldHaveSingleItem().Field.ShouldBe("channels");
        EntryRules.Check(GivenContacts.Details with { Languages = ["xx"] }, null, []).ShouldHaveSingleItem().Field.ShouldBe("languages");
        EntryRules.Check(GivenContacts.Details with { ValidFrom = new(2026, 2, 1), ValidUntil = new(2026, 1, 1) }, null, []).ShouldHaveSingleItem().Field.ShouldBe("validUntil");
        EntryRules.Check(GivenContacts.Details with { Hours = "CONFIDENTIEL UE/EU CONFIDENTIAL" }, null, []).ShouldHaveSingleItem().Rule.ShouldBe("CP-23");
        GivenContacts.Details.Has(ContactChannel.Mailbox).ShouldBeTrue();
    }

    [Fact]
    public void A_state_has_one_central_contact_point()
    {
        var central = GivenContacts.Entry("CP-DE-1");
        EntryRules.Check(GivenContacts.Details, null, [central]).ShouldHaveSingleItem().Rule.ShouldBe("CP-3");
        EntryRules.Check(GivenContacts.Details, central.Number, [central]).ShouldBeEmpty();
        EntryRules.Check(GivenContacts.Details with { Central = false }, null, [central]).ShouldBeEmpty();
        EntryRules.Check(GivenContacts.Details, null, [GivenContacts.Changed(KeepEntry.Withdraw(central, "u1", GivenContacts.Now)), central with { Versions = [] }]).ShouldBeEmpty();
    }

    [Fact]
    public void A_form_without_fault_is_read_into_types()
    {
        var judged = Judged();

        judged.Findings.ShouldBeEmpty();
        var details = ContactPointForm.Read(judged.Fields);
        (details.Authority, details.InAuthority, details.Central, details.Mailbox, details.ValidFrom).ShouldBe(("Bundesamt", true, false, "unit1@office.example", new DateOnly(2026, 3, 1)));
        details.Languages.ShouldBe(["de", "en"]);
        details.Competences.ShouldBe([Competence.Protection, Competence.Return]);
        details.Channels.ShouldBe([new SecureChannel(ContactChannel.DubliNet, ChannelMarking.Limite, "DE01"), new SecureChannel(ContactChannel.EncryptedMail, ChannelMarking.Unmarked, null)]);
    }

    [Theory]
    [InlineData("memberState", null, "CTCP-FORM-01")]
    [InlineData("memberState", "Atlantis", "CTCP-FORM-02")]
    [InlineData("memberState", "Austria", "CTCP-FORM-03")]
    [InlineData("entry", "CP-DE-9", "CTCP-FORM-04")]
    [InlineData("entry", "CP-AT-1", "CTCP-FORM-04")]
    [InlineData("inAuthority", "perhaps", "CTCP-FORM-06")]
    [InlineData("inAuthority", "outside", "CP-1")]
    [InlineData("mailbox", "nowhere", "CTCP-FORM-07")]
    [InlineData("mailbox", null, "CP-4")]
    [InlineData("mailbox", "unit@gmail.com", "CP-4")]
    [InlineData("languages", "Klingon", "CTCP-FORM-08")]
    [InlineData("languages", null, "CP-1")]
    [InlineData("competences", "fishery", "CTCP-FORM-06")]
    [InlineData("validUntil", "soon", "CTCP-FORM-09")]
    [InlineData("unit", null, "CP-1")]
    [InlineData("nationality", "XX", "CTCP-FORM-13")]
    public void What_is_wrong_is_said_once_at_its_field(string field, string? said, string rule)
    {
        var finding = Judged((field, said is null ? null : [said])).Findings.ShouldHaveSingleItem();

        (finding.Rule, finding.Field).ShouldBe((rule, field));
    }

    [Theory]
    [InlineData("pigeon", "limite", "CTCP-FORM-10")]
    [InlineData(null, "limite", "CTCP-FORM-10")]
    [InlineData("mailbox", "limite", "CTCP-FORM-10")]
    [InlineData("dubliNet", "top secret", "CTCP-FORM-11")]
    public void A_channel_is_one_of_the_closed_list(string? channel, string highest, string rule)
    {
        ReadCell[] cells = [.. channel is null ? Array.Empty<ReadCell>() : [new ReadCell("channel", channel, Place.Cell(5, 2, 1))], new ReadCell("highest", highest, Place.Cell(5, 2, 2))];

        Judged([new ReadRow(cells)]).Findings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            finding => finding.Rule.ShouldBe(rule), finding => finding.Where.ShouldBe(channel is null ? Place.Cell(5, 2, 2) : Place.Cell(5, 2, 1)));
    }

    [Fact]
    public void A_form_may_change_an_entry_of_the_own_state_that_stands()
    {
        var judged = Judged(("entry", ["cp-de-1"]));

        (judged.IsAcceptable, judged.Fields.Text("entry")).ShouldBe((true, "CP-DE-1"));
        ContactPointFormRules.All.Select(rule => rule.Id).ShouldBeUnique();
        Judged(("inAuthority", ["inside", "outside"])).Findings.ShouldHaveSingleItem().Rule.ShouldBe("CTCP-FORM-05");
    }

    private static Judgement Judged(params (string Field, string[]? Values)[] changes) => Judged(
        [
            new ReadRow([Cell("channel", "DubliNet"), Cell("highest", "LIMITE"), Cell("address", "DE01")]), new ReadRow([Cell("channel", "encryptedMail")]),
        ],
        changes);

    private static ReadCell Cell(string column, string text) => new(column, text, Place.Cell(5, 2, 1));

    private static Judgement Judged(ReadRow[] rows, params (string Field, string[]? Values)[] changes)
    {
        var values = new Dictionary<string, string[]?>
        {
            ["memberState"] = ["Germany"],
            ["authority"] = ["Bundesamt"],
            ["authorityEnglish"] = ["Federal Office"],
            ["unit"] = ["Unit 1"],
            ["inAuthority"] = ["inside"],
            ["central"] = ["further"],
            ["mailbox"] = ["unit1@office.example"],
            ["languages"] = ["German", "en"],
            ["competences"] = ["protection", "return"],
            ["validFrom"] = ["1.3.2026"],
        };
        foreach (var (field, changed) in changes)
            values[field] = changed;
        ReadField[] fields = [.. values.Where(each => each.Value is not null).Select((each, index) => new ReadField(each.Key, each.Value!, Place.Cell(1, index + 1, 2))), ReadField.Table("channels", rows, Place.Cell(5, 1, 1))];
        return JudgeContactPoint.Judge(Form, new FormReading("ctcp-1", fields, []), new ContactPointFormContext(GivenContacts.Germany, GivenContacts.Now, [GivenContacts.Entry()]));
    }
}
