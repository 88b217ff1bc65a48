using MimFunctions.Domain.Bulletins;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;
using static MimFunctions.Domain.Tests.Bulletins.GivenBulletins;

namespace MimFunctions.Domain.Tests.Bulletins;

/// <summary>From the draft to the issue, and what becomes of both as their sources change.</summary>
public sealed class KeepBulletinTests
{
    private static readonly BulletinItem Own = Communicated().Item()!, Other = Communicated("MIM-DE-2026-0001").Item()!;
    private static readonly DateTimeOffset After = new(2026, 4, 25, 12, 0, 0, TimeSpan.Zero);

    private static QuarterlyBulletin Draft => Drafted(Own, Other);

    [Fact]
    public void It_is_due_ten_days_after_the_quarter_by_the_days_of_Brussels()
    {
        CutOff.ShouldBe(new DateTimeOffset(2026, 4, 9, 22, 0, 0, TimeSpan.Zero));
        (DrawUpBulletin.Due(CutOff.AddTicks(-1)), DrawUpBulletin.Due(CutOff), DrawUpBulletin.Due(new DateTimeOffset(2026, 6, 30, 12, 0, 0, TimeSpan.Zero))).ShouldBe((null, First, First));
        DrawUpBulletin.Due(new DateTimeOffset(2026, 7, 1, 12, 0, 0, TimeSpan.Zero)).ShouldBeNull();
    }

