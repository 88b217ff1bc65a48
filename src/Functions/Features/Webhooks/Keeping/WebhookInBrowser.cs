using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Domain.Webhooks;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Web;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Webhooks.Keeping;

/// <summary><c>GET</c> and <c>POST /webhook</c>: the address at which a state's own system hears what is new, its secret, and what was sent there.</summary>
internal sealed class WebhookInBrowser(
    WebhookStore webhooks, WebhookSecrets secrets, ProveAddress prove, PageWriter pages, FormToken tokens, Settings settings, TimeProvider clock) : IWebEndpoint, IInNavigation
{
    private const string Address = "/webhook";

    /// <inheritdoc/>
    public static IEnumerable<NavigationLink> Places => [new("/webhook", $"Own system", 76, Permission.KeepWebhook, $"For you")];

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods(Address, ["GET", "HEAD"], ([FromServices] WebhookInBrowser keep, HttpContext context, Caller caller, CancellationToken ct) =>
            keep.Show(context, caller, null, [], ct)).Needs(Permission.KeepWebhook);
        app.MapPost(Address, ([FromServices] WebhookInBrowser keep, HttpContext context, Caller caller, CancellationToken ct) => keep.Take(context, caller, ct))
            .Needs(Permission.KeepWebhook);
    }

    private static Authority Party(Caller caller) => caller.PartiesFor(Permission.KeepWebhook)[0];

    private async Task<IResult> Show(HttpContext context, Caller caller, string? url, IReadOnlyList<FieldFault> faults, CancellationToken ct, bool withSecret = false)
    {
        var (party, now) = (Party(caller), clock.GetUtcNow());
        var stands = await webhooks.Find(party, ct);
        return await pages.Show<WebhookPage>(
            context, faults.Count == 0 ? Say($"Own system") : Say($"Nothing was changed"),
            new Dictionary<string, object?>
            {
                [nameof(WebhookPage.Token)] = tokens.For(caller.Principal),
                [nameof(WebhookPage.Party)] = party,
                [nameof(WebhookPage.State)] = stands.State,
                [nameof(WebhookPage.Written)] = url ?? stands.Url,
                [nameof(WebhookPage.Since)] = WebhookLine.Time(stands.State == WebhookState.Active ? stands.ProvenAt : stands.FailingSince),
                [nameof(WebhookPage.Fails)] = stands is { State: WebhookState.Active, FailingSince: { } failing } ? WebhookLine.Time(failing) : null,
                [nameof(WebhookPage.TwoUntil)] = stands.EarlierSecretUntil > now ? WebhookLine.Time(stands.EarlierSecretUntil) : null,
                [nameof(WebhookPage.Secret)] = withSecret && stands.State != WebhookState.Removed ? secrets.Shown(stands) : null,
                [nameof(WebhookPage.Events)] = (await webhooks.Newest(party, ListWebhookEvents.Most, ct)).Select(WebhookLine.Of).ToArray(),
                [nameof(WebhookPage.Faults)] = faults,
            },
            faults.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private async Task<IResult> Take(HttpContext context, Caller caller, CancellationToken ct)
    {
        var posted = await tokens.Read(context, caller.Principal, ct);
        if (posted.Refused is { } refusal)
            return await Show(context, caller, posted["url"], [refusal], ct);
        var (party, now, act) = (Party(caller), clock.GetUtcNow(), posted["act"].ToString());
        if (act == "show")
            return await Show(context, caller, null, [], ct, withSecret: true);
        var faults = act switch
        {
            "prove" => await Prove(party, ct),
            "rotate" => await Done(webhooks.Change(party, stands => KeepWebhook.Rotate(stands, now), next => next, ct)),
            "remove" => await Done(webhooks.Change(party, KeepWebhook.Remove, next => next, ct)),
            "again" => await Done(webhooks.ChangeEvent(party.Code, posted["event"].ToString(), stands => DeliverWebhook.Again(stands, now), ct)),
            _ => await Register(party, posted["url"], ct),
        };
        return faults.Count == 0 ? new SeeOther(Address) : await Show(context, caller, posted["url"], faults, ct);
    }

    private static async Task<IReadOnlyList<FieldFault>> Done(Task change)
    {
        await change;
        return [];
    }

    private async Task<IReadOnlyList<FieldFault>> Register(Authority party, string? url, CancellationToken ct)
    {
        var (decision, _) = await webhooks.Change(
            party, stands => KeepWebhook.Register(stands, url, settings.PublicUrl.IdnHost), made => (made as CaseDecision<Webhook>.Changed)?.Next, ct);
        return decision is CaseDecision<Webhook>.Refused refused ? [.. refused.Why.Select(why => FieldFault.Of(why, why.Field))] : [];
    }

    private async Task<IReadOnlyList<FieldFault>> Prove(Authority party, CancellationToken ct) => await prove.Run(party, ct) switch
    {
        null => [new FieldFault("url", Say($"Name an address first."))],
        { Repeated: false, Attempt: var attempt } => [new FieldFault(null, Say($"The address did not repeat the challenge. {WebhookWords.Of(attempt)}"))],
        _ => [],
    };
}

/// <summary>An event as the page shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Type">What happened.</param>
/// <param name="Reference">What it is about.</param>
/// <param name="Link">Where that is read.</param>
/// <param name="At">When it happened.</param>
/// <param name="Standing">How far it is.</param>
/// <param name="IsWaiting">Whether it is being sent.</param>
/// <param name="Attempts">Its attempts, as sentences.</param>
public sealed record WebhookLine(string Id, string Type, string Reference, string Link, string At, Sentence Standing, bool IsWaiting, IReadOnlyList<Sentence> Attempts)
{
    internal static WebhookLine Of(WebhookDelivery sent) => new(
        sent.Id, sent.Type, sent.Reference, sent.Link, Time(sent.At)!,
        sent.State == WebhookDeliveryState.Waiting && sent.NotBefore is { } later ? (Sentence)$"tried again at {Time(later)}" : WebhookWords.Of(sent.State),
        sent.State == WebhookDeliveryState.Waiting, [.. sent.Attempts.Select(attempt => (Sentence)$"{Time(attempt.At)}: {WebhookWords.Of(attempt)}")]);

    /// <summary>A time to the second, in UTC, as the logs of a system have it.</summary>
    internal static string? Time(DateTimeOffset? at) => at?.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", System.Globalization.CultureInfo.InvariantCulture);
}
