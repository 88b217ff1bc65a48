using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Union;

/// <summary>F-16: Iceland, Liechtenstein, Norway and Switzerland are parties of the acts on liaison officers, by date, and of nothing else.</summary>
public sealed class AssociatedStatesTests
{
    private static readonly DateOnly Today = new(2026, 3, 5);
    private static readonly MemberState Norway = MemberState.InLiaison("NO")!;

    [Fact]
    public void F_16_they_are_found_in_the_networks_only()
    {
        MemberState.Associated.Select(state => state.Code).ShouldBe(["IS", "LI", "NO", "CH"]);
        MemberState.OfLiaison.Count.ShouldBe(27 + 4);
        foreach (var state in MemberState.Associated)
        {
            MemberState.FromCode(state.Code).ShouldBeNull();
            MemberState.Find(state.EnglishName).ShouldBeNull();
            Authority.FromCode(state.Code).ShouldBeNull();
            MemberState.InLiaison(state.Code.ToLowerInvariant()).ShouldBe(state);
            Authority.InLiaison(state.Code)!.Name.ShouldBe(state.EnglishName);
            TimeZoneInfo.FindSystemTimeZoneById(state.TimeZone).ShouldNotBeNull();
            state.IsAssociated.ShouldBeTrue();
        }

        (MemberState.InLiaison("AT")!.IsAssociated, MemberState.InLiaison("RS"), Authority.InLiaison("RS"), Authority.InLiaison("COM")).ShouldBe((false, null, null, Authority.Commission));
    }

    [Theory]
    [InlineData("Norway", "NO")]
    [InlineData(" no ", "NO")]
    [InlineData("Norge", "NO")]
    [InlineData("Suisse", "CH")]
    [InlineData("Austria", "AT")]
    [InlineData("Serbia", null)]
    [InlineData(null, null)]
    public void F_16_their_names_are_read_in_forms_of_the_networks(string? said, string? code) => MemberState.FindInLiaison(said)?.Code.ShouldBe(code);

    [Fact]
    public void F_16_who_has_to_do_with_the_networks_goes_by_the_day()
    {
        Participation.InNetworks(Today).ShouldBe(MemberState.OfLiaison);
        Participation.InNetworks(new(2008, 12, 11)).Where(state => state.IsAssociated).Select(state => state.Code).ShouldBe(["IS", "NO"]);
        Participation.InNetworks(new(2011, 12, 19)).Count.ShouldBe(27 + 4);
        Participation.InNetworks(Today).ShouldContain(MemberState.FromCode("DK")!, "it posts officers and may take part");
        MemberState.Associated.ShouldAllBe(state => !Participation.IsBound(Instrument.MutualInformation, state, Today));
    }

    [Fact]
    public void F_16_numbers_of_the_networks_name_them_and_others_do_not()
    {
        ReportNumber.Parse("ILO-NO-2026-0001")!.State.ShouldBe(Norway);
        SecondmentNumber.Parse("SEC-CH-2026-0002")!.State.Code.ShouldBe("CH");
        Reference.Parse("MIM-NO-2026-0001").ShouldBeNull();
        RequestReference.Parse("REQ-NO-2026-0001").ShouldBeNull();
    }

    [Fact]
    public void F_16_their_roles_reach_the_networks_and_nothing_of_the_mechanism()
    {
        var grants = new[] { "liaisonOfficer.NO", "iloCoordinator.NO" }.Select(text => RoleText.Parse(text)!).ToArray();
        var coordinator = new Principal("person-1", [grants[1]]);

        grants.ShouldAllBe(grant => grant.IsOfNetworksOnly && grant.ActsFor == Authority.Of(Norway));
        Enum.GetValues<Permission>().Where(permission => AccessRules.Allows(coordinator, permission)).ShouldBe(
            [Permission.ReadPublicKeys, Permission.SubmitForState, Permission.ReadLiaison, Permission.ReadOfficers, Permission.ConfirmReports, Permission.TakePartInNetworks, Permission.ReadSummaries, Permission.ReadBoard, Permission.KeepBoardSeat, Permission.ReadBoardPapers]);
        AccessRules.Allows(new Principal("person-2", [grants[0]]), Permission.ReadCommunications).ShouldBeFalse();
        RoleText.Parse("contactPoint.NO").ShouldBeNull();
        Should.Throw<ArgumentException>(() => Grant.Of(Role.ContactPoint, Norway)).Message.ShouldContain("Norway");
    }

    [Fact]
    public void F_16_of_summaries_they_know_those_of_the_networks()
    {
        var reader = new Principal("person-1", [Grant.Of(Role.IloCoordinator, Norway)]);

        SummaryParties.MayKnow(reader, new SummaryName.Liaison(2026)).ShouldBeTrue();
        SummaryParties.MayKnow(reader, new SummaryName.Semester(new Semester(2026, 1))).ShouldBeTrue();
        SummaryParties.MayKnow(reader, new SummaryName.General(2026)).ShouldBeFalse();
        SummaryParties.MayKnow(reader with { Grants = [.. reader.Grants, Grant.Of(Role.ParliamentReader)] }, new SummaryName.General(2026)).ShouldBeTrue();
        SummaryParties.MayKnow(new Principal("person-2", [Grant.Of(Role.Auditor)]), new SummaryName.Liaison(2026)).ShouldBeFalse();
    }
}
