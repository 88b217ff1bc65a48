using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Requests;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Pages;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>
/// One-click replies from mails. Opening a link shows a page and gives no reply, however often and whoever does it: scanners open links.
/// Only the form on the page records one: programs that look at mails follow every link in them. That the mail came is all that opening shows (F-23).
/// </summary>
internal sealed class ReceiveReply(OpenReplies replies, ReplyPage page, Settings settings, ILogger<ReceiveReply> log) : IWebEndpoint
{
    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app) => app
        .MapMethods("reply/{token}", ["GET", "HEAD", "POST"], ([FromServices] ReceiveReply reply, HttpContext context, CancellationToken ct) => reply.Answer(context, ct))
        .OpenBecause("a signed, single-use token in the address says who may give which reply");

    /// <summary><c>GET</c>, <c>HEAD</c> and <c>POST /reply/{token}</c>: open to anyone, because the token says who replies.</summary>
    private async Task<IResult> Answer(HttpContext context, CancellationToken ct)
    {
        ReplyHeaders.Set(context.Response.Headers);
        if (await replies.Open((string)context.GetRouteValue("token")!, ct) is not { } open)
            return Show(page.NotFound(), StatusCodes.Status404NotFound);
        var reply = KnownReplies.Of(open.Link.Kind);
        var isReply = HttpMethods.IsPost(context.Request.Method);
        if (isReply && !OwnOrigin.Sent(context.Request, settings.PublicUrl))
            return Show(ReplyPage.Plain($"Not sent", $"The form was not sent from the hub's own page.", $"Open the link from the mail and send it from there."), StatusCodes.Status403Forbidden);
        await replies.Trace(open, isReply ? "reply" : "open", ct);
        return isReply ? await Take(context.Request, open, reply, ct) : Look(HttpMethods.IsGet(context.Request.Method) ? await replies.Opened(open, ct) : open, reply);
    }

    private ComponentPage Look(OpenReply open, Reply reply)
    {
        if (open.Recorded is { } recorded)
            return Show(page.Recorded(open, recorded));
        return replies.Try(open, reply, ReplyForm.Blank) switch
        {
            RequestDecision.Refused { Why: { Field: null } why } => Show(page.NothingToDo(open, reply, why.Message, why.Fix)),
            RequestDecision.Unchanged when !reply.HasFields => Show(StandsAlready(open, reply)),
            _ => Show(page.Form(open, reply, ReplyForm.Blank)),
        };
    }

    private async Task<IResult> Take(HttpRequest request, OpenReply open, Reply reply, CancellationToken ct)
    {
        if (open.Recorded is not null)
            return SeeOther(open);
        if (PostedForm.IsTooLarge(request))
            return TooLarge(StatusCodes.Status413PayloadTooLarge);
        if (await PostedForm.Read(request, ct) is not { } fields)
            return TooLarge(StatusCodes.Status400BadRequest);
        var posted = await ReplyForm.Read(fields, reply.TakesFiles, file => AnswerFiles.Spilled(log, open.Link.State, file), ct);
        var form = posted.And(reply.Check(posted));
        // Tried before files are stored: nothing is kept of what is refused.
        return replies.Try(open, reply, form) is RequestDecision.Refused refused
            ? Refuse(open, reply, form, refused.Why)
            : form.Problems.Count > 0
                ? Show(page.Form(open, reply, form), StatusCodes.Status422UnprocessableEntity)
                : await Record(open, reply, form, ct);
    }

    private async Task<IResult> Record(OpenReply open, Reply reply, ReplyForm form, CancellationToken ct)
    {
        var (decision, after) = await replies.Record(open, reply, form, ct);
        return decision switch
        {
            RequestDecision.Refused refused => Refuse(after, reply, form, refused.Why),
            _ when after.Recorded is not null => SeeOther(after),
            _ => Show(StandsAlready(after, reply)),
        };
    }

    private ComponentPage Refuse(OpenReply open, Reply reply, ReplyForm form, Refusal why) => why.Field is null
        ? Show(page.NothingToDo(open, reply, why.Message, why.Fix), StatusCodes.Status409Conflict)
        : Show(page.Form(open, reply, form.Problems.Any(p => p.Field == why.Field) ? form : form.And([why])), StatusCodes.Status422UnprocessableEntity);

    private ComponentPage StandsAlready(OpenReply open, Reply reply) =>
        page.NothingToDo(open, reply, $"This was recorded already, by you or a colleague.", $"Nothing to do.");

    private static ComponentPage TooLarge(int status) => Show(
        ReplyPage.Plain($"Not taken", $"What was sent is larger than 100 MB, or no form.", $"Go back, attach less, and send it again."), status);

    /// <summary>So that going back or loading again sends nothing twice.</summary>
    private static Redirection SeeOther(OpenReply open) => new(open.Links.Url(open.Link).AbsolutePath);

    private static ComponentPage Show(ComponentPage shown, int status = StatusCodes.Status200OK) => shown.With(status);

    /// <summary>303 See Other, which ASP.NET Core has no result for.</summary>
    private sealed class Redirection(string location) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = location;
            return Task.CompletedTask;
        }
    }
}

/// <summary>Headers of every answer below <c>/reply</c>: its address is a secret, and what it shows is for its holder.</summary>
internal static class ReplyHeaders
{
    /// <summary>Sets them.</summary>
    public static void Set(IHeaderDictionary headers)
    {
        headers.CacheControl = "no-store";
        // Not no-referrer: with that, browsers hide the Origin of our own form as well ("null"), and nothing tells it from a foreign one.
        headers["Referrer-Policy"] = "same-origin";
        headers.XContentTypeOptions = "nosniff";
        headers["X-Robots-Tag"] = "noindex, nofollow";
    }
}
