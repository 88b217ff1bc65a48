using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Features.Requests.Replies;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Requests;

/// <summary>Looks up what a letter about a request is written from.</summary>
internal sealed class LetterLookup(RequestStore requests, ReplyLinks links, Settings settings)
{
    /// <summary>The case of a letter; null when the order is about no request, or no state that was asked.</summary>
    public async Task<LetterCase?> Open(OwedOrder order, Addressee to, CancellationToken ct) =>
        RequestReference.Parse(order.Case) is { } reference && RequestStep.Parse(order.Step) is { } step
        && await requests.Find(reference, ct) is { } request && request.Of(step.About) is { } standing
            ? new LetterCase(request, step, standing, to, links, settings)
            : null;
}
