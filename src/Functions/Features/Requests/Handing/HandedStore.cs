using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests.Handing;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Requests.Handing;

/// <summary>Reads and commits what colleagues are asked to write to.</summary>
internal sealed class HandedStore(IDocumentStore documents)
{
    /// <summary>The questions of a request that a state handed on; without links when there are none.</summary>
    public async Task<HandedQuestions> Find(RequestReference request, MemberState state, CancellationToken ct) =>
        (await documents.Read<HandedQuestions>(Key(request, state), ct))?.Document ?? new HandedQuestions(request, state, []);

    /// <summary>Everything that a state handed on.</summary>
    public async Task<IReadOnlyList<HandedQuestions>> Of(MemberState state, CancellationToken ct) =>
        await documents.Query<HandedQuestions>(new DocumentQuery(RequestContainers.HandedQuestions, state.Code), ct).Select(found => found.Document).ToListAsync(ct);

    /// <summary>Decides and commits, again when someone else was first.</summary>
    /// <returns>The decision and how it stands after it.</returns>
    public async Task<(CaseDecision<HandedQuestions> Decision, HandedQuestions Stands)> Change(
        RequestReference request, MemberState state, Func<HandedQuestions, CaseDecision<HandedQuestions>> decide, CancellationToken ct)
    {
        var key = Key(request, state);
        while (true)
        {
            var read = await documents.Read<HandedQuestions>(key, ct);
            var stands = read?.Document ?? new HandedQuestions(request, state, []);
            var decision = decide(stands);
            if (decision is not CaseDecision<HandedQuestions>.Changed { Next: var next })
                return (decision, stands);
            if (await documents.TryWrite(key, next, read?.ETag, ct) is not null)
                return (decision, next);
        }
    }

    private static DocumentKey Key(RequestReference request, MemberState state) => new(RequestContainers.HandedQuestions, state.Code, request.ToString());
}
