using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.SteeringBoard;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Mechanism.Interests;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.SteeringBoard;

/// <summary>Reads and changes what is of the Board. There are two or three meetings a year, so lists are read as a whole.</summary>
internal sealed class BoardStore(
    IDocumentStore documents, CaseStore<Board> boards, CaseStore<BoardMeeting> meetings, CaseStore<BoardPaper> papers, Numbers numbers, IdempotencyKeys tickets, IInterests interests,
    TimeProvider clock)
{
    private const string Partition = "all";

    /// <summary>Where the Board is.</summary>
    public static DocumentKey BoardKey => new(BoardContainers.Boards, Partition, Domain.SteeringBoard.Board.Name);

    /// <summary>Where the meeting of this name is; null when it is none.</summary>
    public static DocumentKey? MeetingKey(string name) => BoardMeeting.IsName(name) ? new(BoardContainers.BoardMeetings, Partition, name) : null;

    /// <summary>Where the paper of this name is; null when it is none.</summary>
    public static DocumentKey? PaperKey(string name) => BoardPaper.IsName(name) ? new(BoardContainers.BoardPapers, Partition, name) : null;

    /// <summary>The Board.</summary>
    public async Task<Board> Board(CancellationToken ct) => await boards.Find(BoardKey, ct) ?? Domain.SteeringBoard.Board.Empty;

    /// <summary>All meetings, the newest first.</summary>
    public async Task<IReadOnlyList<BoardMeeting>> Meetings(CancellationToken ct) =>
        [.. (await documents.Query<BoardMeeting>(new DocumentQuery(BoardContainers.BoardMeetings), ct).Select(found => found.Document).ToListAsync(ct)).OrderByDescending(meeting => meeting.StartsAt)];

    /// <summary>The meeting of this name, or null.</summary>
    public async Task<BoardMeeting?> Meeting(string name, CancellationToken ct) => MeetingKey(name) is { } key ? await meetings.Find(key, ct) : null;

    /// <summary>All papers, the newest first.</summary>
    public async Task<IReadOnlyList<BoardPaper>> Papers(CancellationToken ct) =>
        [.. (await documents.Query<BoardPaper>(new DocumentQuery(BoardContainers.BoardPapers), ct).Select(found => found.Document).ToListAsync(ct)).OrderByDescending(paper => paper.Year).ThenBy(paper => paper.Kind)];

    /// <summary>The paper of this name, or null.</summary>
    public async Task<BoardPaper?> Paper(string name, CancellationToken ct) => PaperKey(name) is { } key ? await papers.Find(key, ct) : null;

    /// <summary>What lists of deployments are drawn from.</summary>
    public async Task<ListSources> Sources(CancellationToken ct) => new(
        await documents.Query<Secondment>(new DocumentQuery(Containers.Of<Secondment>()), ct).Select(found => found.Document).ToListAsync(ct),
        await documents.Query<UnionDeployment>(new DocumentQuery(Containers.Of<UnionDeployment>()), ct).Select(found => found.Document).ToListAsync(ct),
        await documents.Query<NetworkRoles>(new DocumentQuery(Containers.Of<NetworkRoles>()), ct).Select(found => found.Document).ToListAsync(ct),
        await interests.Current(ct));

    /// <summary>Convenes a meeting; the same call again finds it.</summary>
    /// <returns>The meeting as it stands; else what stands against it, or what is wrong with the key.</returns>
    public async Task<(BoardMeeting? Meeting, IReadOnlyList<Refusal> Why, IResult? Fault)> Convene(MeetingInput input, string? key, CancellationToken ct)
    {
        if (IdempotencyKeys.Fault(key) is { } fault)
            return (null, [], fault);
        var now = clock.GetUtcNow();
        if (ConveneBoard.Check(input, now) is { Count: > 0 } why)
            return (null, why, null);
        var (claimed, refused) = await tickets.Take(
            Authority.Commission, key, input with { By = "" }, async () => new ClaimedMeeting(await numbers.ClaimRunning(BoardMeeting.Series, Authority.Commission.Code, ct)), ct);
        return claimed is null ? (null, [], refused) : (await meetings.Create(ConveneBoard.Decide(await Board(ct), input, claimed.Number, now), ct), [], null);
    }

    /// <summary>Begins a paper, or finds it.</summary>
    public async Task<(BoardPaper? Paper, IReadOnlyList<Refusal> Why)> Begin(PaperKind kind, int? year, CancellationToken ct)
    {
        var (paper, why) = KeepPaper.Begin(kind, year, clock.GetUtcNow());
        return paper is null ? (null, why) : (await papers.Create(paper, ct), []);
    }

    /// <summary>Decides on the Board and commits.</summary>
    public async Task<(CaseDecision<Board> Decision, Board Stands)> Change(Func<Board, CaseDecision<Board>> decide, CancellationToken ct) =>
        (await boards.Change(BoardKey, decide, decision => (decision as CaseDecision<Board>.Changed)?.Next, ct, Domain.SteeringBoard.Board.Empty))!.Value;

    /// <summary>Decides on a meeting and commits; null when there is none of this name.</summary>
    public async Task<(CaseDecision<BoardMeeting> Decision, BoardMeeting Stands)?> Change(string name, Func<BoardMeeting, CaseDecision<BoardMeeting>> decide, CancellationToken ct) =>
        MeetingKey(name) is { } key ? await meetings.Change(key, decide, decision => (decision as CaseDecision<BoardMeeting>.Changed)?.Next, ct) : null;

    /// <summary>Decides on a paper and commits; null when there is none of this name.</summary>
    public async Task<(CaseDecision<BoardPaper> Decision, BoardPaper Stands)?> Change(string name, Func<BoardPaper, CaseDecision<BoardPaper>> decide, CancellationToken ct) =>
        PaperKey(name) is { } key ? await papers.Change(key, decide, decision => (decision as CaseDecision<BoardPaper>.Changed)?.Next, ct) : null;

    /// <summary>Looks at a meeting as time passes; again changes nothing.</summary>
    public async Task Look(BoardMeeting meeting, Board board, ListSources sources, DateTimeOffset now, CancellationToken ct) =>
        await meetings.Change(MeetingKey(meeting.Case)!.Value, stands => LookAtMeeting.Decide(stands, board, sources, now), next => next, ct);

    /// <summary>Looks at the Board as time passes; again changes nothing.</summary>
    public async Task Look(IReadOnlyList<BoardMeeting> all, DateTimeOffset now, CancellationToken ct) =>
        await boards.Change(BoardKey, stands => LookAtBoard.Decide(stands, all, now), next => next, ct, Domain.SteeringBoard.Board.Empty);
}

/// <summary>The running number that a call was given.</summary>
internal sealed record ClaimedMeeting(int Number);
