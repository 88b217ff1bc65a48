using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Situations;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Union;
using MimFunctions.Domain.Webhooks;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Mechanism.Subjects;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Webhooks.Sending;

/// <summary>
/// Tells the system of a state what its contact point is told by mail: the same, to the same circle, and once however many people are written to. Who is to be told
/// was decided where the mail was; nothing is decided a second time.
/// </summary>
internal sealed class TellSystems(WebhookStore webhooks, IDirectory directory, Settings settings, TimeProvider clock) : ITellsSystems
{
    /// <inheritdoc/>
    public async Task Tell(OwedOrder order, CancellationToken ct)
    {
        if (WebhookEvents.TypeOf(order.Step) is not { } type || Authority.FromCode(Addressee.PartyOf(order.To)) is not { } party || await webhooks.InForce(party, ct) is not { } webhook)
            return;
        // An expert's or officer's own subscription is no matter of the state's system.
        if (Addressee.Find(await directory.Current(ct), order.To)?.Role is not (AddresseeRole.ContactPoint or AddresseeRole.Deputy))
            return;
        var id = DeliverWebhook.IdOf(order.Case, order.Step, party);
        if (Link(order.Case, party) is { } link)
            await webhooks.Begin(DeliverWebhook.Begin(id, party, type, order.Case, link.AbsoluteUri, webhook.State == WebhookState.Paused, clock.GetUtcNow()), ct);
    }

    /// <summary>Where a program reads what a case is; null for one that no program reads, of which it is not told.</summary>
    private Uri? Link(string @case, Authority party)
    {
        if (Reference.Parse(@case) is { } measure)
            return settings.Communication(measure);
        if (RequestReference.Parse(@case) is not null)
            return settings.At($"api/requests/{@case}");
        if (QueryReference.Parse(@case) is not null)
            return settings.At($"api/queries/{@case}");
        if (SituationRound.Of(@case) is { } situation)
            return settings.At($"api/situations/{situation}");
        if (SituationReference.Parse(@case) is not null)
            return settings.At($"api/situations/{@case}");
        if (ViewCase.OfThread(@case) is { } about)
            return settings.Thread(about);
        if (SecondmentNumber.Parse(@case) is not null)
            return settings.At($"api/liaison/secondments/{@case}");
        if (SummaryName.Parse(@case) is not null)
            return settings.At($"api/summaries/{@case}");
        return IsDigest(@case) ? settings.At($"api/forms/{party.Code}/{@case}") : null;
    }

    /// <summary>Forms that have no number are named by the digest of their bytes.</summary>
    private static bool IsDigest(string @case) => @case.Split('-')[0] is { Length: 64 } digest && digest.All(char.IsAsciiHexDigitLower);
}
