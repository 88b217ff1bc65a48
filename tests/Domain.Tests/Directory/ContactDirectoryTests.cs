using MimFunctions.Domain.Directory;

namespace MimFunctions.Domain.Tests.Directory;

public sealed class ContactDirectoryTests
{
    [Fact]
    public void A_directory_knows_its_parties()
    {
        SampleDirectory.Everyone.Party("AT")!.Code.ShouldBe("AT");
        SampleDirectory.Everyone.Party("XX").ShouldBeNull();
    }

    [Fact]
    public void The_first_contact_point_of_a_party_is_the_one_to_ask()
    {
        var second = new ContactPoint("Deputy", "Ministry", "deputy@at.example", "+43 1 000 001");
        var party = SampleDirectory.Party("AT");

        (party with { ContactPoints = [.. party.ContactPoints, second] }).ToAsk.ShouldBe(party.ContactPoints[0]);
        (party with { ContactPoints = [] }).ToAsk.ShouldBeNull();
    }

    [Fact]
    public void A_deputy_is_never_the_one_to_ask()
    {
        var deputy = new ContactPoint("Deputy", "Ministry", "deputy@at.example", Deputy: true);
        var party = SampleDirectory.Party("AT");
        var both = party with { ContactPoints = [deputy, .. party.ContactPoints] };

        both.ToAsk.ShouldBe(party.ContactPoints[0]);
        both.Principals.ShouldBe(party.ContactPoints);
        both.Deputies.ShouldBe([deputy]);
        (party with { ContactPoints = [deputy] }).ToAsk.ShouldBeNull();
    }
}
