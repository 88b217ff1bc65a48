using MimFunctions.Domain.Access;
using MimFunctions.Domain.Union;
using MimFunctions.Domain.Webhooks;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Webhooks.Keeping;

/// <summary><c>GET /api/webhook/events</c>: the newest events for the own state's system, each with the trail of its attempts.</summary>
internal sealed class ListWebhookEvents : IApiEndpoint
{
    /// <summary>So many are shown.</summary>
    public const int Most = 50;

    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/webhook/events", List).Produces<IReadOnlyList<WebhookEventView>>().Needs(Permission.KeepWebhook);

    private static Task<IResult> List(string? party, Caller caller, WebhookStore webhooks, CancellationToken ct) => caller.For(
        Permission.KeepWebhook, party, async own => Results.Json((await webhooks.Newest(own, Most, ct)).Select(WebhookEventView.Of), HubJson.Readable), ct);
}

/// <summary><c>POST /api/webhook/events/{event}/again</c>: has one sent again, under the same id.</summary>
internal sealed class SendWebhookEventAgain : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/webhook/events/{event}/again", Again)
        .Takes<WebhookBody>(WebhookBody.Example).Produces<WebhookEventView>().Refuses(StatusCodes.Status404NotFound).Needs(Permission.KeepWebhook);

    private static Task<IResult> Again(string @event, HttpRequest call, Caller caller, WebhookStore webhooks, TimeProvider clock, CancellationToken ct) =>
        ApiBody.Read<WebhookBody>(call, body => caller.For(Permission.KeepWebhook, body.Party, async own =>
            await webhooks.ChangeEvent(own.Code, @event, stands => DeliverWebhook.Again(stands, clock.GetUtcNow()), ct) is { Stands: var stands }
                ? Results.Json(WebhookEventView.Of(stands), HubJson.Readable)
                : Results.Problem(statusCode: StatusCodes.Status404NotFound, title: "There is no such event.", detail: "GET /api/webhook/events lists those there are."), ct));
}

/// <summary>An event as its state sees it.</summary>
/// <param name="Event">Its id, which the system gets as <c>webhook-id</c>.</param>
/// <param name="State">The state.</param>
/// <param name="Type">What happened.</param>
/// <param name="Reference">What it is about.</param>
/// <param name="Link">Where that is read.</param>
/// <param name="At">When it happened (UTC).</param>
/// <param name="Standing">How far it is.</param>
/// <param name="NotBefore">When it is tried again (UTC); absent for at once or never.</param>
/// <param name="Attempts">Every attempt, oldest first.</param>
internal sealed record WebhookEventView(
    string Event, Authority State, string Type, string Reference, string Link, DateTimeOffset At, WebhookDeliveryState Standing, DateTimeOffset? NotBefore,
    IReadOnlyList<WebhookAttempt> Attempts)
{
    /// <summary>An event.</summary>
    public static WebhookEventView Of(WebhookDelivery sent) => new(sent.Id, sent.Party, sent.Type, sent.Reference, sent.Link, sent.At, sent.State, sent.NotBefore, sent.Attempts);
}
