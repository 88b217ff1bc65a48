using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Measures.Changing;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using static MimFunctions.Domain.Tests.Directory.SampleDirectory;

namespace MimFunctions.Domain.Tests.Measures.Changing;

/// <summary>What becomes of a communication after it was taken in: withdrawn, corrected, its original text late, said to be a new version.</summary>
public sealed class ChangingTests
{
    private static readonly Reference Number = new(Given.Austria, 2026, 7), Earlier = new(Given.Austria, 2026, 3);
    private static readonly DateTimeOffset Later = Given.Received.AddDays(2);

    private static readonly ContactDirectory People = new(1,
    [
        Party("AT"), Party("DE", Expert("now@de.example"), Expert("digest@de.example", delivery: Delivery.Digest)), Party("EL"),
    ]);

    [Fact]
    public void A_withdrawal_is_told_once_to_all_who_were_told_and_the_reference_stays()
    {
        var withdrawn = Changed(WithdrawCommunication.Decide(Act(), " Sent by mistake. "));

        withdrawn.Withdrawal.ShouldBe(new CommunicationEvent.Withdrawn(Later, "person", "Sent by mistake."));
        withdrawn.Reference.ShouldBe(Number.ToString());
        (Communication().ChangedAt, withdrawn.ChangedAt).ShouldBe((null, Later));
        var told = withdrawn.Outbox.Messages.Where(message => message.Step == "communicationNews.1").Select(message => message.To).ToList();
        told.ShouldBeUnique();
        told.ShouldContain("DE:gone");
        told.ShouldContain(AddresseeKey.For("DE", "digest@de.example"));
        told.ShouldAllBe(to => !to.StartsWith("AT:", StringComparison.Ordinal));
        withdrawn.Outbox.State.ShouldBe(OutboxState.Owed);
        // Those of the communication itself stay: they are the list of who was told.
        withdrawn.Outbox.Messages.ShouldContain(message => message.Step == Steps.Communication);
        WithdrawCommunication.Decide(Act(withdrawn), "Again.").ShouldBe(new CaseDecision<Submission>.Unchanged());
    }

    [Fact]
    public void Who_gets_a_digest_of_the_day_reads_there_what_became_of_it()
    {
        var sameDay = Act() with { Now = Given.Received.AddMinutes(5) };

        Changed(WithdrawCommunication.Decide(sameDay, "Sent by mistake.")).Outbox.Messages.ShouldNotContain(message => message.To == AddresseeKey.For("DE", "digest@de.example"));
    }

    [Fact]
    public void Where_nobody_is_registered_nothing_is_owed()
    {
        var alone = Act(Communication() with { Outbox = Outbox.Nothing(Given.Received) }) with { Directory = new(1, []) };

        Changed(WithdrawCommunication.Decide(alone, "Sent by mistake.")).Outbox.ShouldBe(alone.Communication.Outbox);
    }

    [Theory]
    [InlineData(null, "MIM-CHG-01")]
    [InlineData("  ", "MIM-CHG-01")]
    [InlineData("long", "MIM-CHG-02")]
    public void Without_a_reason_nothing_is_withdrawn(string? reason, string rule) =>
        Refused(WithdrawCommunication.Decide(Act(), reason == "long" ? new string('x', 1_001) : reason)).ShouldBe([rule]);

    [Fact]
    public void A_correction_keeps_what_the_fields_said_before()
    {
        var corrected = Changed(Correct(Act(), ("titleEnglish", ["The right title"]), ("remarks", [])));

        corrected.Fields.Text("titleEnglish").ShouldBe("The right title");
        corrected.Fields.Value("remarks").ShouldBeNull();
        var happened = corrected.History.ShouldHaveSingleItem().ShouldBeOfType<CommunicationEvent.Corrected>();
        happened.Fields.ShouldBe(["titleEnglish", "remarks"]);
        happened.Before.Text("titleEnglish").ShouldBe("Aliens Law Amendment Act 2026");
        happened.Before.Text("remarks").ShouldBe("Nothing else.");
        corrected.Outbox.Messages.ShouldContain(message => message.Step == "communicationNews.1");
        Changed(WithdrawCommunication.Decide(Act(corrected), "No more.")).Outbox.Messages.ShouldContain(message => message.Step == "communicationNews.2");
    }

