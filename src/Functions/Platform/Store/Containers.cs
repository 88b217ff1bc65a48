using MimFunctions.Domain.Union;

namespace MimFunctions.Platform.Store;

/// <summary>The containers of the document store and what partitions them.</summary>
internal static class Containers
{
    /// <summary><see cref="Domain.Intake.Submission"/>, by state code; the id is the digest.</summary>
    public const string Submissions = "submissions";

    /// <summary>Running numbers, by state code; the id is kind and year. And how often a file could not be taken in, by state; the id holds its digest.</summary>
    public const string Counters = "counters";

    /// <summary>Delivery records of mails, by case (reference, or digest run); the id is the message id.</summary>
    public const string Mails = "mails";

    /// <summary>When each timer last ran in the embedded host, by function name; the id is the same.</summary>
    public const string Timers = "timers";

    /// <summary><see cref="Features.Measures.Telling.DigestRun"/>, all in one partition; the id is the case.</summary>
    public const string Digests = "digests";

    /// <summary><see cref="Domain.Requests.InformationRequest"/>, by asker; the id is the reference.</summary>
    public const string Requests = "requests";

    /// <summary>Numbers given to calls that may be repeated, by asker; the id is the digest of the call's own key.</summary>
    public const string Tickets = "tickets";

    /// <summary><see cref="Audit.AuditBlock"/>, by party; the id is the sequence number of its first record, twelve digits.</summary>
    public const string Audit = "audit";

    /// <summary><see cref="Audit.StoredSeal"/>, all in one partition; the id is the day, with a running number from the second on.</summary>
    public const string Seals = "seals";

    /// <summary><see cref="Mechanism.Letters.MailboxFlag"/>, by party code; the id is the digest of the directory key.</summary>
    public const string Mailboxes = "mailboxes";

    /// <summary><see cref="Domain.Exchanges.Exchange"/>, by the measure or request it is about; the id is the same.</summary>
    public const string Exchanges = "exchanges";

    /// <summary><see cref="Domain.Meetings.Meeting"/>, by year; the id is the reference.</summary>
    public const string Meetings = "meetings";

    /// <summary><see cref="Domain.Liaison.LiaisonReport"/>, by semester; the id is the number.</summary>
    public const string Reports = "reports";

    /// <summary><see cref="Domain.Liaison.Secondment"/>, by state code; the id is the number.</summary>
    public const string Secondments = "secondments";

    /// <summary><see cref="Domain.Liaison.Networks.NetworkRoles"/>, by country code; the id is the same.</summary>
    public const string Networks = "networks";

    /// <summary><see cref="Domain.Summaries.Summary"/>, all in one partition; the id is its name.</summary>
    public const string Summaries = "summaries";

    /// <summary>The content of summaries in chapters, by name and version of the summary; the id is a running number, four digits.</summary>
    public const string Chapters = "chapters";

    /// <summary><see cref="Domain.ContactPoints.Directory.ContactPointEntry"/>, by state code; the id is the number.</summary>
    public const string Entries = "entries";

    /// <summary><see cref="Domain.ContactPoints.Checks.ExchangeCheck"/>, by state code, and by nothing else; the id is the number.</summary>
    public const string Checks = "checks";

    /// <summary><see cref="Domain.ContactPoints.Checks.BilateralArrangement"/>, by the pair of states; the id is the number.</summary>
    public const string Bilaterals = "bilaterals";

    /// <summary><see cref="Domain.ContactPoints.Mapping.NationalArrangement"/>, by state code; the id is its name.</summary>
    public const string Arrangements = "arrangements";

    /// <summary><see cref="Domain.ContactPoints.Mapping.GoodPractice"/>, by state code; the id is the number.</summary>
    public const string Practices = "practices";

    /// <summary><see cref="Domain.ContactPoints.Mapping.MappingCampaign"/>, all in one partition; the id is its name.</summary>
    public const string Campaigns = "campaigns";

    /// <summary><see cref="Domain.ContactPoints.Mapping.OverviewVersion"/>, all in one partition; the id is its name.</summary>
    public const string Overviews = "overviews";

