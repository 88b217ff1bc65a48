using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake.Drafting;

namespace MimFunctions.Domain.Tests.Intake.Drafting;

public sealed class DraftRetentionTests
{
    private static readonly DraftRetention Retention = new(30);

    // 23:30 in Athens on 1 March.
    private static readonly DateTimeOffset Saved = new(2026, 3, 1, 21, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("2026-03-31T20:59:00Z", true)]
    [InlineData("2026-03-31T21:00:00Z", false)]
    public void A_draft_is_kept_until_its_last_day_is_over_where_the_state_is(string now, bool isKept)
    {
        var left = Retention.Of(Draft(), At(now));

        Retention.LastDay(Draft()).ShouldBe(new DateOnly(2026, 3, 31));
        (left is null).ShouldBe(isKept);
    }

    [Fact]
    public void Nothing_that_was_written_is_left_and_not_by_whom()
    {
        var now = At("2026-04-02T04:20:00Z");

        var left = Retention.Of(Draft(), now).ShouldNotBeNull();

        left.Fields.ShouldBeEmpty();
        (left.IsOpen, left.ChangedBy, left.Title, left.SentAs, left.ErasedAt).ShouldBe((false, "", null, null, now));
        (left.State, left.Id, left.Form, left.BegunAt).ShouldBe(("EL", "abc", "mim-1", Saved));
    }

    [Theory]
    [InlineData("2026-03-16T21:59:00Z", false)]
    [InlineData("2026-03-16T22:00:00Z", true)]
    public void Two_weeks_before_it_is_said(string now, bool isSaid) => Retention.Warns(Draft(), At(now)).ShouldBe(isSaid);

    [Fact]
    public void Saving_begins_the_time_anew() =>
        Retention.LastDay(Draft().Saved(FormFields.None, Saved.AddDays(20), "another")).ShouldBe(new DateOnly(2026, 4, 20));

    [Fact]
    public void What_was_sent_or_thrown_away_is_neither_erased_nor_warned_of()
    {
        var closed = Draft().Closed("person", "digest");

        Retention.Of(closed, Saved.AddYears(1)).ShouldBeNull();
        Retention.Warns(closed, Saved.AddYears(1)).ShouldBeFalse();
        Retention.LastDay(closed).ShouldBe(new DateOnly(2026, 3, 31));
    }

    [Theory]
    [InlineData("2026-03-31T21:00:00Z")]
    [InlineData("2026-05-02T04:20:00Z")]
    public void What_is_over_was_saved_before_the_day_that_is_looked_for(string now) => Saved.ShouldBeLessThan(Retention.SavedBefore(At(now)));

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static FormDraft Draft() => FormDraft.Begin("EL", "abc", "mim-1", new FormFields([new("title", new FieldValue.One("A return act"))]), Saved, "person");
}
