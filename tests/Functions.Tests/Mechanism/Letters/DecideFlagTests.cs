using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Tests.Mechanism.Letters;

public sealed class DecideFlagTests
{
    private const string Key = "DE:4f0c";

    private static readonly DateTimeOffset Now = new(2026, 3, 5, 23, 30, 0, TimeSpan.Zero);

    [Fact]
    public void A_bounce_flags_the_mailbox_since_the_first_one_and_a_delivery_clears_it()
    {
        var flag = After(null, Hard(0), Hard(60));

        flag.ShouldBe(new MailboxFlag(Key, new MailboxTrouble(Now, Now.AddMinutes(60), TroubleKind.Bounced, "550 at 60"), null));
        flag!.Says()!.ToString().ShouldBe("mailbox not reachable since 5 March 2026");
        var cleared = After(flag, new MailStatus.Delivered(Now.AddMinutes(90)))!;
        cleared.ShouldBe(new MailboxFlag(Key, null, Now.AddMinutes(90)));
        cleared.Says().ShouldBeNull();
    }

    [Fact]
    public void A_mail_that_was_never_taken_flags_it_until_one_is_taken_again()
    {
        var flag = After(null, new MailStatus.Dead(Now, "550 no such user"));

        flag!.Trouble!.Kind.ShouldBe(TroubleKind.NotTaken);
        After(flag, new MailStatus.HandedOff(Now, "an earlier mail"))!.Trouble.ShouldNotBeNull();
        After(flag, new MailStatus.HandedOff(Now.AddDays(1), null))!.Trouble.ShouldBeNull();
    }

    [Fact]
    public void A_mailbox_that_bounced_is_not_cleared_by_a_carrier_that_takes_the_next_mail()
    {
        var flag = After(null, Hard(0));

        After(flag, new MailStatus.HandedOff(Now.AddDays(1), "sg-1")).ShouldBeSameAs(flag);
    }

    [Fact]
    public void What_says_nothing_about_the_mailbox_flags_nothing()
    {
        MailStatus[] others =
        [
            new MailStatus.Dead(Now, "nothing to tell", Ours: true), new MailStatus.Bounced(Now, BounceKind.Soft, "554 spam"), new MailStatus.Claimed(Now, 1),
            new MailStatus.Deferred(Now, 1, "down"), new MailStatus.NoLongerListed(Now), new MailStatus.HandedOff(Now, null),
        ];

        others.ShouldAllBe(status => DecideFlag.After(null, Key, status) == null);
    }

    [Fact]
    public void Whatever_the_order_the_mailbox_is_flagged_exactly_when_the_newest_word_is_a_failure()
    {
        var words = Gen.Choose(0, 20).SelectMany(minute => Gen.Elements<MailStatus>(Hard(minute), new MailStatus.Delivered(Now.AddMinutes(minute)))).NonEmptyListOf();

        Prop.ForAll(words.ToArbitrary(), told =>
        {
            var flag = After(null, [.. told, .. told])!;
            var delivered = told.OfType<MailStatus.Delivered>().Select(word => word.At).DefaultIfEmpty().Max();
            var failures = told.OfType<MailStatus.Bounced>().Select(word => word.At).Where(at => at >= delivered).ToArray();
            return failures.Length == 0
                ? flag.Trouble is null && flag.LastDelivered == delivered
                : flag.Trouble!.Last == failures.Max() && flag.Trouble.Since >= delivered && failures.Contains(flag.Trouble.Since);
        }).QuickCheckThrowOnFailure();
    }

    private static MailStatus.Bounced Hard(int minute) => new(Now.AddMinutes(minute), BounceKind.Hard, $"550 at {minute}");

    private static MailboxFlag? After(MailboxFlag? flag, params IEnumerable<MailStatus> told) =>
        told.Aggregate(flag, (so, status) => DecideFlag.After(so, Key, status));
}