    /// <summary><see cref="Domain.ContactPoints.NetworkNotice"/>, all in one partition; the id is its name.</summary>
    public const string NetworkNotices = "networknotices";

    /// <summary><see cref="Domain.ContactPoints.Classified.NetworkSwitch"/>, all in one partition; the id is its name.</summary>
    public const string Switches = "switches";

    /// <summary><see cref="Domain.ContactPoints.Review.CooperationReview"/>, all in one partition; the id is its name.</summary>
    public const string Reviews = "reviews";

    /// <summary><see cref="Domain.Queries.AdHocQuery"/>, by asker; the id is the reference.</summary>
    public const string Queries = "queries";

    /// <summary><see cref="Domain.Queries.QuarterlyList"/>, all in one partition; the id is its name.</summary>
    public const string QueryLists = "querylists";

    /// <summary><see cref="ErasedDocument"/>, by container of the document; the id is its partition and id. Only while one is being erased.</summary>
    public const string Erasures = "erasures";

    /// <summary><see cref="Domain.Subscriptions.PersonalSubscription"/>, by party code; the id is the digest of the key.</summary>
    public const string Subscriptions = "subscriptions";

    /// <summary><see cref="Features.Subscriptions.SubscriptionRun"/>, by rhythm; the id is the case.</summary>
    public const string SubscriptionRuns = "subscriptionruns";

    /// <summary><see cref="Domain.Requests.Handing.HandedQuestions"/>, by code of the state asked; the id is the reference of the request.</summary>
    public const string HandedQuestions = "handedquestions";

    /// <summary><see cref="Domain.Subscriptions.ReaderFeeds"/>, by party code; the id is the digest of the key.</summary>
    public const string ReaderFeeds = "readerfeeds";

    /// <summary><see cref="Domain.Intake.Drafting.FormDraft"/>, by state code; the id is the draft's own.</summary>
    public const string Drafts = "drafts";

    /// <summary><see cref="Domain.Directory.PartyEntry"/>, all in one partition; the id is the party code.</summary>
    public const string PartyEntries = "partyentries";

    /// <summary><see cref="Domain.Bulletins.QuarterlyBulletin"/>, all in one partition; the id is its name.</summary>
    public const string Bulletins = "bulletins";

    /// <summary><see cref="Features.DataProtection.Erasing.RetentionRun"/>, all in one partition; the id is the day.</summary>
    public const string RetentionRuns = "retentionruns";

    /// <summary><see cref="Features.Measures.Searching.MeasureEntry"/>, all in one partition; the id is the reference. Cosmos DB's index of the search; empty with SQLite.</summary>
    public const string MeasureEntries = "measureentries";

    /// <summary><see cref="Domain.DataProtection.PersonBlock"/>, by party code; the id is the digest of the mailbox.</summary>
    public const string PersonBlocks = "personblocks";

    /// <summary><see cref="Domain.Liaison.Networks.UnionDeployment"/>, by code of who deploys; the id is the number.</summary>
    public const string UnionDeployments = "uniondeployments";

    /// <summary><see cref="Domain.SteeringBoard.Board"/>, one document.</summary>
    public const string Boards = "boards";

    /// <summary><see cref="Domain.SteeringBoard.BoardMeeting"/>, all in one partition; the id is its name.</summary>
    public const string BoardMeetings = "boardmeetings";

    /// <summary><see cref="Domain.SteeringBoard.BoardPaper"/>, all in one partition; the id is its name.</summary>
    public const string BoardPapers = "boardpapers";

    /// <summary><see cref="Domain.Situations.Situation"/>, all in one partition; the id is the reference.</summary>
    public const string Situations = "situations";

    /// <summary><see cref="Domain.Situations.SituationRound"/>, by situation; the id is the name of the round.</summary>
    public const string SituationRounds = "situationrounds";

    /// <summary><see cref="Domain.Liaison.Work.NetworkWork"/>, all in one partition; the id is its name.</summary>
    public const string NetworkWork = "networkwork";

    /// <summary><see cref="Domain.Webhooks.Webhook"/>, all in one partition; the id is the code of the state.</summary>
    public const string Webhooks = "webhooks";

