using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Words;
using static MimFunctions.Platform.Pages.PageText;
using FormFile = MimFunctions.Mechanism.Forms.FormFile;
using FormFileReading = MimFunctions.Mechanism.Forms.FormFileReading;

namespace MimFunctions.Features.Portal.Drafting;

/// <summary><c>GET /drafts</c>: the forms that the own state has begun; <c>POST /drafts</c>: begins one, empty or with what an uploaded file held.</summary>
internal sealed class ListDrafts(FormDrafts drafts, BegunForms begun, PageWriter pages, FormToken tokens, Settings settings, TimeProvider clock) : IWebEndpoint, IInNavigation
{
    /// <inheritdoc/>
    public static IEnumerable<NavigationLink> Places => [new("/drafts", $"Drafts", 16, Permission.ReadFormDrafts, $"Measures")];

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods("/drafts", ["GET", "HEAD"], ([FromServices] ListDrafts list, HttpContext context, Caller caller, CancellationToken ct) =>
            list.Show(context, caller, ct)).Needs(Permission.ReadFormDrafts);
        app.MapPost("/drafts", ([FromServices] ListDrafts list, HttpContext context, Caller caller, CancellationToken ct) => list.Begin(context, caller, ct))
            .Needs(Permission.SubmitForState);
    }

    private async Task<IResult> Show(HttpContext context, Caller caller, CancellationToken ct)
    {
        using var spoken = Spoken.In(await pages.Language(context));
        return await pages.Show<DraftListPage>(context, Say($"Drafts of forms"), await Parameters(caller, ct));
    }

    private async Task<Dictionary<string, object?>> Parameters(Caller caller, CancellationToken ct) => new()
    {
        [nameof(DraftListPage.Drafts)] = await begun.For(caller.Principal, clock.GetUtcNow(), ct),
        [nameof(DraftListPage.Erased)] = await begun.Erased(caller.Principal, ct),
        [nameof(DraftListPage.KeptDays)] = settings.DraftsKeptDays,
        [nameof(DraftListPage.Token)] = tokens.For(caller.Principal),
        [nameof(DraftListPage.States)] = caller.PartiesFor(Permission.SubmitForState).Select(party => party.State).OfType<MemberState>().ToDictionary(each => each.Code, each => Spoken.Of(each)),
        [nameof(DraftListPage.Forms)] = drafts.Forms.ToDictionary(form => form.Id, form => FormLanguage.Spoken(form).Title),
    };

    private async Task<IResult> Begin(HttpContext context, Caller caller, CancellationToken ct)
    {
        var posted = await tokens.Read(context, caller.Principal, ct);
        if (posted.Refused is not null)
            return await pages.Refuse(context, StatusCodes.Status400BadRequest, Say($"No draft was begun."), Say($"The page was open for too long, or was not made for you."), "/drafts", Say($"Drafts of forms"));
        if (MemberState.FromCode(posted["state"]) is not { } state)
            return await pages.Refuse(context, StatusCodes.Status400BadRequest, Say($"No draft was begun."), Say($"Choose for which state the form is."), "/drafts", Say($"Drafts of forms"));
        if (await caller.Check(Permission.SubmitForState, Authority.Of(state), ct) is { } refused)
            return refused;
        var read = Read(posted["content"].ToString());
        if (drafts.Form(read?.FormId ?? posted["form"].ToString()) is not { } form)
            return await pages.Refuse(context, StatusCodes.Status400BadRequest, Say($"No draft was begun."), Say($"There is no such form to be filled in here."), "/drafts", Say($"Drafts of forms"));
        return new SeeOther(BegunForms.Href(await drafts.Begin(state, form, read, caller.Principal.Id, ct)));
    }

    /// <summary>What an uploaded file held; null when there is none, or none that is a form of the hub.</summary>
    private Domain.Forms.FormReading? Read(string content)
    {
        var bytes = new byte[Sending.CheckedForm.LargestKept];
        return content.Length > 0 && Convert.TryFromBase64String(content, bytes, out var length)
            && FormFile.Read(bytes.AsMemory(0, length), "form", [.. drafts.Forms]) is FormFileReading.Read { Reading: var reading } && !Domain.Intake.Classification.Marks(reading)
                ? reading
                : null;
    }
}