    [Fact]
    public void The_draft_tells_whose_items_it_holds_and_the_Commission_and_the_same_sources_give_the_same()
    {
        var bulletin = Draft;
        (bulletin.Id, bulletin.Case, bulletin.Draft, bulletin.CutOff, bulletin.AmendUntil, bulletin.IsWhole, bulletin.QueriesAsked).ShouldBe(
            ("BUL-2026-Q1", "BUL-2026-Q1", 1, CutOff, new DateOnly(2026, 4, 24), true, 2), "ten working days after Friday 10 April");
        bulletin.Outbox.Messages.Select(message => $"{message.Queue} {message.Step} {message.To}").ShouldBe(["bulletins bulletinDrafted.1 AT", "bulletins bulletinDrafted.1 COM", "bulletins bulletinDrafted.1 DE"]);
        Drafted(Other, Own).Items.ShouldBe(bulletin.Items, "whatever the order in which the sources are read");
        DrawUpBulletin.Decide(bulletin, First, new BulletinSources([], 0), HolidayLists.None, Now).ShouldBeOfType<CaseDecision<QuarterlyBulletin>.Unchanged>();
        (bulletin.WithoutNews.Count, bulletin.WithoutNews.Any(state => state.Code is "AT" or "DE")).ShouldBe((25, false));
        Drafted().WithoutNews.Count.ShouldBe(27);
        bulletin.With(Outbox.Nothing(Now)).Outbox.Messages.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_drawn_up_while_the_quarter_lasts_is_to_look_at_and_is_drawn_up_anew_with_what_was_made_of_it()
    {
        var early = new DateTimeOffset(2026, 3, 10, 12, 0, 0, TimeSpan.Zero);
        Refused(DrawUpBulletin.Decide(null, new Quarter(2026, 2), new BulletinSources([], 0), HolidayLists.None, early)).ShouldBe(["BUL-32"]);
        var preview = Changed(DrawUpBulletin.Decide(null, First, new BulletinSources([Own], 0), HolidayLists.None, early));
        (preview.IsWhole, preview.CutOff, preview.Outbox.Messages.Count, KeepBulletin.Look(preview, After)).ShouldBe((false, early, 0, null));
        Refused(KeepBulletin.Issue(preview, "u1", null, After)).ShouldBe(["BUL-31"]);
        var amended = Changed(KeepBulletin.AddMissing(Changed(KeepBulletin.Amend(preview, Austria, "u1", Own.Id, "Anew.", early)), Missing(), early));

        var whole = Changed(DrawUpBulletin.Decide(amended, First, new BulletinSources([Own, Other], 1), HolidayLists.None, Now));
        (whole.Draft, whole.IsWhole, whole.Missing.Count, whole.Items[0].Words, whole.Items[1].Amendment).ShouldBe((2, true, 1, "Anew.", null));
        whole.Outbox.Messages.Select(message => message.Step).Distinct().ShouldBe(["bulletinMissing.1", "bulletinDrafted.2"]);
    }

    [Fact]
    public void Of_a_state_there_is_room_for_forty_items_and_the_others_are_counted()
    {
        var many = Enumerable.Range(1, 43).Select(number => Own with { Id = $"MIM-AT-2026-{number:D4}" }).ToArray();
        var commission = Enumerable.Range(1, 41).Select(number => Own with { Id = $"QRY-COM-2026-{number:D4}", From = Authority.Commission, Kind = BulletinKind.Answers }).ToArray();
        var bulletin = Drafted([.. commission, .. many, Other]);
        (bulletin.Items.Count, bulletin.Omitted.ShouldHaveSingleItem(), bulletin.Items[0].Id, bulletin.Items[39].Id, bulletin.Items[40].Id).ShouldBe(
            (82, new OmittedItems(Austria.State!, 3), "MIM-AT-2026-0001", "MIM-AT-2026-0040", "MIM-DE-2026-0001"));
    }

    [Fact]
    public void A_state_words_its_item_anew_or_leaves_it_out_within_ten_working_days()
    {
        var amended = Changed(KeepBulletin.Amend(Draft, Austria, "u1", Own.Id, " A second centre was opened. ", Now));
        (amended.Items[0].Words, amended.Items[0].WordsLanguage, amended.Items[0].Sentence, amended.Shown.Count).ShouldBe(("A second centre was opened.", null, Own.Sentence, 2));
        KeepBulletin.Amend(amended, Austria, "u1", Own.Id, "A second centre was opened.", Now).ShouldBeOfType<CaseDecision<QuarterlyBulletin>.Unchanged>();
        var without = Changed(KeepBulletin.Amend(amended, Austria, "u1", Own.Id, null, After.AddDays(-1)));
        (without.Shown.ShouldHaveSingleItem().Id, without.WithoutNews.Count).ShouldBe((Other.Id, 25), "what it left out it had");
        without.Items[0].Words.ShouldBe(Own.Sentence, "whoever words it anew begins with what the hub drafted");
        (Own with { Language = "de" }).WordsLanguage.ShouldBe("de");
        Own.Words.ShouldBe("Centres are opened.");

        Refused(KeepBulletin.Amend(Draft, Austria, "u1", "nothing", "x", Now)).ShouldBe(["BUL-20"]);
        Refused(KeepBulletin.Amend(Draft, Austria, "u1", Other.Id, "x", Now)).ShouldBe(["BUL-21"]);
        Refused(KeepBulletin.Amend(Draft, Austria, "u1", Own.Id, "x", After)).ShouldBe(["BUL-23"]);
        Refused(KeepBulletin.Amend(Draft, Austria, "u1", Own.Id, " ", Now)).ShouldBe(["BUL-24"]);
        Refused(KeepBulletin.Amend(Draft, Austria, "u1", Own.Id, new string('x', 201), Now)).ShouldBe(["BUL-25"]);
        Refused(KeepBulletin.Amend(Draft, Austria, "u1", Own.Id, "LIMITE", Now)).ShouldBe(["BUL-26"]);
        Refused(KeepBulletin.Amend(Draft, Austria, "u1", Own.Id, "Ask maria.huber@interior.example.", Now)).ShouldBe(["BUL-27"]);
    }

    [Fact]
    public void What_was_not_communicated_invites_its_state_and_is_taken_out_again()
    {
        var bulletin = Changed(KeepBulletin.AddMissing(Draft.With(Outbox.Nothing(Now)), Missing(), Now));
        (bulletin.Missing.ShouldHaveSingleItem().Number, bulletin.Outbox.Messages.ShouldHaveSingleItem().To, bulletin.WithoutNews.Count).ShouldBe((1, "FR", 24));
        KeepBulletin.AddMissing(bulletin, Missing(), Now).ShouldBeOfType<CaseDecision<QuarterlyBulletin>.Unchanged>();
        Changed(KeepBulletin.AddMissing(bulletin, Missing(link: "https://law.example/8"), Now)).Missing[^1].Number.ShouldBe(2);
        Changed(KeepBulletin.AddMissing(bulletin, Missing("DE"), Now)).Missing[^1].State.Code.ShouldBe("DE", "two states may have the same source");
        Refused(KeepBulletin.AddMissing(bulletin, Missing(null, " ", "http://law.example"), Now)).ShouldBe(["BUL-29", "BUL-28", "BUL-24"]);
        Refused(KeepBulletin.AddMissing(bulletin, Missing(link: null), Now)).ShouldBe(["BUL-28"]);
        Refused(KeepBulletin.AddMissing(bulletin with { Missing = [.. Enumerable.Repeat(bulletin.Missing[0], 50)] }, Missing("DE"), Now)).ShouldBe(["BUL-33"]);

        KeepBulletin.TakeOutMissing(bulletin, 2).ShouldBeOfType<CaseDecision<QuarterlyBulletin>.Unchanged>();
        var without = Changed(KeepBulletin.TakeOutMissing(bulletin, 1));
        without.Missing.ShouldBeEmpty();
        Changed(KeepBulletin.AddMissing(without, Missing(), Now)).Missing[0].Number.ShouldBe(2, "a number is given once");
    }

    [Fact]
    public void A_person_issues_it_after_the_days_of_the_states_and_then_nothing_changes()
    {
        Refused(KeepBulletin.Issue(Draft, "u1", null, After.AddDays(-1))).ShouldBe(["BUL-30"]);
        Refused(KeepBulletin.Issue(Draft, "u1", new string('x', 2001), After)).ShouldBe(["BUL-25"]);
        Changed(KeepBulletin.Issue(Draft, "u1", " ", After)).Issue!.Foreword.ShouldBeNull();
        var issued = Changed(KeepBulletin.Issue(Draft, "u1", " Much is new. ", After));
        issued.Issue.ShouldBe(new BulletinIssue(After, "u1", "Much is new."));
        KeepBulletin.Issue(issued, "u2", "Other.", After).ShouldBeOfType<CaseDecision<QuarterlyBulletin>.Unchanged>();
        Refused(KeepBulletin.Amend(issued, Austria, "u1", Own.Id, "x", Now)).ShouldBe(["BUL-22"]);
        Refused(KeepBulletin.AddMissing(issued, Missing(), Now)).ShouldBe(["BUL-22"]);
        Refused(KeepBulletin.TakeOutMissing(issued, 1)).ShouldBe(["BUL-22"]);
        KeepBulletin.Look(issued, After).ShouldBeNull();
    }

    [Fact]
    public void The_Commission_hears_once_that_it_can_be_issued_and_nothing_is_issued_by_itself()
    {
        KeepBulletin.Look(Draft, After.AddDays(-1)).ShouldBeNull();
        var told = KeepBulletin.Look(Draft.With(Outbox.Nothing(Now)), After)!;
        (told.Outbox.Messages.ShouldHaveSingleItem().Step, told.Issue).ShouldBe(("bulletinDue.1", null));
        KeepBulletin.Look(told, After.AddYears(1)).ShouldBeNull();
        KeepBulletin.Look(Changed(KeepBulletin.AddMissing(Draft, Missing(), Now)), After)!.Told.ShouldBe(["bulletinMissing.1", "bulletinDue.1"]);
    }

    [Fact]
    public void What_was_withdrawn_is_gone_and_what_was_narrowed_is_narrow_also_when_it_was_issued()
    {
        var amended = Changed(KeepBulletin.Amend(Draft, Austria, "u1", Own.Id, "Anew.", Now));
        var corrected = Own with { Sentence = "Corrected." };
        RecheckBulletin.Of(amended, Again(Own.Id, corrected)).Items[0].ShouldSatisfyAllConditions(item => item.Sentence.ShouldBe("Corrected."), item => item.Words.ShouldBe("Anew."));
        RecheckBulletin.Of(amended, Again(Own.Id, null)).Items.ShouldHaveSingleItem().Id.ShouldBe(Other.Id);
        RecheckBulletin.Of(amended, Again("another", null)).Items.ShouldBe(amended.Items);

        var issued = Changed(KeepBulletin.Issue(Draft, "u1", null, After));
        RecheckBulletin.Of(issued, Again(Own.Id, corrected)).Items[0].Sentence.ShouldBe(Own.Sentence, "issued words stay");
        RecheckBulletin.Of(issued, Again(Own.Id, corrected with { HoldsLess = true })).Items[0].Sentence.ShouldBe("Corrected.");
        RecheckBulletin.Of(issued, Again(Own.Id, null)).Items.Count.ShouldBe(1);

        static Dictionary<string, BulletinItem?> Again(string id, BulletinItem? item) => new() { [id] = item };
    }

    [Fact]
    public void Steps_are_read_as_they_were_written()
    {
        BulletinStep.Parse("bulletinMissing.7").ShouldBe(new BulletinStep(BulletinLetter.BulletinMissing, "7"));
        (BulletinStep.Parse("bulletinMissing"), BulletinStep.Parse("other.7")).ShouldBe((null, null));
    }
}
