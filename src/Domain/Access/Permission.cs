namespace MimFunctions.Domain.Access;

/// <summary>One thing that can be done with the hub. Who may is in <see cref="AccessRules"/>.</summary>
public enum Permission
{
    /// <summary>Fetch the public keys that receipts are checked with.</summary>
    ReadPublicKeys,

    /// <summary>Read what was communicated.</summary>
    ReadCommunications,

    /// <summary>See who was told of a communication, and how far that is; no content.</summary>
    ReadDeliveries,

    /// <summary>Hand in a form for the own state.</summary>
    SubmitForState,

    /// <summary>Read the forms that the own state has begun and not sent: its contact points write them, its experts are second readers.</summary>
    ReadFormDrafts,

    /// <summary>Ask states for additional information (MIM-9).</summary>
    AskRequest,

    /// <summary>Read requests and their answers.</summary>
    ReadRequests,

    /// <summary>Reply to a request for the own state: answer, decline, propose a date, forward.</summary>
    AnswerRequest,

    /// <summary>What only the asker may: withdraw, accept a proposed date, rate an answer.</summary>
    ManageOwnRequest,

    /// <summary>Take part in an exchange of views (MIM-22).</summary>
    TakePartInViews,

    /// <summary>Convene a meeting on a measure or request (MIM-22).</summary>
    ConveneMeeting,

    /// <summary>Subscribe to the calendar of what is due for the own party.</summary>
    ReadCalendarFeed,

    /// <summary>Read the figures of who takes part and answers in time.</summary>
    ReadIndicators,

    /// <summary>Read reports of the liaison networks, and who is seconded where; not who the officers are.</summary>
    ReadLiaison,

    /// <summary>See names, mailboxes and telephones of liaison officers (ILOB-20).</summary>
    ReadOfficers,

    /// <summary>Confirm that a report of the own state holds no personal data (ILOB-20).</summary>
    ConfirmReports,

    /// <summary>Call a meeting of a local network (ILOA-10).</summary>
    ConveneNetwork,

    /// <summary>Come to meetings of local networks and say so (ILOA-7, ILOA-9).</summary>
    TakePartInNetworks,

    /// <summary>Read summaries that are final.</summary>
    ReadSummaries,

    /// <summary>Read the draft of the general report (MIM-26) or of a summary of the liaison networks, and say what should change.</summary>
    ReadDrafts,

    /// <summary>Complete the draft of a summary and make it final: the Presidency that of its semester (ILOA-12), the Commission every one.</summary>
    CompleteSummaries,

    /// <summary>Have a summary drawn up outside its time.</summary>
    ProduceSummaries,

    /// <summary>Read the audit trail.</summary>
    ReadAudit,

    /// <summary>See which entries of the directory mail reaches: those of the own party.</summary>
    ReadMailboxes,

    /// <summary>Read the directory of the contact points of document 6146/24; each entry with a reason (DP-11).</summary>
    ReadContactPoints,

    /// <summary>Name, change, confirm and withdraw contact points of the own state (CP-2).</summary>
    KeepContactPoints,

    /// <summary>Ask for the own state whether something may be sent (CP-8 to CP-17).</summary>
    CheckExchange,

    /// <summary>Read the checks of the own state, and no other's (CT-10).</summary>
    ReadOwnChecks,

    /// <summary>Read what was done in the own state's name in the network of document 6146/24 (DP-12).</summary>
    ReadOwnTrail,

    /// <summary>Read how the states work together at home, and their good practices (CT-19).</summary>
    ReadArrangements,

    /// <summary>Say it for the own state.</summary>
    KeepArrangements,

    /// <summary>Read the overview document (CT-20).</summary>
    ReadOverview,

    /// <summary>Run the network in the own semester: campaigns, overview, review, classification; never another state's entries (CP-2).</summary>
    RunContactNetwork,

    /// <summary>Answer the review for the own state (CP-40).</summary>
    AnswerReview,

    /// <summary>Read the result of the review; who is not of the network once it is adopted.</summary>
    ReadReview,

    /// <summary>Ask to be told by mail of what is new, as far as one may read it.</summary>
    Subscribe,

    /// <summary>Put a query to all, and compile the answers.</summary>
    AskQuery,

    /// <summary>Answer queries for the own state.</summary>
    AnswerQuery,

    /// <summary>Read what was asked of all, who has answered, and what may spread to the network.</summary>
    ReadQueries,

    /// <summary>Read compilations, as far as each answer may spread: who is not of the network what may be published.</summary>
    ReadCompilations,

    /// <summary>Read the bulletins that are issued.</summary>
    ReadBulletins,

    /// <summary>Read the draft of a bulletin, and amend the own items (BUL-8).</summary>
    AmendBulletin,

    /// <summary>Draw up a bulletin, add what was not communicated, and issue it (BUL-9).</summary>
    IssueBulletin,

    /// <summary>Read the records of processing: what the hub does with data of people, how long it keeps them, what it erased.</summary>
    ReadProcessing,

    /// <summary>Answer people of the own state who ask for their data, and block and erase them.</summary>
    AnswerAccessRequests,

    /// <summary>Tell the Steering Board of an officer of the Commission or an agency (Article 4(1) of Regulation 2019/1240).</summary>
    RecordDeployment,

    /// <summary>Ask other states to deploy an officer jointly, and consent to that (ILOB-12).</summary>
    DeployJointly,

    /// <summary>Read what the Steering Board does: meetings, decisions, lists of deployments, papers (ILOB-13). Names of members are for <see cref="ReadOfficers"/>.</summary>
    ReadBoard,

    /// <summary>Name members of the Steering Board for the own party, and confirm its part of the list of deployments.</summary>
    KeepBoardSeat,

    /// <summary>Chair the Steering Board: convene, record decisions, prepare papers (ILOB-14).</summary>
    ChairBoard,

    /// <summary>Read the papers of the Steering Board that were transmitted, and the parts that its rules of procedure open (ILOB-21).</summary>
    ReadBoardPapers,

    /// <summary>Open a situation at once, in the capacity of Commission or Presidency (SIT-3).</summary>
    OpenSituation,

    /// <summary>Propose a situation to the other states, and want one opened (SIT-4).</summary>
    ProposeSituation,

    /// <summary>Put off, close and sum up a situation: who opened it, and the Commission (SIT-9).</summary>
    RunSituation,

    /// <summary>Answer rounds of situations for the own state.</summary>
    AnswerSituation,

    /// <summary>Write what was learnt from a situation, for a state or the Commission (SIT-19).</summary>
    LearnFromSituation,

    /// <summary>Read situations, their rounds and the common picture.</summary>
    ReadSituations,

    /// <summary>Read the sheet of a situation for the Council.</summary>
    ReadSituationSheets,

    /// <summary>Manage the network (MIM-16): see who has access and what is in force, and keep the list of countries of particular interest.</summary>
    ManageNetwork,

    /// <summary>Keep what the directory says of the own party: contact points, deputies, experts.</summary>
    KeepOwnEntry,

    /// <summary>Say at which address a system of the own state hears what is new, and see what was sent there.</summary>
    KeepWebhook,

    /// <summary>Look after the hub: its status, and sending again what was not delivered.</summary>
    Operate,
}
