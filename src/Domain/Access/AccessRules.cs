using MimFunctions.Domain.Union;
using static MimFunctions.Domain.Access.Permission;

namespace MimFunctions.Domain.Access;

/// <summary>Who may do what: one table, and the questions put to it. Whoever acts does so for its own party only, never for another.</summary>
public static class AccessRules
{
    private static readonly Dictionary<Role, Permission[]> Table = new()
    {
        // Designated by its state with access to the network (MIM-18); asks, answers and notifies for that state (MIM-8 to MIM-10).
        [Role.ContactPoint] =
        [
            ReadCommunications, ReadDeliveries, SubmitForState, ReadFormDrafts, AskRequest, ReadRequests, AnswerRequest, ManageOwnRequest,
            TakePartInViews, ConveneMeeting, ReadCalendarFeed, ReadIndicators, ReadMailboxes, ReadLiaison, TakePartInNetworks, ConfirmReports, ReadSummaries,
            ReadDrafts, Subscribe, AskQuery, AnswerQuery, ReadQueries, ReadCompilations, KeepOwnEntry, ReadBulletins,
            AmendBulletin, ReadProcessing, DeployJointly, ReadBoard, KeepBoardSeat, ReadBoardPapers,
            ProposeSituation, RunSituation, AnswerSituation, LearnFromSituation, ReadSituations, ReadSituationSheets, KeepWebhook,
        ],

        // Exchanges views on measures (MIM-22); what the state officially says goes through its contact point (MIM-8).
        [Role.Expert] = [ReadCommunications, ReadFormDrafts, ReadRequests, TakePartInViews, ReadIndicators, ReadLiaison, ReadSummaries, Subscribe, ReadQueries, ReadCompilations, ReadBulletins, ReadSituations, ReadSituationSheets],

        // Of the liaison network (ILOA-1), not of the mechanism: one another's numbers (ILOB-19), meetings of the own network (ILOA-7, ILOA-10).
        [Role.LiaisonOfficer] = [ReadLiaison, ReadOfficers, ConveneNetwork, TakePartInNetworks, ReadSummaries, Subscribe, ReadBoard, ReadBoardPapers],

        // Answers for the state's officers; informed of the mechanism, but no party to requests.
        [Role.IloCoordinator] =
        [
            ReadCommunications, ReadIndicators, ReadLiaison, ReadOfficers, ConfirmReports, ConveneNetwork, TakePartInNetworks, ReadSummaries,
            ReadDrafts, Subscribe, DeployJointly, ReadBoard, KeepBoardSeat, ReadBoardPapers,
        ],

        // The network of document 6146/24 is kept apart: its contact points get nothing of the mechanism, and nobody of the mechanism gets
        // anything of theirs, the administrator included (CT-16).
        [Role.CtContactPoint] =
        [
            ReadContactPoints, KeepContactPoints, CheckExchange, ReadOwnChecks, ReadArrangements, KeepArrangements, ReadOverview, AnswerReview,
            ReadReview,
        ],

        // Writes for the map; whom to reach and what was checked is not its business.
        [Role.CtDelegate] = [ReadArrangements, KeepArrangements, ReadOverview, ReadReview],

        // Supervises the own state (DP-12); sees no entry, no map, no other state.
        [Role.DataProtectionOfficer] = [ReadOwnChecks, ReadOwnTrail, ReadProcessing, AnswerAccessRequests],

        // Hands in what people of its state decided, and reads what is new; what binds (asking, declining, convening) and everything about people stays with them.
        [Role.StateSystem] =
        [
            SubmitForState, AnswerRequest, AnswerSituation, ReadCommunications, ReadRequests, ReadQueries, ReadCompilations, ReadSituations, ReadLiaison, ReadSummaries,
            ReadBulletins,
        ],

        // Prepares the ministers' discussion (MIM-25), convenes networks and reports on them (ILOA-10, ILOA-12); asks as a state, with the grant of
        // its contact point.
        [Role.Presidency] =
        [
            ReadCommunications, ReadIndicators, ReadLiaison, ConveneNetwork, ReadSummaries, ReadDrafts, CompleteSummaries,
            ReadArrangements, ReadOverview, RunContactNetwork, ReadReview, Subscribe, ReadQueries, ReadCompilations, ReadBulletins,
            OpenSituation, RunSituation, ReadSituations, ReadSituationSheets,
        ],

        // Manages the network, its content and access (MIM-16), may ask (MIM-9) and takes part in views (MIM-22); it is never asked.
        [Role.Commission] =
        [
            ReadCommunications, ReadDeliveries, AskRequest, ReadRequests, ManageOwnRequest,
            TakePartInViews, ConveneMeeting, ReadCalendarFeed, ReadIndicators, ReadMailboxes, ReadLiaison, ReadOfficers, ConveneNetwork,
            TakePartInNetworks, ReadSummaries, ReadDrafts, CompleteSummaries, ProduceSummaries, Subscribe, AskQuery, ReadQueries, ReadCompilations, ManageNetwork, KeepOwnEntry,
            ReadBulletins, AmendBulletin, IssueBulletin, ReadProcessing, RecordDeployment, ReadBoard, KeepBoardSeat, ChairBoard,
            ReadBoardPapers, OpenSituation, RunSituation, LearnFromSituation, ReadSituations, ReadSituationSheets,
        ],

        // Comes to meetings of the networks (ILOA-9) and is told of deployments and officers as a member of the Steering Board (ILOB-9, ILOB-13, ILOB-20);
        // reports and summaries of the states go to others.
        [Role.BorderAgency] = [ReadLiaison, ReadOfficers, TakePartInNetworks, RecordDeployment, ReadBoard, KeepBoardSeat, ReadBoardPapers],

        // Receive the reports (MIM-25, ILOA-12); access to single communications would need an agreement (MIM-20). The Council is told of
        // secondments (ILOA-4).
        [Role.ParliamentReader] = [ReadSummaries, ReadCompilations, ReadBulletins, ReadBoardPapers],
        [Role.CouncilReader] = [ReadSummaries, ReadLiaison, ReadCompilations, ReadBulletins, ReadSituationSheets],

        // Reads for the Council, and passes to delegations, the overview and the adopted report of the review (CP-42), and nothing beside them.
        [Role.CouncilSecretariat] = [ReadOverview, ReadReview],

        // Checks the traces, so must not be one who leaves them.
        [Role.Auditor] = [ReadAudit, ReadProcessing],

        // Sees what is stuck, but no content (MIM-19).
        [Role.Administrator] = [ReadDeliveries, ReadMailboxes, Operate, ReadProcessing],
    };

