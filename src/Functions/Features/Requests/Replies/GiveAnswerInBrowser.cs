using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Requests;
using MimFunctions.Features.Requests.Handing;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Web;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>
/// <c>GET</c> and <c>POST /requests/{reference}/answer</c>: the contact point of a state that was asked answers question by question with files, or
/// gives one of the replies that stand below (<see cref="IBesideAnswer"/>); decided as every reply.
/// </summary>
internal sealed class GiveAnswerInBrowser(
    RequestStore requests, AnsweringStates states, GiveAnswerForm form, HandedStore handed, IFileStore files, FormToken tokens, TimeProvider clock,
    ILogger<GiveAnswerInBrowser> log) : IWebEndpoint
{
    private const int MostFields = 256;

    private static readonly Dictionary<string, string> Nothing = [];

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods("/requests/{reference}/answer", ["GET", "HEAD"], ([FromServices] GiveAnswerInBrowser answer, string reference, HttpContext context, Caller caller, CancellationToken ct) =>
            answer.Open(reference, context, caller, ct)).Needs(Permission.AnswerRequest);
        app.MapPost("/requests/{reference}/answer", ([FromServices] GiveAnswerInBrowser answer, string reference, HttpContext context, Caller caller, CancellationToken ct) =>
            answer.Post(reference, context, caller, ct)).Needs(Permission.AnswerRequest);
    }

    private Task<IResult> Open(string reference, HttpContext context, Caller caller, CancellationToken ct) =>
        states.With(reference, context, caller, asked => form.Show(context, caller.Principal, asked, Nothing, [], ct), ct);

    private Task<IResult> Post(string reference, HttpContext context, Caller caller, CancellationToken ct) =>
        states.With(reference, context, caller, asked => Take(context, caller, asked, ct), ct);

    private async Task<IResult> Take(HttpContext context, Caller caller, AnsweringState asked, CancellationToken ct)
    {
        var posted = await tokens.Read(context, caller.Principal, ct, MostFields);
        if (!posted.WasRead)
            return await form.Show(context, caller.Principal, asked, Nothing, [new FieldFault(null, Say($"What was sent is larger than 100 MB or could not be read. Fill in the form again."))], ct);
        var said = posted.Said;
        var filled = new FilledIn(context, caller, asked, said);
        if (posted.Refused is { } refusal)
            return await Wrong(filled, ct, refusal);
        var act = said.GetValueOrDefault("act") ?? "";
        if (KnownReplies.BesideAnswer.FirstOrDefault(reply => reply.Act == act) is { } beside)
            return beside.Check(said) is { } fault ? await Wrong(filled, ct, fault) : await Decide(filled, stands => beside.Decide(stands, said), ct);
        return act.StartsWith("take", StringComparison.Ordinal) ? await TakeOver(filled, act["take".Length..], ct) : await Answer(filled, posted.Form.Files, ct);
    }

    private async Task<IResult> Answer(FilledIn filled, IFormFileCollection uploaded, CancellationToken ct)
    {
        var answer = await AnswerByQuestion.Read(filled.Asked, filled.Said, uploaded, file => AnswerFiles.Spilled(log, filled.Asked.State, file), ct);
        if (answer.Faults.Count > 0)
            return await Wrong(filled, ct, [.. answer.Faults]);
        // Tried before files are stored: nothing is kept of what is refused. Stored before the commit that names them: an answer never points to a
        // file that is not there.
        if (answer.Decide(Act(filled, filled.Asked.Request)) is not RequestDecision.Refused)
        {
            foreach (var file in answer.Files)
                await files.Write($"originals/{file.Digest}", file.Content, file.ContentType, ct);
        }

        return await Decide(filled, answer.Decide, ct);
    }

    /// <summary>Puts what a colleague wrote into the field of its question; nothing is sent.</summary>
    private async Task<IResult> TakeOver(FilledIn filled, string number, CancellationToken ct)
    {
        var links = await handed.Find(filled.Asked.Request.Reference, filled.Asked.State, ct);
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var which) || links.Link(which) is not { Text: { } text } link)
            return await Wrong(filled, ct, new FieldFault(null, Say($"There is no such text of a colleague.")));
        var (field, said) = ($"answer{link.Question ?? 1}", new Dictionary<string, string>(filled.Said));
        said[field] = said.GetValueOrDefault(field) is { Length: > 0 } own ? $"{own}\n\n{text}" : text;
        return await form.Show(filled.Context, filled.Caller.Principal, filled.Asked, said, [], ct);
    }

    private async Task<IResult> Decide(FilledIn filled, Func<RequestAct, RequestDecision> decide, CancellationToken ct)
    {
        var done = await requests.Change(filled.Asked.Request.Reference, stands => decide(Act(filled, stands)), ct);
        return done is ({ } decision, var after) && decision is RequestDecision.Refused { Why: var why }
            ? await Wrong(filled with { Asked = filled.Asked with { Request = after } }, ct, FieldFault.Of(why, why.Field == "answer" ? "answer1" : why.Field))
            : new SeeOther($"/api/requests/{filled.Asked.Request.Reference}");
    }

    private RequestAct Act(FilledIn filled, InformationRequest stands) => new(stands, filled.Asked.State, filled.Caller.Principal.Id, clock.GetUtcNow());

    private Task<IResult> Wrong(FilledIn filled, CancellationToken ct, params IReadOnlyList<FieldFault> faults) =>
        form.Show(filled.Context, filled.Caller.Principal, filled.Asked, filled.Said, faults, ct);

    /// <summary>The page as somebody filled it in.</summary>
    private sealed record FilledIn(HttpContext Context, Caller Caller, AnsweringState Asked, IReadOnlyDictionary<string, string> Said);
}
