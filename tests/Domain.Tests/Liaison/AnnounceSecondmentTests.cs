using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Liaison;

public sealed class AnnounceSecondmentTests
{
    private static readonly DateTimeOffset At = Given.Received;

    [Fact]
    public void A_secondment_is_told_to_all_other_states_the_Commission_and_the_Council()
    {
        var told = AnnounceSecondment.First(GivenLiaison.Number, Notice("d1"), At).Outbox.Messages;

        told.Select(m => m.To).ShouldBe([.. MemberState.OfLiaison.Select(state => state.Code).Except(["AT"]), "COM", "COUNCIL"]);
        Settled().With(Outbox.Owing(At, told)).Outbox.Messages.ShouldBe(told);
        told.ShouldAllBe(m => m.Queue == LiaisonMessage.NewsQueue && m.Step == "secondment.d1");
    }

    [Fact]
    public void An_intention_is_told_to_the_states_and_the_Commission() =>
        AnnounceSecondment.First(GivenLiaison.Number, Planned("d1"), At).Outbox.Messages.Select(m => m.To).ShouldNotContain("COUNCIL");

    [Theory]
    [InlineData("city", "Dire Dawa", NoticeChange.City)]
    [InlineData("hostCountry", "Somalia", NoticeChange.HostCountry)]
    [InlineData("hostKind", "unionMission", NoticeChange.HostKind)]
    [InlineData("from", "2.2.2026", NoticeChange.Period)]
    [InlineData("until", "1.2.2028", NoticeChange.Period)]
    [InlineData("duties", "Return.", NoticeChange.Duties)]
    [InlineData("regionCovered", "Horn of Africa", NoticeChange.RegionCovered)]
    [InlineData("onBehalfOf", "Italy", NoticeChange.OnBehalfOf)]
    [InlineData("officerName", "Erika Muster", NoticeChange.Officer)]
    [InlineData("intention", "planned", NoticeChange.Intention)]
    public void Each_change_is_recorded_and_told(string field, string value, NoticeChange change)
    {
        var later = Notice("d2", 1, (field, [value]));

        var after = AnnounceSecondment.Decide(Settled(), later, At).ShouldNotBeNull();

        NoticeChanges.Between(after.Notices[0], later).ShouldBe([change]);
        after.Now.ShouldBe(later);
        after.Outbox.Messages.ShouldAllBe(m => m.Step == "secondment.d2");
        after.Outbox.Messages.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("officerEmail", "m@inneres.example")]
    [InlineData("officerTelephone", "+43 1 999")]
    public void How_the_officer_is_reached_is_recorded_but_told_to_nobody(string field, string value)
    {
        var after = AnnounceSecondment.Decide(Settled(), Notice("d2", 1, (field, [value])), At).ShouldNotBeNull();

        after.Notices.Count.ShouldBe(2);
        after.Outbox.Messages.ShouldBeEmpty();
    }

    [Fact]
    public void The_same_notice_again_and_one_that_says_the_same_change_nothing()
    {
        var secondment = AnnounceSecondment.First(GivenLiaison.Number, Notice("d1", 0, ("onBehalfOf", ["DE", "IT"])), At);

        AnnounceSecondment.Decide(secondment, secondment.Now, At).ShouldBeNull();
        AnnounceSecondment.Decide(secondment, Notice("d2", 1, ("onBehalfOf", ["IT", "DE"])), At).ShouldBeNull();
        var changed = AnnounceSecondment.Decide(secondment, Notice("d3", 2, ("city", ["Dire Dawa"])), At).ShouldNotBeNull();
        AnnounceSecondment.Decide(changed, Notice("d1", 0), At).ShouldBeNull("an old message comes again");
    }

    [Fact]
    public void Notices_that_overtake_one_another_stand_in_the_order_in_which_they_were_received()
    {
        var secondment = AnnounceSecondment.First(GivenLiaison.Number, Notice("d2", 1, ("city", ["Dire Dawa"])), At);

        var after = AnnounceSecondment.Decide(secondment, Notice("d1", 0), At).ShouldNotBeNull();

        after.Notices.Select(n => n.Digest).ShouldBe(["d1", "d2"]);
        (after.Now.City, after.Now.HostCountry.Code, after.State, after.Case).ShouldBe(("Dire Dawa", "ET", Given.Austria, "SEC-AT-2026-0004"));
        after.AsOf(At)!.Notices.ShouldHaveSingleItem().Digest.ShouldBe("d1");
        after.AsOf(At.AddSeconds(-1)).ShouldBeNull();
        after.Outbox.Messages.Count.ShouldBe(32, "only what is newest is told");
    }

    [Fact]
    public void An_officer_is_present_from_the_first_day_to_the_last_once_the_secondment_is_made()
    {
        var notice = Notice("d1");

        new[] { notice.From.AddDays(-1), notice.From, notice.Until!.Value, notice.Until.Value.AddDays(1) }.Select(notice.IsPresent).ShouldBe([false, true, true, false]);
        (notice with { Until = null }).IsPresent(new DateOnly(2050, 1, 1)).ShouldBeTrue();
        Planned("d1").IsPresent(new DateOnly(2027, 1, 1)).ShouldBeFalse();
    }

    [Fact]
    public void A_notice_that_names_no_number_follows_the_one_of_the_same_officer_in_the_same_place()
    {
        var known = Settled();

        Followed(known, Notice("d2", 1, ("until", ["1.1.2030"]), ("city", ["ADDIS ABABA"]))).ShouldBe(known);
        Followed(known, Notice("d2", 1, ("city", ["Dire Dawa"]))).ShouldBeNull();
        Followed(known, Notice("d2", 1, ("hostCountry", ["Somalia"]))).ShouldBeNull();
        Followed(known, Notice("d2", 1, ("officerName", ["Erika Muster"]))).ShouldBeNull();
        Followed(known, Notice("d2", 1, ("officerName", null))).ShouldBeNull();
    }

    [Fact]
    public void Without_a_name_only_a_notice_that_says_all_the_same_follows()
    {
        var unnamed = AnnounceSecondment.First(GivenLiaison.Number, Planned("d1"), At);

        Followed(unnamed, Planned("d2")).ShouldBe(unnamed);
        Followed(unnamed, Planned("d2") with { Until = null }).ShouldBeNull();
    }

    [Fact]
    public void What_is_over_is_not_followed()
    {
        var today = new DateOnly(2028, 2, 1);

        FindFollowed.Decide([Settled()], Notice("d2", 1), today).ShouldBeNull();
        FindFollowed.Decide([Settled()], Notice("d2", 1), today.AddDays(-1)).ShouldNotBeNull();
        FindFollowed.Decide([AnnounceSecondment.First(GivenLiaison.Number, Notice("d1", 0, ("until", null)), At)], Notice("d2", 1), today).ShouldNotBeNull();
    }

    private static Secondment? Followed(Secondment known, SecondmentNotice notice) => FindFollowed.Decide([known], notice, new DateOnly(2026, 3, 5));

    private static Secondment Settled() => new(GivenLiaison.Number, [Notice("d1")], Outbox.Nothing(At));

    private static SecondmentNotice Planned(string digest) =>
        Notice(digest, 0, ("intention", ["planned"]), ("officerName", null), ("officerEmail", null), ("officerTelephone", null));

    private static SecondmentNotice Notice(string digest, int hours = 0, params (string Field, string[]? Values)[] changes) =>
        GivenLiaison.NoticeOf(digest, At.AddHours(hours), changes);
}