    // Of the networks alone (F-16): nothing of Decision 2006/688, and no meeting that a Member State has to call. Its coordinator stands where a Member State
    // has a contact point.
    private static readonly Dictionary<Role, Permission[]> Associated = new()
    {
        [Role.LiaisonOfficer] = [ReadLiaison, ReadOfficers, TakePartInNetworks, ReadSummaries, ReadBoard, ReadBoardPapers],
        [Role.IloCoordinator] = [SubmitForState, ReadBoard, KeepBoardSeat, ReadBoardPapers, ReadLiaison, ReadOfficers, TakePartInNetworks, ConfirmReports, ReadSummaries],
    };

    /// <summary>Whether anyone may, signed in or not: a receipt must be checkable by whoever is shown it.</summary>
    public static bool IsPublic(Permission permission) => permission is ReadPublicKeys;

    /// <summary>Whether this principal may do this.</summary>
    /// <param name="principal">Who is signed in; null for nobody.</param>
    /// <param name="permission">What is to be done.</param>
    /// <param name="actingFor">For whom it would be done; null where that does not matter or is not known yet.</param>
    public static bool Allows(Principal? principal, Permission permission, Authority? actingFor = null) =>
        IsPublic(permission) || (principal?.Grants.Any(grant => Allows(grant, permission, actingFor)) ?? false);

    /// <summary>Whether it takes a sign-in with a second factor (document 6146/24: directory and checks).</summary>
    public static bool NeedsSecondFactor(Permission permission) =>
        permission is ReadContactPoints or KeepContactPoints or CheckExchange or ReadOwnChecks or ReadOwnTrail or AnswerAccessRequests;

    /// <summary>Those for whom this principal may do this, each once; usually one.</summary>
    public static IReadOnlyList<Authority> PartiesOf(Principal principal, Permission permission) =>
        [.. principal.Grants.Where(grant => Allows(grant, permission, null)).Select(grant => grant.ActsFor).OfType<Authority>().Distinct()];

    /// <summary>The roles that may do this, in the order of <see cref="Role"/>.</summary>
    public static IReadOnlyList<Role> RolesWith(Permission permission) =>
        [.. Enum.GetValues<Role>().Where(role => IsPublic(permission) || Table[role].Contains(permission))];

    private static bool Allows(Grant grant, Permission permission, Authority? actingFor) =>
        (grant.State is { IsAssociated: true } ? Associated : Table)[grant.Role].Contains(permission) && (actingFor is null || actingFor == grant.ActsFor);
}
