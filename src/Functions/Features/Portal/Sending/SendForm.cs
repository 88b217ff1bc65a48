using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Portal.Drafting;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Pages;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Words;
using static MimFunctions.Platform.Pages.PageText;
using FormFile = MimFunctions.Mechanism.Forms.FormFile;

namespace MimFunctions.Features.Portal.Sending;

/// <summary>
/// <c>GET /send</c> and <c>POST /send</c>: a contact point checks a filled-in form and sends it, without a folder to drop it in (W-6). What is sent goes
/// the way of every dropped file.
/// </summary>
internal sealed class SendForm(DropByHand hand, DryRun dryRun, FormLibrary library, FormDrafts drafts, IEnumerable<IFormKind> kinds, PageWriter pages, FormToken tokens) : IWebEndpoint, IInNavigation
{
    /// <inheritdoc/>
    public static IEnumerable<NavigationLink> Places => [new("/send", $"Send a form", 15, Permission.SubmitForState, $"Measures")];

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods("/send", ["GET", "HEAD"], ([FromServices] SendForm send, HttpContext context, Caller caller) =>
            send.Show(context, caller, States(caller)[0].Code)).Needs(Permission.SubmitForState);
        app.MapPost("/send", ([FromServices] SendForm send, HttpContext context, Caller caller, CancellationToken ct) => send.Take(context, caller, ct))
            .Needs(Permission.SubmitForState);
    }

    private static MemberState[] States(Caller caller) => [.. caller.PartiesFor(Permission.SubmitForState).Select(party => party.State).OfType<MemberState>()];

    private async Task<IResult> Show(HttpContext context, Caller caller, string state, CheckedForm? result = null, PageText? fault = null)
    {
        using var spoken = Spoken.In(await pages.Language(context));
        return await pages.Show<SendPage>(
            context, fault is null ? Say($"Send a form") : Say($"Nothing was sent"), Parameters(caller, state, result, fault), fault is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
            form: result?.Form?.Id);
    }

    private Dictionary<string, object?> Parameters(Caller caller, string state, CheckedForm? result, PageText? fault) => new()
    {
        [nameof(SendPage.Token)] = tokens.For(caller.Principal),
        [nameof(SendPage.States)] = States(caller).ToDictionary(each => each.Code, each => Spoken.Of(each)),
        [nameof(SendPage.State)] = state,
        [nameof(SendPage.Forms)] = kinds.SelectMany(kind => kind.Forms).OrderByDescending(form => form.Id == library.ReportForm.Id).ThenBy(form => form.Id, StringComparer.Ordinal)
            .Select(form => new EmptyForm(form.Id, FormLanguage.Spoken(form).Title, drafts.Form(form.Id) is not null)).ToArray(),
        [nameof(SendPage.Checked)] = result,
        [nameof(SendPage.Fault)] = fault,
    };

    private async Task<IResult> Take(HttpContext context, Caller caller, CancellationToken ct)
    {
        var posted = await tokens.Read(context, caller.Principal, ct);
        var form = posted.Form;
        if (!posted.WasRead)
            return await Show(context, caller, States(caller)[0].Code, fault: Say($"What was sent could not be read, or is larger than 64 MB. Choose the file again."));
        if (posted.Refused is not null)
            return await Show(context, caller, States(caller)[0].Code, fault: Say($"This page was open for too long, or was not made for you. Choose the file again."));
        if (MemberState.InLiaison(form["state"]) is not { } state)
            return await Show(context, caller, States(caller)[0].Code, fault: Say($"Choose for which state you send."));
        if (await caller.Check(Permission.SubmitForState, Authority.Of(state), ct) is { } refused)
            return refused;
        if (await File(form, ct) is not var (name, content))
            return await Show(context, caller, state.Code, fault: Say($"Choose a file."));
        if (DroppedName.IsTemporary(name))
            return await Show(context, caller, state.Code, fault: Say($"“{name}” is a name that programs give to unfinished files. Give it another one."));
        return form["act"] == "send" ? await Send(context, caller, state, name, content, ct) : await Check(context, caller, state, name, content, ct);
    }

    private async Task<IResult> Check(HttpContext context, Caller caller, MemberState state, string name, byte[] content, CancellationToken ct)
    {
        var result = await dryRun.Check(state, name, content, ct);
        return await Show(context, caller, state.Code, CheckedForm.Of(
            name, content, result, result.Form is null ? null : library.Find(result.Form), drafts.Form(result.Form) is not null));
    }

    private async Task<IResult> Send(HttpContext context, Caller caller, MemberState state, string name, byte[] content, CancellationToken ct) =>
        await hand.Drop(state, name, content, ct) is { } digest
            ? new SeeOther($"/send/{state.Code}/{digest}")
            : await Show(context, caller, state.Code, fault: Say($"Another file called “{name}” is being taken in. Try again in a minute, or give it another name."));

    /// <summary>The file, chosen now or checked before; null when there is none.</summary>
    private static async Task<(string Name, byte[] Content)?> File(IFormCollection form, CancellationToken ct)
    {
        // Browsers send an empty part without a name when nothing was chosen.
        if (form.Files.GetFile("file") is { FileName.Length: > 0 } file)
        {
            if (file.Length is 0 or > FormFile.LargestFile)
                return null;
            var content = new byte[file.Length];
            await using var stream = file.OpenReadStream();
            await stream.ReadExactlyAsync(content, ct);
            return (FileName.Clean(file.FileName), content);
        }

        var kept = new byte[CheckedForm.LargestKept];
        return form["name"].ToString() is { Length: > 0 } name && Convert.TryFromBase64String(form["content"].ToString(), kept, out var length) && length > 0
            ? (FileName.Clean(name), kept[..length])
            : null;
    }
}
