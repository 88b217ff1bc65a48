using MimFunctions.Domain.Access;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Webhooks;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Webhooks.Keeping;

/// <summary><c>GET /api/webhook</c>: the webhook of the own state and how it stands; never its secret.</summary>
internal sealed class ShowWebhook : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/webhook", Show).Produces<WebhookView>().Needs(Permission.KeepWebhook);

    private static Task<IResult> Show(string? party, Caller caller, WebhookStore webhooks, TimeProvider clock, CancellationToken ct) => caller.For(
        Permission.KeepWebhook, party, async own => Results.Json(WebhookView.Of(await webhooks.Find(own, ct), clock.GetUtcNow()), HubJson.Readable), ct);
}

/// <summary>
/// <c>POST /api/webhook</c>: names the address at which the own state's system hears what is new. Nothing is sent there before it has repeated a challenge. The answer holds the secret; the
/// same address again gives the same.
/// </summary>
internal sealed class RegisterWebhook : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/webhook", Register)
        .Takes<AddressBody>("""{ "url": "https://mim.interior.at.example/events" }""", "url").Produces<WebhookSecretView>()
        .Refuses(StatusCodes.Status422UnprocessableEntity).Needs(Permission.KeepWebhook);

    private static Task<IResult> Register(HttpRequest call, Caller caller, WebhookStore webhooks, WebhookSecrets secrets, Settings settings, TimeProvider clock, CancellationToken ct) =>
        ApiBody.Read<AddressBody>(call, body => caller.For(Permission.KeepWebhook, body.Party, async own =>
        {
            var (decision, stands) = await webhooks.Change(
                own, webhook => KeepWebhook.Register(webhook, body.Url, settings.PublicUrl.IdnHost), made => (made as CaseDecision<Webhook>.Changed)?.Next, ct);
            return decision is CaseDecision<Webhook>.Refused { Why: var why } ? Problems.Of(why) : WebhookSecretView.Answer(call.HttpContext, stands, secrets, clock.GetUtcNow());
        }, ct));

    /// <param name="Party">Code of the own state; may be left out by whoever acts for one only.</param>
    /// <param name="Url">The address.</param>
    private sealed record AddressBody(string? Party, string? Url);
}

/// <summary><c>POST /api/webhook/proof</c>: sends a challenge to the address, which it must repeat at once; then events are sent, first those that were kept.</summary>
internal sealed class ProveWebhook : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/webhook/proof", Prove)
        .Takes<WebhookBody>(WebhookBody.Example).Produces<WebhookView>().Refuses(StatusCodes.Status404NotFound, StatusCodes.Status409Conflict).Needs(Permission.KeepWebhook);

    private static Task<IResult> Prove(HttpRequest call, Caller caller, ProveAddress prove, TimeProvider clock, CancellationToken ct) =>
        ApiBody.Read<WebhookBody>(call, body => caller.For(Permission.KeepWebhook, body.Party, async own => await prove.Run(own, ct) switch
        {
            null => WebhookBody.None,
            { Repeated: false, Attempt: var attempt } => Results.Problem(
                statusCode: StatusCodes.Status409Conflict, title: "The address did not repeat the challenge.", detail: $"{WebhookWords.Of(attempt)} docs/machine-door.md says what it must answer."),
            { Stands: var stands } => Results.Json(WebhookView.Of(stands, clock.GetUtcNow()), HubJson.Readable),
        }, ct));
}

/// <summary><c>POST /api/webhook/secret</c>: a new secret; the one before signs as well for seven days, within which calling again gives the same.</summary>
internal sealed class RotateWebhookSecret : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/webhook/secret", Rotate)
        .Takes<WebhookBody>(WebhookBody.Example).Produces<WebhookSecretView>().Refuses(StatusCodes.Status404NotFound).Needs(Permission.KeepWebhook);

    private static Task<IResult> Rotate(HttpRequest call, Caller caller, WebhookStore webhooks, WebhookSecrets secrets, TimeProvider clock, CancellationToken ct) =>
        ApiBody.Read<WebhookBody>(call, body => caller.For(Permission.KeepWebhook, body.Party, async own =>
        {
            var now = clock.GetUtcNow();
            var (_, stands) = await webhooks.Change(own, webhook => KeepWebhook.Rotate(webhook, now), next => next, ct);
            return stands.State == WebhookState.Removed ? WebhookBody.None : WebhookSecretView.Answer(call.HttpContext, stands, secrets, now);
        }, ct));
}

/// <summary><c>POST /api/webhook/removal</c>: nothing is sent any more; removing it again is no error.</summary>
internal sealed class RemoveWebhook : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/webhook/removal", Remove).Takes<WebhookBody>(WebhookBody.Example).Produces<WebhookView>().Needs(Permission.KeepWebhook);

    private static Task<IResult> Remove(HttpRequest call, Caller caller, WebhookStore webhooks, TimeProvider clock, CancellationToken ct) =>
        ApiBody.Read<WebhookBody>(call, body => caller.For(Permission.KeepWebhook, body.Party, async own => Results.Json(
            WebhookView.Of((await webhooks.Change(own, KeepWebhook.Remove, next => next, ct)).Stands, clock.GetUtcNow()), HubJson.Readable), ct));
}
