using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake.Drafting;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Subjects;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Pages;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Words;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Portal.Drafting;

/// <summary>
/// <c>GET</c> and <c>POST /drafts/{state}/{id}</c>: a contact point fills in a form field by field, and its colleagues read it. What may be done with what was
/// written is in <see cref="SendDraft"/>.
/// </summary>
internal sealed class EditDraft(FormDrafts drafts, SendDraft sending, IEnumerable<IFindsAlike> alike, PageWriter pages, FormToken tokens) : IWebEndpoint
{
    private const int MostFields = 4000, MostAlike = 6;

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app)
    {
        const string Route = "/drafts/{state}/{id}";
        app.MapMethods(Route, ["GET", "HEAD"], ([FromServices] EditDraft edit, string state, string id, string? did, HttpContext context, Caller caller, CancellationToken ct) =>
            edit.Show(state, id, did, context, caller, ct)).Needs(Permission.ReadFormDrafts, actingForRouteValue: "state");
        app.MapPost(Route, ([FromServices] EditDraft edit, string state, string id, HttpContext context, Caller caller, CancellationToken ct) =>
            edit.Take(state, id, context, caller, ct)).Needs(Permission.SubmitForState, actingForRouteValue: "state");
    }

    private async Task<IResult> Show(string state, string id, string? did, HttpContext context, Caller caller, CancellationToken ct)
    {
        if (await drafts.Find(state, id, ct) is not { } draft || drafts.Form(draft.Form) is not { } form)
            return await pages.Refuse(context, StatusCodes.Status404NotFound, Say($"There is no such draft."), Say($"It may have an older address, or be another state’s."), "/drafts", Say($"Drafts of forms"));
        if (!draft.IsOpen)
            return await pages.Refuse(
                context, StatusCodes.Status410Gone, draft switch { { ErasedAt: not null } => Say($"This draft was erased: nobody had saved it for long."), { SentAs: null } => Say($"This draft was thrown away."), _ => Say($"This draft was sent.") },
                Say($"Nothing of it is kept here."), Became(draft) ?? "/drafts", draft.SentAs is null ? Say($"Drafts of forms") : Say($"What became of it"));
        if (AccessRules.Allows(caller.Principal, Permission.SubmitForState, Authority.FromCode(state)))
            return await Page(context, caller, View(draft, form, caller) with { IsSaved = did == "saved" });
        using var spoken = Spoken.In(await pages.Language(context));
        var title = draft.Title ?? FormLanguage.Spoken(form).Title;
        return await pages.Show<DraftReadPage>(context, title, new Dictionary<string, object?>
        {
            [nameof(DraftReadPage.Title)] = (PageText)title!,
            [nameof(DraftReadPage.Lead)] = Say($"A draft of {MemberState.FromCode(state)!}, {BegunForms.Saved(draft, caller.Principal.Id)}; it has not been sent."),
            [nameof(DraftReadPage.Form)] = form,
            [nameof(DraftReadPage.Fields)] = draft.Fields,
        });
    }

    private async Task<IResult> Take(string state, string id, HttpContext context, Caller caller, CancellationToken ct)
    {
        var posted = await tokens.Read(context, caller.Principal, ct, MostFields);
        if (await drafts.Find(state, id, ct) is not { } draft || drafts.Form(draft.Form) is not { } form)
            return await pages.Refuse(context, StatusCodes.Status404NotFound, Say($"There is no such draft."), Say($"It may have an older address, or be another state’s."), "/drafts", Say($"Drafts of forms"));
        if (!posted.WasRead)
            return await Page(context, caller, View(draft, form, caller) with { Fault = Say($"What was sent could not be read, or is far too long.") }, StatusCodes.Status400BadRequest);
        var typed = DraftFields.Posted(form, state, posted.Form);
        if (posted.Refused is not null)
            return await Page(
                context, caller, View(draft, form, caller) with { Fields = typed, Fault = Say($"This page was open for too long, or was not made for you. What you wrote is still here: save it once more.") },
                StatusCodes.Status400BadRequest, posted["seen"]);
        if (!draft.IsOpen)
            return await Gone(context, draft, form, typed);
        return await Act(posted["act"], draft, form, typed, posted["seen"], context, caller, ct);
    }

    private async Task<IResult> Act(
        string? act, FormDraft draft, FormDefinition form, FormFields typed, string? seen, HttpContext context, Caller caller, CancellationToken ct)
    {
        if (act == "delete")
        {
            await drafts.Close(draft.State, draft.Id, caller.Principal.Id, null, ct);
            return new SeeOther("/drafts");
        }

        if (SendDraft.IsTooLong(form, typed))
            return await Page(
                context, caller, View(draft, form, caller) with { Fields = typed, Fault = Say($"The form is longer than one can be. Shorten it; a long text is better sent as a file of its own.") },
                StatusCodes.Status400BadRequest, seen);
        if (await drafts.Save(form, draft.State, draft.Id, typed, FieldMark.Read(seen), caller.Principal.Id, ct) is not var (saved, merge))
            return await Gone(context, (await drafts.Find(draft.State, draft.Id, ct))!, form, typed);
        var view = View(saved, form, caller) with { Theirs = merge.Theirs };
        if (!merge.IsClear)
            return await Page(context, caller, view with { Fields = SendDraft.Shown(form, typed, merge), Disputed = merge.Both }, StatusCodes.Status409Conflict);
        return act switch
        {
            "check" => await Page(context, caller, await sending.Check(view, ct)),
            "alike" => await Page(context, caller, view with { Alike = await alike.First(each => each.Form == form.Id).Find(saved.Fields, caller.Principal, MostAlike, ct) }),
            "send" => await sending.Send(view, caller.Principal.Id, ct) is var (unsent, sent) && sent is not null ? new SeeOther(sent) : await Page(context, caller, unsent, StatusCodes.Status422UnprocessableEntity),
            _ when merge.Theirs.Count > 0 => await Page(context, caller, view),
            _ => new SeeOther($"{view.Href}?did=saved"),
        };
    }

    private DraftView View(FormDraft draft, FormDefinition form, Caller caller) => new(draft, form, MemberState.FromCode(draft.State)!, BegunForms.Saved(draft, caller.Principal.Id))
    {
        CanLookForAlike = alike.Any(each => each.Form == form.Id),
    };

    /// <summary>The page; what it holds besides what is stored is told apart by the marks of the page it came from, when nothing of it was looked at yet.</summary>
    private async Task<IResult> Page(HttpContext context, Caller caller, DraftView view, int status = StatusCodes.Status200OK, string? seen = null)
    {
        using var spoken = Spoken.In(await pages.Language(context));
        return await pages.Show<DraftPage>(context, view.Title, Parameters(caller, view, seen), status, form: view.Form.Id);
    }

    private Dictionary<string, object?> Parameters(Caller caller, DraftView view, string? seen) => new()
    {
        [nameof(DraftPage.View)] = view,
        [nameof(DraftPage.Token)] = tokens.For(caller.Principal),
        [nameof(DraftPage.Seen)] = seen ?? FieldMark.OfAll(view.Form, view.Draft.Fields),
    };

    // A colleague was quicker: what was written must not be lost with the draft.
    private async Task<IResult> Gone(HttpContext context, FormDraft draft, FormDefinition form, FormFields typed) => await pages.Show<DraftReadPage>(
        context, Say($"The draft is closed"),
        new Dictionary<string, object?>
        {
            [nameof(DraftReadPage.Title)] = (PageText)FormLanguage.In(form, await pages.Language(context)).Title!,
            [nameof(DraftReadPage.Lead)] = Say($"This is what you had written."),
            [nameof(DraftReadPage.Form)] = form,
            [nameof(DraftReadPage.Fields)] = typed,
            [nameof(DraftReadPage.Notice)] = draft.SentAs is null ? Say($"A colleague threw the draft away meanwhile.") : Say($"A colleague sent the draft meanwhile."),
            [nameof(DraftReadPage.Href)] = Became(draft),
        },
        StatusCodes.Status410Gone);

    private static string? Became(FormDraft draft) => draft.SentAs is null ? null : $"/send/{draft.State}/{draft.SentAs}";
}