    /// <summary><see cref="Domain.Webhooks.WebhookDelivery"/>, by state; the id is that of the event.</summary>
    public const string WebhookDeliveries = "webhookdeliveries";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Submissions, Counters, Mails, Timers, Digests, Requests, Tickets, Audit, Seals, Mailboxes, Exchanges, Meetings,
        Reports, Secondments, Networks, Summaries, Chapters, Entries, Checks, Bilaterals,
        Arrangements, Practices, Campaigns, Overviews, NetworkNotices, Switches, Reviews, Queries, QueryLists, Erasures, Drafts, Subscriptions, SubscriptionRuns, HandedQuestions, ReaderFeeds, PartyEntries,
        MeasureEntries, Bulletins, RetentionRuns, PersonBlocks, UnionDeployments, Boards, BoardMeetings, BoardPapers,
        Situations, SituationRounds, Webhooks, WebhookDeliveries, NetworkWork,
    ];

    /// <summary>Paths that lead to a value for each of several keys, all of which the hub queries by: lists of requests, and the day by which a state is waited for.</summary>
    public static IReadOnlyList<(string Container, string Path, IReadOnlyList<string> Keys)> Keyed { get; } =
    [
        (Requests, "lists", ["all", "unreached", "open", "completed", "withdrawn", .. MemberState.All.Select(state => $"to{state.Code}"), .. MemberState.All.Select(state => $"open{state.Code}")]),
        (Requests, "waits", [.. MemberState.All.Select(state => state.Code)]),
    ];

    /// <summary>Paths the hub queries by, each indexed: container and camelCase path.</summary>
    public static IReadOnlyList<(string Container, string Path)> QueriedPaths { get; } =
    [
        (Submissions, "reference"), (Submissions, "outcome.kind"), (Submissions, "file"), (Submissions, "receivedAt"), (Submissions, "changedAt"), (Submissions, "outbox.state"),
        (Submissions, "awaitsFiles"), (Submissions, "spilledAt"), (Submissions, "follows"), (Submissions, "titleKey"), (Submissions, "linkKey"),
        (Counters, "givenUpAt"),
        (Mails, "status.kind"),
        (Digests, "through"), (Digests, "outbox.state"), (Subscriptions, "outbox.state"), (SubscriptionRuns, "through"), (SubscriptionRuns, "outbox.state"), (PartyEntries, "outbox.state"),
        (Requests, "progress"), (Requests, "measure"), (Requests, "askedAt"), (Requests, "outbox.state"),
        (Exchanges, "outbox.state"), (Meetings, "outbox.state"), (Meetings, "startsAt"),
        (Reports, "reference"), (Reports, "outbox.state"), (Secondments, "outbox.state"), (Networks, "outbox.state"), (Summaries, "outbox.state"),
        (Entries, "outbox.state"), (Bilaterals, "outbox.state"), (Arrangements, "outbox.state"),
        (Campaigns, "outbox.state"), (Overviews, "outbox.state"), (NetworkNotices, "outbox.state"), (Switches, "outbox.state"), (Reviews, "outbox.state"),
        (Queries, "outbox.state"), (QueryLists, "outbox.state"),
        (UnionDeployments, "outbox.state"), (Boards, "outbox.state"), (BoardMeetings, "outbox.state"), (BoardPapers, "outbox.state"),
        (Audit, "first"), (Audit, "since"), (Audit, "until"), (Seals, "at"), (Drafts, "savedAt"), (Drafts, "erasedAt"),
        (MeasureEntries, "place"), (MeasureEntries, "state"), (MeasureEntries, "amends"),
        (Situations, "outbox.state"), (SituationRounds, "outbox.state"), (Webhooks, "outbox.state"), (NetworkWork, "outbox.state"),
        (WebhookDeliveries, "outbox.state"), (WebhookDeliveries, "state"), (WebhookDeliveries, "at"),
        (Bulletins, "outbox.state"), (Mails, "keptSince"), (RetentionRuns, "at"),
        .. Keyed.SelectMany(kept => kept.Keys.Select(key => (kept.Container, $"{kept.Path}.{key}"))),
    ];
}
