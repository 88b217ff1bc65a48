using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Forms.Writing;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Web;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Portal.Sending;

/// <summary><c>GET /forms/{file}?state=AT</c>: an empty form, <c>mim-1.docx</c> or <c>mim-1.odt</c>, with state and contact point filled in.</summary>
internal sealed class GiveEmptyForm(IEnumerable<IFormKind> kinds, IDirectory directory, Settings settings, PageWriter pages) : IWebEndpoint
{
    private const string OpenDocument = "application/vnd.oasis.opendocument.text";

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app) => app
        .MapMethods("/forms/{file}", ["GET", "HEAD"], ([FromServices] GiveEmptyForm forms, string file, string? state, HttpContext context, Caller caller, CancellationToken ct) =>
            forms.Answer(file, state, context, caller, ct))
        .Needs(Permission.SubmitForState);

    private async Task<IResult> Answer(string file, string? state, HttpContext context, Caller caller, CancellationToken ct)
    {
        var kind = kinds.FirstOrDefault(each => each.Forms.Any(form => form.Id == Path.GetFileNameWithoutExtension(file)));
        if (kind is null || Path.GetExtension(file) is not (".docx" or ".odt"))
            return await pages.Refuse(context, StatusCodes.Status404NotFound, Say($"There is no such form."), Say($"The page on which forms are sent lists the forms that there are."), "/send", Say($"Send a form"));
        return await caller.For(Permission.SubmitForState, state, async party =>
        {
            var form = kind.Forms.First(each => each.Id == Path.GetFileNameWithoutExtension(file));
            var fields = FormTemplate.Prefill(FormFields.None, party.Code, (await directory.Current(ct)).Party(party.Code)?.ToAsk);
            var advice = new FormAdvice($"drop/{party.Code}/{kind.Folder}", settings.HelpMailbox);
            return Path.GetExtension(file) == ".odt"
                ? Results.Bytes(OpenDocumentTemplate.Write(form, fields, advice), OpenDocument, file)
                : Results.Bytes(FormTemplate.Write(form, fields, advice), ViewFormats.Word, file);
        }, ct);
    }
}
