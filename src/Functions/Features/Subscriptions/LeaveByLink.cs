using Microsoft.AspNetCore.Mvc;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Shell;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Subscriptions;

/// <summary>
/// <c>GET</c> and <c>POST /unsubscribe/{token}</c>: leaving by the link in a mail, without signing in (RFC 8058). Opening it changes nothing, since
/// programs that look at mails follow every link; the mail program's one click, and the button of the page, post.
/// </summary>
internal sealed class LeaveByLink(LeaveLinks links, SubscriptionStore subscriptions, PageWriter pages) : IWebEndpoint
{
    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app)
    {
        const string Because = "a signed token in the address says whose mails end, and it can do nothing else";
        app.MapMethods($"/{LeaveLinks.Path}/{{token}}", ["GET", "HEAD"], ([FromServices] LeaveByLink leave, string token, HttpContext context, CancellationToken ct) =>
            leave.With(token, context, key => leave.Look(key, token, context, ct))).OpenBecause(Because);
        // Not only from the hub's own page: mail programs post it, and all that anyone could forge with the link of a mail is that its mails end.
        app.MapPost($"/{LeaveLinks.Path}/{{token}}", ([FromServices] LeaveByLink leave, string token, HttpContext context, CancellationToken ct) =>
            leave.With(token, context, key => leave.Take(key, context, ct))).OpenBecause(Because);
    }

    private Task<IResult> With(string token, HttpContext context, Func<string, Task<IResult>> then) => links.Read(token) is { } key
        ? then(key)
        : pages.Refuse(context, StatusCodes.Status404NotFound, Say($"This link does not work"), Say($"It is not complete. Open it once more from the mail, or sign in and leave there."), "/subscriptions", Say($"Subscriptions"));

    private async Task<IResult> Look(string key, string token, HttpContext context, CancellationToken ct) => await pages.Show<LeavePage>(
        context, Say($"Get no more of these mails"), new Dictionary<string, object?>
        {
            [nameof(LeavePage.Action)] = $"/{LeaveLinks.Path}/{token}",
            [nameof(LeavePage.HasLeft)] = await subscriptions.Find(key, ct) is { LeftAt: not null },
        });

    private async Task<IResult> Take(string key, HttpContext context, CancellationToken ct)
    {
        await subscriptions.Leave(key, ct);
        return await pages.Show<LeavePage>(context, Say($"You have left"), new Dictionary<string, object?> { [nameof(LeavePage.HasLeft)] = true });
    }
}