    [Fact]
    public void A_correction_that_changes_nothing_is_told_to_nobody() =>
        Correct(Act(), ("titleEnglish", ["Aliens Law Amendment Act 2026"])).ShouldBe(new CaseDecision<Submission>.Unchanged());

    [Theory]
    [InlineData("madePublicOn", "31.2.2026", "MIM-FORM-22")]
    [InlineData("colour", "red", "MIM-CHG-04")]
    [InlineData("memberState", "DE", "MIM-CHG-05")]
    [InlineData("amends", "MIM-AT-2026-0001", "MIM-CHG-06")]
    [InlineData("remarks", "RESTREINT UE/EU RESTRICTED", "MIM-CHG-07")]
    public void A_correction_is_judged_as_the_form_was(string field, string value, string rule) =>
        Refused(Correct(Act(), (field, [value]))).ShouldBe([rule]);

    [Fact]
    public void What_is_withdrawn_is_not_corrected() =>
        Refused(Correct(Act(Changed(WithdrawCommunication.Decide(Act(), "No."))), ("remarks", ["x"]))).ShouldBe(["MIM-CHG-03"]);

    [Fact]
    public void Another_file_named_by_a_correction_is_waited_for()
    {
        var named = Changed(Correct(Act(), ("originalTextAttached", ["law.pdf"])));
        named.AwaitsFiles.ShouldBe(AttachmentState.Awaited);

        Changed(Correct(Act(named), ("originalTextAttached", []))).Attachments.ShouldBeNull();
    }

    [Fact]
    public void An_original_text_that_comes_with_its_form_is_no_news_and_a_late_one_is()
    {
        var waiting = Communication() with { Attachments = [new Attachment("law.pdf", AttachmentState.Awaited)] };

        var soon = LateOriginalText.Came(Act(waiting) with { Now = Given.Received.AddMinutes(3) }, waiting.Attachments[0], "d1");
        soon.History.ShouldBeNull();
        soon.Attachments.ShouldBe([Attachment.Named("law.pdf", "d1")]);

        var late = LateOriginalText.Came(Act(waiting), waiting.Attachments[0], "d1");
        late.History.ShouldHaveSingleItem().ShouldBe(new CommunicationEvent.OriginalText(Later, "person", "law.pdf", "d1", null));
        late.Outbox.Messages.ShouldContain(message => message.Step == "communicationNews.1");
        LateOriginalText.Came(Act(waiting with { History = late.History }) with { Now = Given.Received.AddMinutes(3) }, waiting.Attachments[0], "d1").History!.Count.ShouldBe(2);
    }

    [Fact]
    public void Another_original_text_takes_the_place_of_the_first_and_is_told_once()
    {
        var known = Communication() with { Attachments = [Attachment.Named("law.pdf", "d1")] };

        var replaced = LateOriginalText.Replaced(Act(known), "LAW.pdf", "d2", Later);
        replaced.Attachments.ShouldBe([Attachment.Named("LAW.pdf", "d2")]);
        replaced.History.ShouldHaveSingleItem().ShouldBe(new CommunicationEvent.OriginalText(Later, "person", "LAW.pdf", "d2", "d1"));

        // The same again, another name, and one that was there before
        LateOriginalText.Replaced(Act(replaced), "law.pdf", "d2", Later).ShouldBeSameAs(replaced);
        LateOriginalText.Replaced(Act(replaced), "other.pdf", "d3", Later).ShouldBeSameAs(replaced);
        LateOriginalText.Replaced(Act(replaced), "law.pdf", "d1", Given.Received).ShouldBeSameAs(replaced);
        LateOriginalText.Named(Communication(), "law.pdf").ShouldBeNull();
    }

    [Fact]
    public void A_form_that_looks_like_a_new_version_is_asked_about_once_for_each_contact_point()
    {
        var asked = SayFollowUp.Ask(Communication(), Earlier, People.Party("AT"));

        asked.LooksLike.ShouldBe(Earlier);
        asked.IsAskedAbout.ShouldBeTrue();
        asked.Outbox.Messages.Count(message => message.Step == Steps.FollowUp && message.To.StartsWith("AT:", StringComparison.Ordinal)).ShouldBe(1);
        SayFollowUp.Ask(Communication(), Earlier, null).Outbox.Messages.ShouldNotContain(message => message.Step == Steps.FollowUp);
        SayFollowUp.Ask(Communication(), null, People.Party("AT")).LooksLike.ShouldBeNull();
        var said = Communication() with { Outcome = new Outcome.Amended(Number, Earlier, Late: false) };
        SayFollowUp.Ask(said, Earlier, People.Party("AT")).ShouldBeSameAs(said);
    }

