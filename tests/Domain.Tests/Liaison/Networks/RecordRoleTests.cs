using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Liaison.Networks;

/// <summary>F-8: the states in Morocco, Denmark and Austria, record who acts as Presidency there; Cyprus holds it and has no officer.</summary>
public sealed class RecordRoleTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 5, 9, 0, 0, TimeSpan.Zero);
    private static readonly Authority Austria = Authority.FromCode("AT")!, Denmark = Authority.FromCode("DK")!;
    private static readonly Network Network = Network.Of(Posts.Morocco, Posts.Day, Posts.Late, [Posts.In("MA", "DK"), Posts.In("MA", "AT")]);
    private static readonly RoleInput Input = new(Denmark, "person-1", NetworkRole.ActingPresidency, Austria, new DateOnly(2026, 3, 1), null);

    [Fact]
    public void F_8_what_a_state_there_records_holds_to_the_end_of_the_semester_and_names_the_convenor()
    {
        var roles = Changed(Input);

        roles.Recorded.Single().Until.ShouldBe(new DateOnly(2026, 6, 30));
        roles.Holder(NetworkRole.ActingPresidency, new DateOnly(2026, 2, 28), Posts.Late).ShouldBeNull();
        roles.Holder(NetworkRole.ActingPresidency, new DateOnly(2026, 7, 1), Posts.Late).ShouldBeNull();
        roles.Holder(NetworkRole.ActingPresidency, Posts.Day, Now.AddTicks(-1)).ShouldBeNull();
        roles.Holder(NetworkRole.Facilitator, Posts.Day, Posts.Late).ShouldBeNull();
        Network.With(roles, Posts.Late).Convenor.ShouldBe(new Convenor.Acting(Austria.State!, Posts.State("CY")));
        Network.With(null, Posts.Late).Convenor.State.ShouldBeNull();
    }

    [Fact]
    public void F_8_of_two_records_the_later_holds_and_the_same_again_changes_nothing()
    {
        var first = Changed(Input);

        RecordRole.Decide(first, Network, Input with { Party = Austria }, Now.AddDays(1)).ShouldBeOfType<CaseDecision<NetworkRoles>.Unchanged>();
        var second = RecordRole.Decide(first, Network, Input with { Holder = Denmark }, Now.AddDays(1)).ShouldBeOfType<CaseDecision<NetworkRoles>.Changed>().Next;
        second.Holder(NetworkRole.ActingPresidency, Posts.Day, Posts.Late).ShouldBe(Denmark);
    }

    [Theory]
    [InlineData("COM")]
    [InlineData("FRONTEX")]
    [InlineData("EUAA")]
    [InlineData("EUROPOL")]
    [InlineData("AT")]
    public void F_8_a_facilitator_is_of_the_Commission_of_the_Agency_or_of_a_state_there(string holder)
    {
        var roles = Changed(Input with { Party = Authority.Commission, Role = NetworkRole.Facilitator, Holder = Authority.InLiaison(holder)! });

        Network.With(roles, Posts.Late).Facilitator.ShouldBe(Authority.InLiaison(holder));
        Network.With(roles, Posts.Late).Acting.ShouldBeNull();
    }

    [Fact]
    public void F_8_a_facilitator_is_told_to_the_Steering_Board_and_an_acting_Presidency_to_those_it_concerns()
    {
        var facilitator = Changed(Input with { Role = NetworkRole.Facilitator });
        facilitator.Case.ShouldBe("NET-MA");
        facilitator.Outbox.Messages.Select(message => message.To).ShouldBe(["COM", "FRONTEX", "EUAA", "EUROPOL", .. MemberState.OfLiaison.Select(state => state.Code)]);
        facilitator.Outbox.Messages.ShouldAllBe(message => message.Step == "networkRole.0" && message.Queue == LiaisonMessage.NewsQueue);

        Changed(Input).Outbox.Messages.Select(message => message.To).ShouldBe(["COM", "FRONTEX", "DK", "AT", "CY"]);
        Changed(Input with { From = new DateOnly(2031, 3, 1) }).Outbox.Messages.Select(message => message.To).ShouldBe(["COM", "FRONTEX", "DK", "AT"], "nobody knows who holds it");
        facilitator.With(Outbox.Nothing(Now)).Outbox.Messages.ShouldBeEmpty();
        LiaisonStep.Parse("networkRole.0").ShouldBe(LiaisonStep.OfRole(0));
    }

    [Fact]
    public void F_16_an_associated_state_may_facilitate_but_neither_acts_as_Presidency_nor_calls_meetings()
    {
        var norway = Authority.InLiaison("NO")!;
        var network = Network.Of(Posts.Morocco, Posts.Day, Posts.Late, [Posts.In("MA", "DK"), Posts.In("MA", "NO")]);

        network.Represented.Select(state => state.Code).ShouldBe(["DK", "NO"]);
        NetworkMeeting.Invited(network, withoutInstitutions: true).ShouldBe([Denmark, norway]);
        NetworkMeeting.Refuses(network, norway)!.Rule.ShouldBe("MTG-27");
        RecordRole.Decide(NetworkRoles.Of(network.HostCountry), network, Input with { Holder = norway }, Now).ShouldBeOfType<CaseDecision<NetworkRoles>.Refused>().Why[0].Rule.ShouldBe("MTG-30");
        RecordRole.Decide(NetworkRoles.Of(network.HostCountry), network, Input with { Role = NetworkRole.Facilitator, Holder = norway }, Now).ShouldBeOfType<CaseDecision<NetworkRoles>.Changed>();
    }

    [Fact]
    public void That_nobody_facilitates_is_recorded_in_place_of_who_did_and_told_to_the_Board()
    {
        var facilitated = Changed(Input with { Role = NetworkRole.Facilitator });

        var nobody = RecordRole.Decide(facilitated, Network, Input with { Role = NetworkRole.NoFacilitator, Holder = Denmark, From = Posts.Day }, Now).ShouldBeOfType<CaseDecision<NetworkRoles>.Changed>().Next;

        nobody.Holder(NetworkRole.Facilitator, Posts.Day.AddDays(-1), Posts.Late).ShouldBe(Austria);
        nobody.Holder(NetworkRole.Facilitator, Posts.Day, Posts.Late).ShouldBeNull();
        nobody.Outbox.Messages.Select(message => message.Step).Distinct().ShouldBe(["networkRole.0", "networkRole.1"]);
        Changed(Input with { Party = Authority.Commission, Role = NetworkRole.NoFacilitator, Holder = Authority.Commission }).Recorded.Count.ShouldBe(1);
        Rule(Input with { Role = NetworkRole.NoFacilitator }).ShouldBe("MTG-30");
    }

    [Fact]
    public void F_8_what_does_not_fit_is_refused()
    {
        Rule(Input with { Party = Authority.FromCode("DE")! }).ShouldBe("MTG-27");
        Rule(Input with { Party = Authority.Commission }).ShouldBe("MTG-27");
        Rule(Input with { Party = Authority.FromCode("DE")!, Role = NetworkRole.Facilitator }).ShouldBe("MTG-27");
        Rule(Input with { Holder = Authority.FromCode("DE")! }).ShouldBe("MTG-30");
        Rule(Input with { Holder = Authority.FromCode("DE")!, Role = NetworkRole.Facilitator }).ShouldBe("MTG-30");
        Rule(Input with { Until = new DateOnly(2026, 7, 1) }).ShouldBe("MTG-28");
        Rule(Input with { Until = new DateOnly(2026, 2, 1) }).ShouldBe("MTG-28");
        Rule(Input, Network.Of(Posts.Morocco, Posts.Day, Posts.Late, [Posts.In("MA", "DK"), Posts.In("MA", "CY")])).ShouldBe("MTG-29");
    }

    [Fact]
    public void F_8_where_nobody_knows_who_holds_the_Presidency_the_states_there_still_agree() =>
        Changed(Input with { From = new DateOnly(2031, 3, 1) }).Recorded.Count.ShouldBe(1);

    private static NetworkRoles Changed(RoleInput input) =>
        RecordRole.Decide(NetworkRoles.Of(Posts.Morocco), Network, input, Now).ShouldBeOfType<CaseDecision<NetworkRoles>.Changed>().Next;

    private static string Rule(RoleInput input, Network? network = null) =>
        RecordRole.Decide(NetworkRoles.Of(Posts.Morocco), network ?? Network, input, Now).ShouldBeOfType<CaseDecision<NetworkRoles>.Refused>().Why[0].Rule;
}
