using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Union;

public sealed class ParticipationTests
{
    [Theory]
    [InlineData("2006-11-02", 0)]
    [InlineData("2006-11-03", 24)]
    [InlineData("2006-12-31", 24)]
    [InlineData("2007-01-01", 26)]
    [InlineData("2013-06-30", 26)]
    [InlineData("2013-07-01", 27)]
    [InlineData("2020-01-31", 27)]
    [InlineData("2020-02-01", 26)]
    [InlineData("2026-03-05", 26)]
    public void The_mechanism_grows_and_shrinks_with_the_Union(string day, int states) =>
        Participation.Participants(Instrument.MutualInformation, Day(day)).Count.ShouldBe(states);

    [Fact]
    public void Today_every_Member_State_but_Denmark_is_bound_by_the_mechanism() => MemberState.All
        .Where(state => !Participation.IsBound(Instrument.MutualInformation, state, Day("2026-03-05")))
        .Select(state => state.Code)
        .ShouldBe(["DK"]);

    [Theory]
    [InlineData("2004-01-04", 0)]
    [InlineData("2004-01-05", 16)]
    [InlineData("2004-04-30", 16)]
    [InlineData("2004-05-01", 26)]
    [InlineData("2019-08-13", 31)]
    [InlineData("2019-08-14", 0)]
    public void The_first_liaison_network_ends_when_the_second_begins(string day, int states) =>
        Participation.Participants(Instrument.LiaisonNetwork2004, Day(day)).Count.ShouldBe(states);

    [Fact]
    public void The_liaison_network_of_today_includes_the_associated_states_but_not_the_United_Kingdom()
    {
        var taking = Participation.Participants(Instrument.LiaisonNetwork2019, Day("2019-08-14"));

        taking.ShouldContain("CH");
        taking.ShouldNotContain("UK");
        taking.Count.ShouldBe(30);
    }

    [Fact]
    public void No_state_takes_part_twice_at_once()
    {
        foreach (var row in Participation.All)
            Participation.Participants(row.Instrument, row.From).ShouldBeUnique();
    }

    [Fact]
    public void Every_row_says_why_and_how_sure_that_is()
    {
        Participation.All.ShouldAllBe(row => row.Basis.ToString().Length > 0 && (row.Until == null || row.Until >= row.From));
        Participation.All.Single(row => row is { Instrument: Instrument.MutualInformation, State: "IE" }).Source
            .ShouldBe(Provenance.GeneralKnowledge);
    }

    private static DateOnly Day(string iso) => DateOnly.Parse(iso, System.Globalization.CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("2018-12-31", "FR", true)]
    [InlineData("2026-12-31", "IE", true)]
    [InlineData("2026-12-31", "DK", false)]
    [InlineData("2018-12-31", "DK", false)]
    [InlineData("2012-12-31", "HR", false)]
    public void F22_whom_the_act_on_liaison_officers_of_the_day_is_known_to_bind(string day, string state, bool bound) =>
        Participation.IsInLiaison(MemberState.FromCode(state)!, Day(day)).ShouldBe(bound);

    [Fact]
    public void F25_regulation_377_of_2004_applies_from_the_day_its_own_article_8_says() =>
        Participation.All.Where(row => row.Instrument == Instrument.LiaisonNetwork2004).Min(row => row.From).ShouldBe(Day("2004-01-05"));

    [Fact]
    public void The_recast_takes_the_place_of_the_first_act_on_its_day() =>
        (Participation.LiaisonActOn(Day("2019-08-13")), Participation.LiaisonActOn(Day("2019-08-14")))
            .ShouldBe((Instrument.LiaisonNetwork2004, Instrument.LiaisonNetwork2019));
}
