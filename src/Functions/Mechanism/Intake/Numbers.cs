using System.Collections.Concurrent;
using System.Globalization;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Store;

namespace MimFunctions.Mechanism.Intake;

/// <summary>
/// Claims the numbers of communications: increasing and unique per state and year. A number claimed for a commit that then failed stays unused,
/// so there may be gaps; a number is never given twice, whoever else is claiming.
/// </summary>
internal sealed class Numbers(IDocumentStore documents)
{
    private static readonly TimeZoneInfo Brussels = TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels");

    private readonly ConcurrentDictionary<DocumentKey, Turn> turns = new();

    /// <summary>The next number of this state, in the year it is in Brussels, where the hub is run (MIM-16).</summary>
    public async Task<Reference> Claim(MemberState state, DateTimeOffset at, CancellationToken ct)
    {
        var (year, number) = await Claim("MIM", state.Code, at, ct);
        return new Reference(state, year, number);
    }

    /// <summary>The next number for a request of this asker.</summary>
    /// <inheritdoc cref="Claim(MemberState, DateTimeOffset, CancellationToken)"/>
    public async Task<RequestReference> Claim(Authority asker, DateTimeOffset at, CancellationToken ct)
    {
        var (year, number) = await Claim("REQ", asker.Code, at, ct);
        return new RequestReference(asker, year, number);
    }

    /// <summary>The next number for a meeting, whoever convenes it; counted with those of the Commission, which runs the hub (MIM-16).</summary>
    public async Task<MeetingReference> ClaimMeeting(DateTimeOffset at, CancellationToken ct)
    {
        var (year, number) = await Claim(MeetingReference.Series, Authority.Commission.Code, at, ct);
        return new MeetingReference(year, number);
    }

    /// <summary>The next number for a report of this state on a liaison network.</summary>
    /// <inheritdoc cref="Claim(MemberState, DateTimeOffset, CancellationToken)"/>
    public async Task<ReportNumber> ClaimReport(MemberState state, DateTimeOffset at, CancellationToken ct)
    {
        var (year, number) = await Claim(ReportNumber.Series, state.Code, at, ct);
        return new ReportNumber(state, year, number);
    }

    /// <summary>The next number for a secondment of this state.</summary>
    /// <inheritdoc cref="Claim(MemberState, DateTimeOffset, CancellationToken)"/>
    public async Task<SecondmentNumber> ClaimSecondment(MemberState state, DateTimeOffset at, CancellationToken ct)
    {
        var (year, number) = await Claim(SecondmentNumber.Series, state.Code, at, ct);
        return new SecondmentNumber(state, year, number);
    }

    /// <summary>The next number for a good practice of this state.</summary>
    /// <inheritdoc cref="Claim(MemberState, DateTimeOffset, CancellationToken)"/>
    public async Task<PracticeNumber> ClaimPractice(MemberState state, DateTimeOffset at, CancellationToken ct)
    {
        var (year, number) = await Claim(PracticeNumber.Series, state.Code, at, ct);
        return new PracticeNumber(state, year, number);
    }

    /// <summary>The next number for a query of this asker.</summary>
    /// <inheritdoc cref="Claim(MemberState, DateTimeOffset, CancellationToken)"/>
    public async Task<QueryReference> ClaimQuery(Authority asker, DateTimeOffset at, CancellationToken ct)
    {
        var (year, number) = await Claim(QueryReference.Series, asker.Code, at, ct);
        return new QueryReference(asker, year, number);
    }

    /// <summary>The next number for a situation, whoever opens it; counted with those of the Commission, which runs the hub (MIM-16).</summary>
    public async Task<SituationReference> ClaimSituation(DateTimeOffset at, CancellationToken ct)
    {
        var (year, number) = await Claim(SituationReference.Series, Authority.Commission.Code, at, ct);
        return new SituationReference(year, number);
    }

    /// <summary>The next number of a series that runs on over the years.</summary>
    /// <param name="series">The series.</param>
    /// <param name="party">Whose numbers: a state, or a pair of them.</param>
    /// <param name="ct">Ends it.</param>
    public Task<int> ClaimRunning(string series, string party, CancellationToken ct) => Claim(new DocumentKey(IntakeContainers.Counters, party, series), ct);

    private async Task<(int Year, int Number)> Claim(string series, string party, DateTimeOffset at, CancellationToken ct)
    {
        var year = TimeZoneInfo.ConvertTime(at, Brussels).Year;
        return (year, await Claim(new DocumentKey(IntakeContainers.Counters, party, string.Create(CultureInfo.InvariantCulture, $"{series}-{year}")), ct));
    }

    private async Task<int> Claim(DocumentKey key, CancellationToken ct)
    {
        // One at a time within this process: racing with oneself for a conditional write would only waste writes.
        var turn = turns.GetOrAdd(key, _ => new Turn());
        await turn.Gate.WaitAsync(ct);
        try
        {
            return await Next(key, turn, ct);
        }
        finally
        {
            turn.Gate.Release();
        }
    }

    private async Task<int> Next(DocumentKey key, Turn turn, CancellationToken ct)
    {
        for (; ; turn.Last = null)
        {
            turn.Last ??= await documents.Read<Counter>(key, ct);
            var next = new Counter((turn.Last?.Document.Last ?? 0) + 1);
            if (await documents.TryWrite(key, next, turn.Last?.ETag, ct) is not { } tag)
                continue;
            turn.Last = new Versioned<Counter>(next, tag);
            return next.Last;
        }
    }

    private sealed record Counter(int Last);

    private sealed class Turn
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);

        public Versioned<Counter>? Last { get; set; }
    }
}
