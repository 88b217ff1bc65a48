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
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Measures.Changing;

/// <summary>
/// <c>GET</c> and <c>POST /follow/{token}</c>: says by a link of a mail whether a communication is a new version of an earlier one (W-18). Opening
/// it changes nothing: programs that look at mails follow every link in them.
/// </summary>
internal sealed class SayFollowUpLink(FollowUpTokens tokens, CommunicationDesk desk, IDocumentStore documents, Settings settings) : IWebEndpoint
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
            return Show("This link is not known", "It is cut off, or the hub has changed its keys. Open it from the mail again.", StatusCodes.Status404NotFound);
        if (!HttpMethods.IsPost(context.Request.Method))
            return found.IsAskedAbout ? Question(found, number) : Stands(found, number);
        if (!OwnOrigin.Sent(context.Request, settings.PublicUrl))
            return Show("Not sent", "The form was not sent from the hub's own page. Open the link from the mail and send it from there.", StatusCodes.Status403Forbidden);
        var said = (await PostedForm.Read(context.Request, ct))?["answer"].ToString();
        if (said is not ("yes" or "no"))
            return Show("Not understood", "Go back and choose yes or no.", StatusCodes.Status400BadRequest);
        await desk.Change(number, $"link:{to}", act => Task.FromResult(SayFollowUp.Answer(act, said == "yes")), ct);
        return new SeeOther(context.Request.Path);
    }

    private static ShownPage Stands(Submission found, Reference number) => Show(
        "Thank you, it is recorded",
        found.Follows is { } earlier ? $"{number} is a new version of {earlier}." : found.Withdrawal is null ? $"{number} is a measure of its own." : $"{number} was withdrawn.");

    private static ShownPage Question(Submission found, Reference number) => new ShownPage(
        $"Is {number} a new version of {found.LooksLike}?",
        Html.From($"""
            <p class="over">communication</p>
            <h1>Is {number.ToString()} a new version of {found.LooksLike!.ToString()}?</h1>
            <p class="lead">{found.Fields.Text(ReportFields.TitleEnglish) ?? found.Fields.Text(ReportFields.TitleOriginal) ?? ""}</p>
            <form method="post" enctype="application/x-www-form-urlencoded">
            <p><button name="answer" value="yes">Yes, it is the next step of the same measure</button></p>
            <p><button name="answer" value="no">No, it is another measure</button></p>
            </form>
            """))
    { IsByLink = true };

    private static ShownPage Show(string title, string text, int status = StatusCodes.Status200OK) =>
        new ShownPage(title, Html.From($"<h1>{title}</h1>\n<p class=\"lead\">{text}</p>"), status: status) { IsByLink = true };
}
