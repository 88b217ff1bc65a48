using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;
using static MimFunctions.Domain.Tests.Directory.SampleDirectory;

namespace MimFunctions.Domain.Tests.Measures;

public sealed class DigestTests
{
    private static readonly DateOnly Today = new(2026, 3, 5);

    [Fact]
    public void Only_experts_who_chose_it_get_a_digest_and_no_contact_point_does()
    {
        var directory = new ContactDirectory(1,
        [
            Party("DE", Expert("now@de.example"), Daily("daily@de.example"), Daily("mim@com.example")),
            Party("DK", Daily("daily@dk.example")),
            Party("EP", Daily("daily@ep.example")),
            Party("COM", Daily("daily@ec.example")),
        ]);

        Digest.Subscribers(directory, Today).Select(subscriber => (subscriber.Party, subscriber.To)).ShouldBe(
            [("DE", AddresseeKey.For("DE", "daily@de.example")), ("COM", AddresseeKey.For("COM", "daily@ec.example"))]);
    }

    [Fact]
    public void Several_subscriptions_of_one_mailbox_are_one_digest()
    {
        var directory = new ContactDirectory(
            1, [Party("DE", Daily("daily@de.example", "asylum", "AT"), Daily("Daily@de.example", "return", "FR"))]);

        var subscriber = Digest.Subscribers(directory, Today).Single();

        Digest.Matches(subscriber, Communication(Given.Austria, Area.Asylum)).ShouldBeTrue();
        Digest.Matches(subscriber, Communication(Given.Austria, Area.Return)).ShouldBeFalse();
        Digest.Matches(subscriber, Communication(MemberState.FromCode("FR")!, Area.Return)).ShouldBeTrue();
    }

    [Fact]
    public void Communications_of_the_own_state_are_not_in_the_digest()
    {
        var subscriber = Digest.Subscribers(new(1, [Party("AT", Daily("daily@at.example"))]), Today).Single();

        Digest.Matches(subscriber, Communication(Given.Austria, Area.Asylum)).ShouldBeFalse();
        Digest.Matches(subscriber, Communication(MemberState.FromCode("DE")!, Area.Asylum)).ShouldBeTrue();
    }

    [Fact]
    public void A_deputy_is_not_told_at_once_and_so_may_have_a_digest()
    {
        var party = Party("DE", Daily("deputy@de.example")) with
        {
            ContactPoints = [new("First", "Ministry", "first@de.example"), new("Deputy", "Ministry", "deputy@de.example", Deputy: true)],
        };

        Digest.Subscribers(new(1, [party]), Today).Select(subscriber => subscriber.To).ShouldBe([AddresseeKey.For("DE", "deputy@de.example")]);
    }

    private static Expert Daily(string email, string areas = "", string states = "") => Expert(email, areas, states, Delivery.Digest);
}
