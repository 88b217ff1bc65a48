using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Measures.Changing;
using MimFunctions.Domain.References;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Pages;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Web;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Measures.Changing;

/// <summary>
/// <c>GET</c> and <c>POST /follow/{token}</c>: says by a link of a mail whether a communication is a new version of an earlier one (W-18). Opening
/// it changes nothing: programs that look at mails follow every link in them.
/// </summary>
internal sealed class SayFollowUpLink(FollowUpTokens tokens, ChangeCommunication change, IDocumentStore documents, Settings settings) : IWebEndpoint
{
    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app) => app
        .MapMethods("follow/{token}", ["GET", "HEAD", "POST"], ([FromServices] SayFollowUpLink say, HttpContext context, CancellationToken ct) => say.Answer(context, ct))
        .OpenBecause("a signed token in the address says who may say what of which communication");

    private async Task<IResult> Answer(HttpContext context, CancellationToken ct)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        if (tokens.Read((string)context.GetRouteValue("token")!) is not ({ } number, var to) || await documents.FindCommunication(number, ct) is not { Document: var found } || found.LooksLike is null)
            return Show(Say($"This link is not known"), Say($"It is cut off, or the hub has changed its keys. Open it from the mail again."), StatusCodes.Status404NotFound);
        if (!HttpMethods.IsPost(context.Request.Method))
            return found.IsAskedAbout ? Question(found, number) : Stands(found, number);
        if (!OwnOrigin.Sent(context.Request, settings.PublicUrl))
            return Show(Say($"Not sent"), Say($"The form was not sent from the hub's own page. Open the link from the mail and send it from there."), StatusCodes.Status403Forbidden);
        var said = (await PostedForm.Read(context.Request, ct))?["answer"].ToString();
        if (said is not ("yes" or "no"))
            return Show(Say($"Not understood"), Say($"Go back and choose yes or no."), StatusCodes.Status400BadRequest);
        await change.Change(number, $"link:{to}", act => Task.FromResult(SayFollowUp.Answer(act, said == "yes")), ct);
        return new SeeOther(context.Request.Path);
    }

    private static ComponentPage Stands(Submission found, Reference number) => Show(
        Say($"Thank you, it is recorded"),
        found.Follows is { } earlier ? Say($"{number} is a new version of {earlier}.") : found.Withdrawal is null ? Say($"{number} is a measure of its own.") : Say($"{number} was withdrawn."));

    private static ComponentPage Question(Submission found, Reference number)
    {
        var question = Say($"Is {number} a new version of {found.LooksLike!}?");
        var title = found.Fields.Text(ReportFields.TitleEnglish) ?? found.Fields.Text(ReportFields.TitleOriginal) ?? "";
        var parameters = new Dictionary<string, object?> { [nameof(FollowUpPage.Question)] = question, [nameof(FollowUpPage.Title)] = title };
        return new ComponentPage(question, typeof(FollowUpPage), parameters, null) { IsByLink = true };
    }

    private static ComponentPage Show(PageText title, PageText text, int status = StatusCodes.Status200OK) => SaidPage.ByLink(title, text, status: status);
}
