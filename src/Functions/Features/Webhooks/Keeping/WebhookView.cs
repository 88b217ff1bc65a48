using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Domain.Webhooks;
using MimFunctions.Platform.Json;

namespace MimFunctions.Features.Webhooks.Keeping;

/// <summary>A webhook as its state sees it.</summary>
/// <param name="State">The state.</param>
/// <param name="Url">The address; empty while there is none.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="ProvenAt">When the address last repeated a challenge (UTC).</param>
/// <param name="FailingSince">Since when it takes nothing (UTC); absent while it works.</param>
/// <param name="EarlierSecretUntil">Until when the secret before signs as well (UTC).</param>
internal sealed record WebhookView(Authority State, string Url, WebhookState Standing, DateTimeOffset? ProvenAt, DateTimeOffset? FailingSince, DateTimeOffset? EarlierSecretUntil)
{
    /// <summary>A webhook.</summary>
    public static WebhookView Of(Webhook webhook, DateTimeOffset now) => new(
        webhook.Party, webhook.Url, webhook.State, webhook.ProvenAt, webhook.FailingSince, webhook.EarlierSecretUntil > now ? webhook.EarlierSecretUntil : null);
}

/// <summary>A webhook with its secret, for who just named the address or changed the secret.</summary>
/// <param name="Webhook">The webhook.</param>
/// <param name="Secret">The newest secret, <c>whsec_…</c>.</param>
internal sealed record WebhookSecretView(WebhookView Webhook, string Secret)
{
    /// <summary>The answer, which nothing on the way may keep.</summary>
    public static IResult Answer(HttpContext context, Webhook webhook, WebhookSecrets secrets, DateTimeOffset now)
    {
        context.Response.Headers.CacheControl = "no-store";
        return Results.Json(new WebhookSecretView(WebhookView.Of(webhook, now), secrets.Shown(webhook)), HubJson.Readable);
    }
}

/// <summary>A call that says for whom, and no more.</summary>
/// <param name="Party">Code of the own state; may be left out by whoever acts for one only.</param>
internal sealed record WebhookBody(string? Party)
{
    /// <summary>What a call looks like.</summary>
    public const string Example = """{ "party": "AT" }""";

    /// <summary>There is no address.</summary>
    public static IResult None => Results.Problem(
        statusCode: StatusCodes.Status404NotFound, title: "Your state has named no address.", detail: "Name one with POST /api/webhook first.");
}

/// <summary>What comes of calls, in words.</summary>
internal static class WebhookWords
{
    /// <summary>An attempt as a sentence.</summary>
    public static Sentence Of(WebhookAttempt attempt) => attempt.Outcome switch
    {
        WebhookOutcome.Taken => $"It answered {attempt.Status!.Value}.",
        WebhookOutcome.Refused => $"It answered {attempt.Status!.Value}, which is no success.",
        WebhookOutcome.TimedOut => $"It did not answer within ten seconds.",
        WebhookOutcome.NotPublic => $"Its name leads to an address that is not of the public internet.",
        _ => $"No safe connection could be made.",
    };

    /// <summary>How far an event is.</summary>
    public static Sentence Of(WebhookDeliveryState state) => state switch
    {
        WebhookDeliveryState.Waiting => $"being sent",
        WebhookDeliveryState.Taken => $"taken",
        WebhookDeliveryState.GivenUp => $"given up",
        _ => $"kept",
    };
}
