using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Tests.Exchanges;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Meetings;

public sealed class MeetingDraftTests
{
    [Fact]
    public void A_meeting_is_kept_as_instants_with_the_zone_in_which_it_was_agreed()
    {
        var plan = Talks.Convened.Plan;

        (plan.Start, plan.End, plan.TimeZone).ShouldBe((At("2026-03-18T09:00Z"), At("2026-03-18T11:30Z"), "Europe/Brussels"));
        (plan.Title, plan.Place, plan.Link).ShouldBe(("Return centres", "Room JL-20", "https://video.example/1"));
        plan.Invited.ShouldBe([Talks.Germany, Talks.Greece, Talks.Austria], ignoreOrder: true);
        Convened(MeetingDraft.From(plan)).Plan.Says(plan).ShouldBeTrue();
    }

    [Fact]
    public void When_nobody_is_named_all_who_take_part_are_invited() =>
        Convened(Talks.Draft with { Invited = [] }).Plan.Invited.ShouldBe(TakingPart.At(Talks.Now));

    [Fact]
    public void Each_party_invited_is_owed_an_invitation() => Talks.Convened.Outbox.Messages.Owed()
        .ShouldBe(["views: meetingInvitation.0 to DE", "views: meetingInvitation.0 to EL", "views: meetingInvitation.0 to AT"], ignoreOrder: true);

    public static TheoryData<string, Func<MeetingDraft, MeetingDraft>> Faults => new()
    {
        { MeetingRules.TitleMissing, draft => draft with { Title = " " } },
        { MeetingRules.TitleMissing, draft => draft with { Title = null } },
        { MeetingRules.TooLong, draft => draft with { Title = new string('x', 201) } },
        { MeetingRules.Classified, draft => draft with { Title = "R-UE/EU-R" } },
        { MeetingRules.ZoneUnknown, draft => draft with { TimeZone = null } },
        { MeetingRules.ZoneUnknown, draft => draft with { TimeZone = "" } },
        { MeetingRules.ZoneUnknown, draft => draft with { TimeZone = "Europe/Bruxelles" } },
        { MeetingRules.ZoneUnknown, draft => draft with { TimeZone = "../../etc/passwd" } },
        { MeetingRules.ZoneUnknown, draft => draft with { TimeZone = new string('x', 65) } },
        { MeetingRules.NoSuchTime, draft => draft with { Start = new DateTime(2026, 3, 29, 2, 30, 0), End = new DateTime(2026, 3, 29, 12, 0, 0) } },
        { MeetingRules.NoSuchTime, draft => draft with { End = new DateTime(2026, 3, 29, 2, 30, 0) } },
        { MeetingRules.EndsBeforeStart, draft => draft with { End = draft.Start } },
        { MeetingRules.NotAhead, draft => draft with { Start = new DateTime(2026, 3, 5, 12, 0, 0) } },
        { MeetingRules.NotAhead, draft => draft with { Start = DateTime.MinValue } },
        { MeetingRules.EndsBeforeStart, draft => draft with { End = DateTime.MinValue } },
        { MeetingRules.OutOfSight, draft => draft with { End = DateTime.MaxValue, TimeZone = "America/New_York" } },
        { MeetingRules.OutOfSight, draft => draft with { Start = new DateTime(2036, 3, 6, 10, 0, 0), End = new DateTime(2036, 3, 6, 11, 0, 0) } },
        { MeetingRules.LastsTooLong, draft => draft with { End = draft.Start.AddDays(31) } },
        { MeetingRules.Nowhere, draft => draft with { Place = null, Link = " " } },
        { MeetingRules.TooLong, draft => draft with { Place = new string('x', 501) } },
        { MeetingRules.TooLong, draft => draft with { Link = "https://" + new string('x', 501) } },
        { MeetingRules.LinkUnsafe, draft => draft with { Link = "http://video.example/" } },
        { MeetingRules.LinkUnsafe, draft => draft with { Link = "room one" } },
        { MeetingRules.NoAgenda, draft => draft with { Agenda = [] } },
        { MeetingRules.Twice, draft => draft with { Agenda = [Talks.Measure, Talks.Measure] } },
        { MeetingRules.CaseUnknown, draft => draft with { Agenda = [ViewCase.Parse("MIM-DE-2026-0099")!] } },
        { MeetingRules.TakesNoPart, draft => draft with { Invited = [Authority.Parliament] } },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_can_not_be_is_refused_and_can_not_be_forced(string rule, Func<MeetingDraft, MeetingDraft> fault)
    {
        var draft = fault(Talks.Draft);

        Talks.Rules(MeetingDraftRules.Check(Talks.Austria, draft, Talks.Known)).ShouldBe([rule]);
        Should.Throw<ArgumentException>(() => Convened(draft));
    }

    [Fact]
    public void Only_who_takes_part_convenes() =>
        Talks.Rules(MeetingDraftRules.Check(Authority.Council, Talks.Draft, Talks.Known)).ShouldBe([MeetingRules.TakesNoPart]);

    [Fact]
    public void An_agenda_has_at_most_50_items()
    {
        ViewCase[] agenda = [.. Enumerable.Range(1, 51).Select(number => ViewCase.Parse($"MIM-DE-2026-{number:0000}")!)];

        Talks.Rules(MeetingDraftRules.Check(Talks.Austria, Talks.Draft with { Agenda = agenda }, new MeetingContext(agenda, Talks.Now))).ShouldBe([MeetingRules.AgendaTooLong]);
        MeetingDraftRules.Check(Talks.Austria, Talks.Draft with { Agenda = agenda[1..] }, new MeetingContext(agenda, Talks.Now)).ShouldBeEmpty();
    }

    [Fact]
    public void A_place_or_a_link_is_enough()
    {
        Convened(Talks.Draft with { Place = null }).Plan.Place.ShouldBeNull();
        Convened(Talks.Draft with { Link = null }).Plan.Link.ShouldBeNull();
    }

    [Fact]
    public void A_time_that_the_clocks_show_twice_is_the_first_of_the_two()
    {
        var brussels = MeetingTime.Zone("Europe/Brussels")!;

        MeetingTime.Instant(new DateTime(2026, 10, 25, 2, 30, 0), brussels).ShouldBe(At("2026-10-25T00:30Z"));
        MeetingTime.Instant(new DateTime(2026, 7, 1, 10, 0, 0, DateTimeKind.Utc), brussels).ShouldBe(At("2026-07-01T08:00Z"), "it is what the clocks there show");
        MeetingTime.Local(At("2026-07-01T08:00Z"), "Europe/Brussels").ShouldBe(new DateTime(2026, 7, 1, 10, 0, 0));
    }

    private static Meeting Convened(MeetingDraft draft) => Convene.Decide(new MeetingReference(2026, 2), Talks.Austria, "person-1", draft, Talks.Known);

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
