using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Summaries;

/// <summary>Looks up what a letter about a summary is written from.</summary>
internal sealed class SummaryLetterLookup(CaseStore<Summary> summaries, SummaryChapters chapters, IDirectory directory, Settings settings)
{
    /// <summary>The case of a letter; null when the order is about no such event.</summary>
    public async Task<SummaryLetterCase?> Open(OwedOrder order, Addressee to, CancellationToken ct)
    {
        if (SummaryName.Parse(order.Case) is not { } name || SummaryStep.Parse(order.Step) is not { Event: var number }
            || await summaries.Find(SummaryKeys.Of(name), ct) is not { } now || number >= now.Events.Count)
            return null;
        var then = now with { Events = [.. now.Events.Take(number + 1)] };
        return Digest(then) is { } digest
            ? new SummaryLetterCase(then, await chapters.Read(name, digest, ct), to, settings)
            {
                Mailbox = (await directory.Current(ct)).Party(SummaryParties.Completing(name)[0].Code)?.ToAsk?.Email,
            }
            : null;
    }

    private static string? Digest(Summary then) => then.Events[^1] switch
    {
        SummaryEvent.Issued issued => issued.Digest,
        SummaryEvent.CalledBack back => then.Versions.First(issued => issued.Version == back.Version).Digest,
        _ => then.Draft?.Drawn.Digest,
    };
}
