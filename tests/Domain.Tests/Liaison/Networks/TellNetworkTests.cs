using MimFunctions.Domain.Access;
using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Liaison.Networks;

/// <summary>F-9: who meets in a network is told, beside the contact points; the Agency has a role of its own.</summary>
public sealed class TellNetworkTests
{
    private static readonly OwedMessage Message = new("m1", "views", "meetingInvitation.0", "AT");

    [Fact]
    public void F_9_contact_points_coordinators_and_officers_are_told_once_each()
    {
        var directory = new ContactDirectory(1,
        [
            new Party("AT", [Person("mim@at.example"), Person("ilo@at.example")], [], [Person("ILO@at.example"), Person("coordinator@at.example")]),
        ]);

        var mails = TellNetwork.Decide(directory, "MTG-2026-0001", Message, ["officer@at.example", "mim@at.example"]);

        mails.Select(mail => mail.To).ShouldBe(
            new[] { "mim@at.example", "ilo@at.example", "coordinator@at.example", "officer@at.example" }.Select(email => AddresseeKey.For("AT", email)));
        mails.ShouldAllBe(mail => mail.Queue == Steps.MailQueue && mail.Step == Message.Step && mail.Id == AddresseeKey.MessageId("MTG-2026-0001", mail.Step, mail.To));
        TellNetwork.Decide(directory, "MTG-2026-0001", Message, ["officer@at.example", "mim@at.example"]).ShouldBe(mails);
    }

    [Fact]
    public void F_9_officers_of_a_state_without_anybody_listed_are_told() =>
        TellNetwork.Decide(new ContactDirectory(1, []), "MTG-2026-0001", Message, ["officer@at.example"]).ShouldHaveSingleItem().To.ShouldBe(AddresseeKey.For("AT", "officer@at.example"));

    [Fact]
    public void F_9_the_Agency_signs_in_comes_to_meetings_of_networks_and_reads_no_report()
    {
        var agency = new Principal("person-1", [Grant.Of(Role.BorderAgency)]);

        AccessRules.PartiesOf(agency, Permission.TakePartInNetworks).ShouldBe([Authority.BorderAgency]);
        Enum.GetValues<Permission>().Where(permission => AccessRules.Allows(agency, permission))
            .ShouldBe([Permission.ReadPublicKeys, Permission.ReadLiaison, Permission.ReadOfficers, Permission.TakePartInNetworks, Permission.RecordDeployment, Permission.ReadBoard, Permission.KeepBoardSeat, Permission.ReadBoardPapers]);
        RoleText.Parse("borderAgency").ShouldBe(Grant.Of(Role.BorderAgency));
        Grant.Of(Role.BorderAgency).IsOfNetworksOnly.ShouldBeTrue();
        var report = FileReport.Decide(GivenLiaison.ReportNumber, GivenLiaison.Accepted(), Given.Received);
        new ReportReader([Authority.BorderAgency], SeesOfficers: true).KnowsOf(report).ShouldBeFalse();
        new ReportReader([Authority.Council], SeesOfficers: false).KnowsOf(report).ShouldBeTrue();
    }

    private static ContactPoint Person(string email) => new("Somebody", "Ministry", email);
}
