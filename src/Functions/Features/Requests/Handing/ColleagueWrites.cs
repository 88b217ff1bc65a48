using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Requests.Handing;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Web;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Requests.Handing;

/// <summary>
/// <c>GET</c> and <c>POST /colleague/{token}</c>: somebody whom the contact point asked writes to a question. They see the question and what was written
/// by this link, and nothing else of the request; what they save goes to nobody but their contact point.
/// </summary>
internal sealed class ColleagueWrites(
    ColleagueLinks links, HandedStore handed, RequestStore requests, PageWriter pages, IAuditTrail audit, Settings settings, TimeProvider clock) : IWebEndpoint
{
    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app) => app
        .MapMethods("/colleague/{token}", ["GET", "HEAD", "POST"], ([FromServices] ColleagueWrites writes, string token, HttpContext context, CancellationToken ct) =>
            writes.Answer(token, context, ct))
        .OpenBecause("a signed token in the address says to which question; with it nothing can be sent to anyone outside the own state");

    private async Task<IResult> Answer(string token, HttpContext context, CancellationToken ct)
    {
        context.Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        if (links.Read(token) is not { } named || await requests.Find(named.Request, ct) is not { } request || request.Of(named.State) is not { } standing
            || await handed.Find(named.Request, named.State, ct) is var stands && stands.Link(named.Number) is not { } link || !stands.IsOpen(link, clock.GetUtcNow()))
            return await pages.Refuse(context, StatusCodes.Status404NotFound, Say($"This link does not work"), Say($"It is not complete, has run out, or was ended. Ask your contact point for another one."));
        var open = new OpenLink(context, request, standing, stands, link);
        var isPost = HttpMethods.IsPost(context.Request.Method);
        if (isPost && !OwnOrigin.Sent(context.Request, settings.PublicUrl))
            return await pages.Refuse(context, StatusCodes.Status403Forbidden, Say($"Not saved"), Say($"The form was not sent from the hub's own page. Open the link once more and save from there."));
        await Trace(open, isPost ? "write by link" : "open by link", ct);
        return isPost ? await Take(open, ct) : await Show(open, link.Text, [], saved: false);
    }

    private async Task<IResult> Take(OpenLink open, CancellationToken ct)
    {
        if (await PostedForm.Read(open.Context.Request, ct) is not { } posted)
            return await Show(open, null, [new FieldFault(null, Say($"What was sent could not be read. Write it again."))], saved: false);
        var text = PostedForm.Text(posted["text"]);
        var (decision, stands) = await handed.Change(
            open.Request.Reference, open.Stands.State, now => HandQuestion.Say(now, open.Link.Number, text, Moment(posted["seen"]), clock.GetUtcNow()), ct);
        var after = open with { Stands = stands, Link = stands.Link(open.Link.Number)! };
        return decision is CaseDecision<HandedQuestions>.Refused refused
            ? await Show(after, text, [.. refused.Why.Select(why => FieldFault.Of(why, why.Field))], saved: false)
            : await Show(after, after.Link.Text, [], saved: true);
    }

    private Task<IResult> Show(OpenLink open, string? text, IReadOnlyList<FieldFault> faults, bool saved)
    {
        var (question, link) = (open.Request.Question, open.Link);
        return pages.Show<ColleaguePage>(
            open.Context, faults.Count == 0 ? saved ? Say($"Saved") : Say($"Write to a question") : Say($"Nothing was saved"),
            new Dictionary<string, object?>
            {
                [nameof(ColleaguePage.Action)] = open.Context.Request.Path.Value,
                [nameof(ColleaguePage.Request)] = open.Request.Case,
                [nameof(ColleaguePage.Asker)] = open.Request.Asker,
                [nameof(ColleaguePage.Title)] = question.Title,
                [nameof(ColleaguePage.QuestionLanguage)] = question.Language,
                [nameof(ColleaguePage.Question)] = link.Question is { } number ? NumberedQuestions.Of(question.Text).First(each => each.Number == number).Text : question.Text,
                [nameof(ColleaguePage.To)] = link.To,
                [nameof(ColleaguePage.Due)] = open.Standing.Due,
                [nameof(ColleaguePage.Text)] = text,
                [nameof(ColleaguePage.Seen)] = link.SaidAt?.UtcTicks.ToString(CultureInfo.InvariantCulture),
                [nameof(ColleaguePage.Theirs)] = link.Text == text ? null : link.Text,
                [nameof(ColleaguePage.Saved)] = saved,
                [nameof(ColleaguePage.Faults)] = faults,
            },
            faults.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private Task Trace(OpenLink open, string does, CancellationToken ct) => audit.Record(
        new(
            clock.GetUtcNow(), $"colleague:{open.Link.Number}", open.Stands.State.Code, "colleague", does, open.Request.Case, Allowed: true, Reason: null),
        ct);

    private static DateTimeOffset? Moment(string? ticks) =>
        long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTimeOffset.MaxValue.UtcTicks ? new DateTimeOffset(at, TimeSpan.Zero) : null;

    /// <summary>A link that works, and what it is about.</summary>
    private sealed record OpenLink(HttpContext Context, InformationRequest Request, Standing Standing, HandedQuestions Stands, ColleagueLink Link);
}
