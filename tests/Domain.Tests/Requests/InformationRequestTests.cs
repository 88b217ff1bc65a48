using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Requests;

namespace MimFunctions.Domain.Tests.Requests;

public sealed class InformationRequestTests
{
    [Fact]
    public void A_request_as_of_a_day_is_what_it_was_then()
    {
        var first = Requests.Asked.Answered(days: 1);
        var second = GiveAnswer.Decide(first.Act(5, Requests.Estonia), Requests.Answer).Changed();

        second.AsOf(Requests.AskedAt.AddDays(5).AddTicks(-1)).Events.ShouldBe(first.Events);
        second.AsOf(Requests.AskedAt.AddDays(5)).Progress.ShouldBe(RequestProgress.Completed);
    }

    [Fact]
    public void A_clock_that_was_slow_leaves_no_reply_without_what_it_replies_to()
    {
        var day = new DateOnly(2026, 4, 20);
        var settled = Requests.Asked.Proposed(day, days: 3).Settled(day, accept: true, days: 2);

        settled.AsOf(Requests.AskedAt.AddDays(2)).Standing().Due.ShouldBe(Requests.Due);
        settled.AsOf(Requests.AskedAt.AddDays(3)).Standing().Due.ShouldBe(day);
    }

    [Fact]
    public void A_request_right_after_an_event_knows_what_was_recorded_before_it_whatever_the_clocks_said()
    {
        var day = new DateOnly(2026, 4, 20);
        var settled = Requests.Asked.Proposed(day, days: 3).Settled(day, accept: true, days: 2);

        settled.Through(settled.Events[0]).Standing().Due.ShouldBe(Requests.Due);
        settled.Through(settled.Events[1]).Standing().Due.ShouldBe(day);
    }

    [Fact]
    public void Standings_are_those_of_the_request_itself_and_not_of_the_one_it_was_made_of()
    {
        var asked = Requests.Asked.Delivered();
        asked.Progress.ShouldBe(RequestProgress.Open);

        var (withdrawn, fewer) = (asked.Withdrawn(), asked with { Addressees = [asked.Addressees[1]] });

        withdrawn.Standings.ShouldAllBe(standing => standing.Is is AddresseeState.Withdrawn);
        fewer.Standings.ShouldHaveSingleItem().ShouldBe(asked.Standings[1]);
        asked.Progress.ShouldBe(RequestProgress.Open);
    }

    [Fact]
    public void Standings_are_added_up_once_and_whether_somebody_asked_for_them_tells_no_request_from_another()
    {
        var asked = Requests.Asked.Delivered();
        var same = asked with { };

        asked.Standings.ShouldBeSameAs(asked.Standings);
        new HashSet<InformationRequest> { asked }.ShouldContain(same);
    }

    [Fact]
    public void A_state_that_was_not_asked_stands_nowhere() => Requests.Asked.Of(Requests.State("FR")).ShouldBeNull();

    [Fact]
    public void Another_outbox_changes_nothing_else()
    {
        var settled = Requests.Asked.With(Outbox.Nothing(Requests.AskedAt));

        settled.Outbox.Messages.ShouldBeEmpty();
        (settled with { Outbox = Requests.Asked.Outbox }).ShouldBe(Requests.Asked);
    }

    [Fact]
    public void Overdue_is_a_matter_of_the_clock_of_the_state_asked()
    {
        var midnight = new DateTimeOffset(2026, 4, 6, 22, 0, 0, TimeSpan.Zero);
        var asked = Requests.Asked.Delivered();

        asked.Standing().IsOverdue(midnight.AddTicks(-1)).ShouldBeFalse();
        asked.Standing(Requests.Estonia).IsOverdue(midnight.AddTicks(-1)).ShouldBeTrue("it is one hour later in Tallinn");
        asked.Standing().IsOverdue(midnight).ShouldBeTrue();
        asked.Answered().Standing().IsOverdue(midnight).ShouldBeFalse();
    }

    [Fact]
    public void An_event_that_says_nothing_new_changes_nothing()
    {
        var ended = Requests.Asked.Withdrawn().Standing();
        var working = Acknowledge.Decide(Requests.Asked.Act()).Changed().Standing();

        RequestEvent[] late =
        [
            new RequestEvent.Delivered(Requests.AskedAt, Requests.Germany, "hub"), new RequestEvent.Unreached(Requests.AskedAt, Requests.Germany, "hub", true),
        ];
        late.Select(e => working.After(e).Is).ShouldAllBe(state => state == working.Is);
        late.Append(new RequestEvent.Declined(Requests.AskedAt, Requests.Germany, "x", DeclineGround.Other, "y"))
            .Select(e => ended.After(e).Is).ShouldAllBe(state => state == ended.Is);
    }

    [Fact]
    public void What_is_said_about_a_state_has_its_share_of_the_room()
    {
        var full = Requests.Asked;
        var said = 0;
        while (GiveAnswer.Decide(full.Act(said + 1), Requests.Answer with { Text = $"{said:00} {new string('é', 4997)}" }) is RequestDecision.Changed more)
            (full, said) = (more.Request, said + 1);

        said.ShouldBe(RequestRoom.Of(full) / (RequestRoom.Size(full.Events[0])), "as many as fit into half of the room of the request");
        GiveAnswer.Decide(full.Act(99), Requests.Answer with { Text = new string('é', 5000) }).Refused().ShouldBe(RequestRules.NoRoom);
        Rate.Decide(full.Act(99), true, true).Changed();
        GiveAnswer.Decide(full.Act(99, Requests.Estonia), Requests.Answer).Changed();
    }

    [Fact]
    public void The_name_of_a_file_that_came_takes_room_too() =>
        RequestRoom.Size(new RequestEvent.FileCame(Requests.AskedAt, Requests.Germany, "x", "law.pdf", new string('f', 64)))
            .ShouldBe(RequestRoom.Size(Wordless) + "law.pdf".Length);

    [Theory]
    [InlineData("a1 .", 4)]
    [InlineData("\"", 6)]
    [InlineData("Ω", 3)]
    [InlineData("\u2028", 6)]
    public void A_text_takes_as_many_bytes_as_it_may_be_stored_in(string why, int bytes) =>
        RequestRoom.Size(new RequestEvent.Declined(Requests.AskedAt, Requests.Germany, "x", DeclineGround.Other, why))
            .ShouldBe(RequestRoom.Size(Wordless) + bytes);

    private static RequestEvent Wordless => new RequestEvent.Read(Requests.AskedAt, Requests.Germany, "x");
}
