using MimFunctions.Domain.Access;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Access;

public sealed class AccessRulesTests
{
    private static readonly MemberState Austria = MemberState.FromCode("AT")!, Belgium = MemberState.FromCode("BE")!;

    public static TheoryData<Permission> Permissions => [.. Enum.GetValues<Permission>()];

    [Theory]
    [MemberData(nameof(Permissions))]
    public void Nobody_may_only_what_anyone_may(Permission permission)
    {
        AccessRules.Allows(null, permission).ShouldBe(permission == Permission.ReadPublicKeys);
        AccessRules.Allows(new Principal("s", []), permission).ShouldBe(permission == Permission.ReadPublicKeys);
    }

    [Theory]
    [MemberData(nameof(Permissions))]
    public void Nobody_who_acts_for_one_party_may_act_for_another(Permission permission)
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            var grant = Given(role);
            foreach (var other in Parties.Where(party => party != grant.ActsFor && !AccessRules.IsPublic(permission)))
                AccessRules.Allows(new Principal("s", [grant]), permission, other).ShouldBeFalse($"{grant} for {other}");
        }
    }

    [Theory]
    [MemberData(nameof(Permissions))]
    public void A_permission_is_held_exactly_by_the_roles_named_for_it(Permission permission)
    {
        foreach (var role in Enum.GetValues<Role>())
            AccessRules.Allows(new Principal("s", [Given(role)]), permission).ShouldBe(AccessRules.RolesWith(permission).Contains(role));
    }

    [Theory]
    [InlineData(Permission.AnswerRequest, Role.ContactPoint, Role.StateSystem)]
    [InlineData(Permission.SubmitForState, Role.ContactPoint, Role.StateSystem)]
    [InlineData(Permission.ReadFormDrafts, Role.ContactPoint, Role.Expert)]
    [InlineData(Permission.AskRequest, Role.ContactPoint, Role.Commission)]
    [InlineData(Permission.ReadAudit, Role.Auditor)]
    [InlineData(Permission.Operate, Role.Administrator)]
    [InlineData(Permission.ReadContactPoints, Role.CtContactPoint)]
    [InlineData(Permission.CheckExchange, Role.CtContactPoint)]
    [InlineData(Permission.ReadOwnChecks, Role.CtContactPoint, Role.DataProtectionOfficer)]
    [InlineData(Permission.ReadArrangements, Role.CtContactPoint, Role.CtDelegate, Role.Presidency)]
    [InlineData(Permission.ReadOverview, Role.CtContactPoint, Role.CtDelegate, Role.Presidency, Role.CouncilSecretariat)]
    [InlineData(Permission.RunContactNetwork, Role.Presidency)]
    [InlineData(Permission.ReadOfficers, Role.LiaisonOfficer, Role.IloCoordinator, Role.Commission, Role.BorderAgency)]
    [InlineData(Permission.CompleteSummaries, Role.Presidency, Role.Commission)]
    [InlineData(Permission.ProduceSummaries, Role.Commission)]
    [InlineData(Permission.TakePartInViews, Role.ContactPoint, Role.Expert, Role.Commission)]
    [InlineData(Permission.ReadRequests, Role.ContactPoint, Role.Expert, Role.StateSystem, Role.Commission)]
    [InlineData(Permission.AskQuery, Role.ContactPoint, Role.Commission)]
    [InlineData(Permission.AnswerQuery, Role.ContactPoint)]
    [InlineData(Permission.ReadQueries, Role.ContactPoint, Role.Expert, Role.StateSystem, Role.Presidency, Role.Commission)]
    [InlineData(Permission.RecordDeployment, Role.Commission, Role.BorderAgency)]
    [InlineData(Permission.DeployJointly, Role.ContactPoint, Role.IloCoordinator)]
    [InlineData(Permission.ReadBoard, Role.ContactPoint, Role.LiaisonOfficer, Role.IloCoordinator, Role.Commission, Role.BorderAgency)]
    [InlineData(Permission.KeepBoardSeat, Role.ContactPoint, Role.IloCoordinator, Role.Commission, Role.BorderAgency)]
    [InlineData(Permission.ChairBoard, Role.Commission)]
    [InlineData(Permission.ReadBoardPapers, Role.ContactPoint, Role.LiaisonOfficer, Role.IloCoordinator, Role.Commission, Role.BorderAgency, Role.ParliamentReader)]
    [InlineData(Permission.ReadCompilations, Role.ContactPoint, Role.Expert, Role.StateSystem, Role.Presidency, Role.Commission, Role.ParliamentReader, Role.CouncilReader)]
    [InlineData(Permission.ReadBulletins, Role.ContactPoint, Role.Expert, Role.StateSystem, Role.Presidency, Role.Commission, Role.ParliamentReader, Role.CouncilReader)]
    [InlineData(Permission.AmendBulletin, Role.ContactPoint, Role.Commission)]
    [InlineData(Permission.IssueBulletin, Role.Commission)]
    [InlineData(Permission.ReadProcessing, Role.ContactPoint, Role.DataProtectionOfficer, Role.Commission, Role.Auditor, Role.Administrator)]
    [InlineData(Permission.AnswerAccessRequests, Role.DataProtectionOfficer)]
    [InlineData(Permission.OpenSituation, Role.Presidency, Role.Commission)]
    [InlineData(Permission.ProposeSituation, Role.ContactPoint)]
    [InlineData(Permission.AnswerSituation, Role.ContactPoint, Role.StateSystem)]
    [InlineData(Permission.ReadSituations, Role.ContactPoint, Role.Expert, Role.StateSystem, Role.Presidency, Role.Commission)]
    [InlineData(Permission.KeepWebhook, Role.ContactPoint)]
    [InlineData(Permission.ReadSituationSheets, Role.ContactPoint, Role.Expert, Role.Presidency, Role.Commission, Role.CouncilReader)]
    public void What_matters_most_is_held_by_these_roles_only(Permission permission, params Role[] roles) =>
        AccessRules.RolesWith(permission).ShouldBe(roles);

    [Theory]
    [InlineData(
        Role.CtContactPoint, Permission.ReadContactPoints, Permission.KeepContactPoints, Permission.CheckExchange, Permission.ReadOwnChecks, Permission.ReadArrangements,
        Permission.KeepArrangements, Permission.ReadOverview, Permission.AnswerReview, Permission.ReadReview)]
    [InlineData(Role.CtDelegate, Permission.ReadArrangements, Permission.KeepArrangements, Permission.ReadOverview, Permission.ReadReview)]
    [InlineData(Role.DataProtectionOfficer, Permission.ReadOwnChecks, Permission.ReadOwnTrail, Permission.ReadProcessing, Permission.AnswerAccessRequests)]
    [InlineData(
        Role.StateSystem, Permission.SubmitForState, Permission.AnswerRequest, Permission.AnswerSituation, Permission.ReadCommunications, Permission.ReadRequests, Permission.ReadQueries,
        Permission.ReadCompilations, Permission.ReadSituations, Permission.ReadLiaison, Permission.ReadSummaries, Permission.ReadBulletins)]
    [InlineData(Role.CouncilSecretariat, Permission.ReadOverview, Permission.ReadReview)]
    [InlineData(Role.ParliamentReader, Permission.ReadSummaries, Permission.ReadCompilations, Permission.ReadBulletins, Permission.ReadBoardPapers)]
    [InlineData(Role.CouncilReader, Permission.ReadLiaison, Permission.ReadSummaries, Permission.ReadCompilations, Permission.ReadBulletins, Permission.ReadSituationSheets)]
    public void Who_is_no_party_to_the_mechanism_gets_nothing_of_it_but_what_is_reported_to_it(Role role, params Permission[] reported) =>
        Enum.GetValues<Permission>().Where(permission => AccessRules.Allows(new Principal("s", [Given(role)]), permission))
            .ShouldBe([Permission.ReadPublicKeys, .. reported], ignoreOrder: true);

    [Fact]
    public void One_person_may_serve_two_states_and_each_only_in_the_role_held_there()
    {
        var principal = new Principal("s", [Grant.Of(Role.ContactPoint, Austria), Grant.Of(Role.Expert, Belgium), Grant.Of(Role.Auditor)]);

        AccessRules.PartiesOf(principal, Permission.AnswerRequest).ShouldBe([Authority.Of(Austria)]);
        AccessRules.PartiesOf(principal, Permission.TakePartInViews).ShouldBe([Authority.Of(Austria), Authority.Of(Belgium)]);
        AccessRules.PartiesOf(principal, Permission.ReadAudit).ShouldBeEmpty();
        AccessRules.Allows(principal, Permission.AnswerRequest, Authority.Of(Belgium)).ShouldBeFalse();
        AccessRules.Allows(principal, Permission.AnswerRequest, Authority.Of(Austria)).ShouldBeTrue();
        AccessRules.Allows(principal, Permission.AskRequest, Authority.Commission).ShouldBeFalse();
    }

    private static IEnumerable<Authority> Parties =>
        [Authority.Of(Austria), Authority.Of(Belgium), Authority.Commission, Authority.Parliament, Authority.Council];

    private static Grant Given(Role role) => Grant.Of(role, Grant.IsOfState(role) ? Austria : null);
}
