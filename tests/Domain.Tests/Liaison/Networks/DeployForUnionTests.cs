using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Liaison.Networks;

/// <summary>The Commission and the agencies tell the Steering Board of their officers (Article 4(1) of Regulation 2019/1240), and who facilitates follows from them (5(2)).</summary>
public sealed class DeployForUnionTests
{
    internal static readonly UnionDeploymentDraft Draft = new(
        Authority.BorderAgency, Authority.BorderAgency, "person-1", Posts.Morocco, " Rabat ", HostKind.UnionMission, new DateOnly(2026, 1, 2), null, SecondmentIntention.Made, " Contact with the border police. ");

    private static readonly DateTimeOffset Now = new(2026, 3, 5, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void What_an_agency_deploys_is_recorded_and_told_to_all_others_of_the_Board()
    {
        DeployForUnion.Check(Draft).ShouldBeEmpty();

        var one = DeployForUnion.Decide(Draft, 7, Now);

        (one.Case, one.City, one.Duties, one.RecordedBy).ShouldBe(("DEP-FRONTEX-7", "Rabat", "Contact with the border police.", Authority.BorderAgency));
        one.Outbox.Messages.Select(message => message.To).ShouldBe(["COM", "EUAA", "EUROPOL", .. MemberState.OfLiaison.Select(state => state.Code)]);
        one.Outbox.Messages.ShouldAllBe(message => message.Step == "unionDeployment.new" && message.Queue == LiaisonMessage.NewsQueue);
        one.With(Outbox.Nothing(Now)).Outbox.Messages.ShouldBeEmpty();
        UnionDeployment.IsName(one.Case).ShouldBeTrue();
        UnionDeployment.IsName("SEC-AT-2026-0001").ShouldBeFalse();
    }

    [Theory]
    [InlineData("EUAA", "COM", null)]
    [InlineData("EUROPOL", "COM", null)]
    [InlineData("COM", "COM", null)]
    [InlineData("FRONTEX", "COM", null)]
    [InlineData("EUAA", "FRONTEX", "DEP-1")]
    [InlineData("COM", "FRONTEX", "DEP-1")]
    [InlineData("AT", "COM", "DEP-2")]
    [InlineData("EP", "COM", "DEP-2")]
    [InlineData("NO", "COM", "DEP-2")]
    public void Each_tells_of_its_own_officers_and_the_Commission_also_of_those_of_agencies(string by, string acting, string? rule) =>
        DeployForUnion.Check(Draft with { By = Authority.InLiaison(by)!, Acting = Authority.InLiaison(acting)! }).Select(why => why.Rule).ShouldBe(rule is null ? [] : [rule]);

    [Fact]
    public void What_is_missing_or_can_not_be_is_said_at_its_field()
    {
        DeployForUnion.Check(new UnionDeploymentDraft(Authority.Commission, Authority.Commission, "p", null, null, null, null, null, null, " ")).Select(why => why.Field)
            .ShouldBe(["hostCountry", "hostKind", "intention", "from", "duties"]);
        Rules(Draft with { HostCountry = Country.Find("AT") }).ShouldBe(["DEP-3"]);
        Rules(Draft with { From = new DateOnly(2019, 8, 13) }).ShouldBe(["DEP-5"]);
        Rules(Draft with { From = new DateOnly(2019, 8, 14) }).ShouldBeEmpty();
        Rules(Draft with { Until = new DateOnly(2026, 1, 1) }).ShouldBe(["DEP-5"]);
        Rules(Draft with { Until = new DateOnly(2026, 1, 2) }).ShouldBeEmpty();
        Rules(Draft with { City = new string('x', 101) }).ShouldBe(["DEP-7"]);
    }

    [Theory]
    [InlineData("Ask jane.doe@ministry.example.")]
    [InlineData("See https://www.linkedin.com/in/somebody")]
    [InlineData("Works with an undercover officer.")]
    [InlineData("RESTREINT UE/EU RESTRICTED")]
    public void Duties_hold_nothing_that_the_network_must_not_carry(string duties) => Rules(Draft with { Duties = duties }).ShouldBe(["DEP-7"]);

    [Fact]
    public void A_plan_that_was_made_and_a_last_day_are_told_again_and_the_same_again_changes_nothing()
    {
        var plan = DeployForUnion.Decide(Draft with { Intention = SecondmentIntention.Planned }, 1, Now);

        var made = DeployForUnion.Change(plan, Authority.Commission, "person-2", new DateOnly(2026, 6, 30), SecondmentIntention.Made, Now).ShouldBeOfType<CaseDecision<UnionDeployment>.Changed>().Next;

        (made.Until, made.Intention, made.RecordedBy, made.Person).ShouldBe((new DateOnly(2026, 6, 30), SecondmentIntention.Made, Authority.Commission, "person-2"));
        made.Outbox.Messages.Select(message => message.Step).Distinct().ShouldBe(["unionDeployment.new", "unionDeployment.2026-03-05"]);
        DeployForUnion.Change(made, Authority.Commission, "p", made.Until, SecondmentIntention.Made, Now).ShouldBeOfType<CaseDecision<UnionDeployment>.Unchanged>();
        DeployForUnion.Change(made, Authority.Commission, "p", made.Until, SecondmentIntention.Planned, Now).ShouldBeOfType<CaseDecision<UnionDeployment>.Changed>();
        DeployForUnion.Change(made, Authority.Commission, "p", null, SecondmentIntention.Made, Now).ShouldBeOfType<CaseDecision<UnionDeployment>.Changed>();
        DeployForUnion.Change(made, Authority.Commission, "p", new DateOnly(2026, 7, 1), SecondmentIntention.Made, Now).ShouldBeOfType<CaseDecision<UnionDeployment>.Changed>();
        DeployForUnion.Change(plan, Authority.Commission, "p", null, SecondmentIntention.Planned, Now).ShouldBeOfType<CaseDecision<UnionDeployment>.Unchanged>();
        DeployForUnion.Change(plan, Authority.Commission, "p", null, SecondmentIntention.Made, Now).ShouldBeOfType<CaseDecision<UnionDeployment>.Changed>();
        Refused(DeployForUnion.Change(made, Authority.Europol, "p", null, SecondmentIntention.Made, Now)).ShouldBe("DEP-1");
        Refused(DeployForUnion.Change(made, Authority.BorderAgency, "p", new DateOnly(2026, 1, 1), SecondmentIntention.Made, Now)).ShouldBe("DEP-5");
        (plan.IsPresent(Posts.Day), plan.IsToCome(Posts.Day)).ShouldBe((false, true));
        (made.IsPresent(Posts.Day), made.IsToCome(Posts.Day), made.IsOver(new DateOnly(2026, 7, 1)), made.IsToCome(new DateOnly(2026, 7, 1)), made.IsPresent(new DateOnly(2026, 1, 1))).ShouldBe((true, false, true, false, false));
    }

    [Fact]
    public void The_Commissions_officer_facilitates_else_an_agencys_else_one_on_whom_the_members_agree()
    {
        var network = Network.Of(Posts.Morocco, Posts.Day, Posts.Late, [Posts.In("MA", "DK"), Posts.In("MA", "AT")]);
        var (commission, agency, elsewhere) = (Of(Authority.Commission), Of(Authority.Europol), Of(Authority.Commission, host: "TN"));

        Suggested(network, [agency, commission]).ShouldBe((FacilitationBy.Commission, "COM"));
        Suggested(network, [agency, Of(Authority.BorderAgency), elsewhere]).ShouldBe((FacilitationBy.Agency, "FRONTEX EUROPOL"));
        Suggested(network, [elsewhere, commission with { From = new DateOnly(2026, 4, 1) }]).ShouldBe((FacilitationBy.Agreement, "DK AT"));
        Suggested(network with { Present = [] }, []).ShouldBe((FacilitationBy.Nobody, ""));
    }

    internal static UnionDeployment Of(Authority by, int number = 1, string host = "MA") => DeployForUnion.Decide(Draft with { By = by, Acting = by, HostCountry = Country.Find(host) }, number, Now);

    private static (FacilitationBy By, string Codes) Suggested(Network network, UnionDeployment[] union) =>
        Facilitation.Of(network, union) is var one ? (one.By, string.Join(' ', one.Candidates.Select(party => party.Code))) : default;

    private static IEnumerable<string> Rules(UnionDeploymentDraft draft) => DeployForUnion.Check(draft).Select(why => why.Rule);

    private static string Refused(CaseDecision<UnionDeployment> decision) => decision.ShouldBeOfType<CaseDecision<UnionDeployment>.Refused>().Why[0].Rule;
}
