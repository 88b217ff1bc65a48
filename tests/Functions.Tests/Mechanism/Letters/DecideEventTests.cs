using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Domain.Owing;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Tests.Mechanism.Letters;

/// <summary>What a carrier's event makes of a mail, as a state machine.</summary>
public sealed class DecideEventTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 5, 9, 0, 0, TimeSpan.Zero);

    private static readonly MailStatus Delivered = new MailStatus.Delivered(Now);
    private static readonly MailStatus Bounced = new MailStatus.Bounced(Now.AddMinutes(1), BounceKind.Hard, "550 no such user");

    public static TheoryData<string, string, string> Transitions => new()
    {
        { "handed over", "delivered", "delivered" },
        { "handed over", "bounced", "bounced" },
        { "delivered", "bounced", "bounced" },
        { "delivered", "delivered", "delivered" },
        { "bounced", "delivered", "bounced" },
        { "sending", "delivered", "delivered" },
        { "sending", "bounced", "bounced" },
        { "deferred", "delivered", "delivered" },
        { "given up", "delivered", "delivered" },
        { "no longer listed", "delivered", "no longer listed" },
        { "no longer listed", "bounced", "no longer listed" },
    };

    [Theory]
    [MemberData(nameof(Transitions))]
    public void Each_event_leads_where_it_may(string from, string told, string to)
    {
        MailStatus[] all =
        [
            Delivered, Bounced, new MailStatus.Claimed(Now, 1), new MailStatus.HandedOff(Now, null), new MailStatus.Deferred(Now, 1, "?"),
            new MailStatus.Dead(Now, "72 hours"), new MailStatus.NoLongerListed(Now),
        ];
        var record = Mail(all.Single(status => status.Word == from));

        var after = DecideEvent.After(record, Told("e1", all.Single(status => status.Word == told)));

        after.Status.Word.ShouldBe(to);
        after.History.ShouldBe(after.Status == record.Status ? [] : [record.Status]);
    }

    [Fact]
    public void The_same_event_again_changes_nothing()
    {
        var once = DecideEvent.After(Mail(new MailStatus.HandedOff(Now, null)), Told("e1", Delivered));

        DecideEvent.After(once, Told("e1", Delivered)).ShouldBeSameAs(once);
        DecideEvent.After(once with { Status = new MailStatus.HandedOff(Now, null) }, Told("e1", Delivered)).Status.ShouldBeOfType<MailStatus.HandedOff>();
    }

    [Fact]
    public void A_delivery_after_a_bounce_counts_when_it_is_later() =>
        DecideEvent.After(Mail(Bounced), Told("e2", new MailStatus.Delivered(Now.AddHours(1)))).Status.ShouldBeOfType<MailStatus.Delivered>();

    [Fact]
    public void Whatever_comes_in_whatever_order_and_however_often_the_mail_ends_the_same()
    {
        var says = from second in Gen.Choose(0, 3)
                   from kind in Gen.Choose(0, 3)
                   select kind == 0 ? new MailStatus.Delivered(Now.AddSeconds(second)) : (MailStatus)new MailStatus.Bounced(Now.AddSeconds(second), (BounceKind)(kind - 1), "why");
        var stories = from events in says.NonEmptyListOf()
                      let told = events.Select((status, n) => Told($"e{n}", status)).ToArray()
                      from one in Gen.Shuffle(told.Concat(told).ToArray())
                      from other in Gen.Shuffle(told)
                      select (one, other);

        Prop.ForAll(stories.ToArbitrary(), story => End(story.one).Status == End(story.other).Status).QuickCheckThrowOnFailure();
    }

    private static MailRecord End(IEnumerable<CarrierEvent> told) => told.Aggregate(Mail(new MailStatus.HandedOff(Now.AddHours(1), null)), DecideEvent.After);

    private static CarrierEvent Told(string id, MailStatus says) => new(id, "MIM-AT-2026-0007", "m1", says);

    private static MailRecord Mail(MailStatus status) => new("m1", "MIM-AT-2026-0007", Steps.Communication, "DE:4f0c", Now, 1, status, []);
}