    [Fact]
    public void The_first_answer_stands()
    {
        var asked = SayFollowUp.Ask(Communication(), Earlier, People.Party("AT"));

        var yes = Changed(SayFollowUp.Answer(Act(asked), isFollowUp: true));
        yes.Follows.ShouldBe(Earlier);
        yes.IsAskedAbout.ShouldBeFalse();
        SayFollowUp.Answer(Act(yes), isFollowUp: false).ShouldBe(new CaseDecision<Submission>.Unchanged());

        var corrected = Changed(Correct(Act(asked), ("remarks", ["x"])));
        Changed(SayFollowUp.Answer(Act(corrected), isFollowUp: true)).History!.Count.ShouldBe(2);

        var no = Changed(SayFollowUp.Answer(Act(asked), isFollowUp: false));
        (no.Follows, no.IsAskedAbout).ShouldBe((null, false));
        Changed(WithdrawCommunication.Decide(Act(asked), "No.")).IsAskedAbout.ShouldBeFalse();
        Communication().IsAskedAbout.ShouldBeFalse();
    }

    [Theory]
    [InlineData("titleOriginal", "Gesetz 2026!", "titleEnglish", "Act", "GESETZ2026")]
    [InlineData("titleEnglish", "The Act", "remarks", "x", "THEACT")]
    [InlineData("titleOriginal", "...", "remarks", "x", null)]
    public void A_measure_is_known_again_by_its_title(string one, string first, string other, string second, string? key) =>
        MeasureKey.OfTitle(new FormFields([new(one, new FieldValue.One(first)), new(other, new FieldValue.One(second))])).ShouldBe(key);

    [Theory]
    [InlineData("https://www.ris.example/eli/17/", "ris.example/eli/17")]
    [InlineData("https://ris.example/eli/17", "ris.example/eli/17")]
    [InlineData("https://www.ris.example/", null)]
    [InlineData(null, null)]
    public void And_by_its_link_unless_that_is_a_home_page(string? link, string? key) =>
        MeasureKey.OfLink(new FormFields(link is null ? [] : [new("originalTextUrl", new FieldValue.One(link))])).ShouldBe(key);

    [Fact]
    public void Only_a_communication_has_such_keys()
    {
        (Communication().TitleKey, Communication().LinkKey).ShouldBe(("FREMDENRECHTSANDERUNGSGESETZ2026", "ris.example/eli/2026/7?lang=de#p1"));
        var refused = Communication() with { Outcome = new Outcome.Refused() };
        (refused.TitleKey, refused.LinkKey).ShouldBe((null, null));
        var lengthy = new FormFields([new("titleOriginal", new FieldValue.One(new string('x', 500)))]);
        MeasureKey.OfTitle(lengthy)!.Length.ShouldBe(120);
    }

    private static CaseDecision<Submission> Correct(CommunicationAct act, params (string Field, string[] Values)[] changes) => CorrectCommunication.Decide(
        act, "A slip.", changes.ToDictionary(change => change.Field, change => (IReadOnlyList<string>)change.Values), Given.Form, Given.Context);

    private static Submission Communication()
    {
        var judged = Given.Judged(Given.FormWith());
        return DecideIntake.Accept(
            new Arrival("AT", "form.docx", "1", "digest", Given.Received), "mim-1", judged, Number, late: false,
            [new OwedMessage("m1", Steps.MailQueue, Steps.Communication, "DE:gone")], []);
    }

    private static CommunicationAct Act(Submission? communication = null) => new(communication ?? Communication(), "person", Later, People);

    private static Submission Changed(CaseDecision<Submission> decision) => decision.ShouldBeOfType<CaseDecision<Submission>.Changed>().Next;

    private static IEnumerable<string> Refused(CaseDecision<Submission> decision) => decision.ShouldBeOfType<CaseDecision<Submission>.Refused>().Why.Select(why => why.Rule);
}
