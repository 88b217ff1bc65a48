using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Words;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Portal.Desk;

/// <summary><c>GET /desk/forms</c>, <c>GET</c> and <c>POST /desk/forms/{form}</c>: the forms in force, and their labels, worded anew when an annex is adopted or people stumble over one.</summary>
internal sealed class KeepFormLabels(LabelRegister register, FormLibrary forms, PageWriter pages, FormToken tokens) : IWebEndpoint
{
    private const string Address = "/desk/forms";

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods(Address, ["GET", "HEAD"], ([FromServices] KeepFormLabels keep, HttpContext context, CancellationToken ct) => keep.List(context, ct)).Needs(Permission.ManageNetwork);
        app.MapMethods($"{Address}/{{form}}", ["GET", "HEAD"], ([FromServices] KeepFormLabels keep, HttpContext context, Caller caller, string form, CancellationToken ct) =>
            keep.Of(context, form, written => keep.Show(context, caller, written, null, null, [], ct))).Needs(Permission.ManageNetwork);
        app.MapPost($"{Address}/{{form}}", ([FromServices] KeepFormLabels keep, HttpContext context, Caller caller, string form, CancellationToken ct) =>
            keep.Of(context, form, written => keep.Take(context, caller, written, ct))).Needs(Permission.ManageNetwork);
    }

    private async Task<IResult> List(HttpContext context, CancellationToken ct)
    {
        using var spoken = Spoken.In(await pages.Language(context));
        var (labels, _, broken) = await register.Read(ct);
        return await pages.Show<FormsPage>(context, Say($"Forms"), new Dictionary<string, object?>
        {
            [nameof(FormsPage.Forms)] = forms.Ids.Select(id => forms[id]).Select(form => new DeskForm(form, labels?.Labels.Count(each => each.Form == form.Id) ?? 0)).ToArray(),
            [nameof(FormsPage.Faults)] = Broken(broken),
        });
    }

    private Task<IResult> Of(HttpContext context, string form, Func<FormDefinition, Task<IResult>> then) => forms.Written(form) is { } written
        ? then(written)
        : pages.Refuse(context, StatusCodes.Status404NotFound, Say($"There is no such form."), Say($"Choose one from the list."), Address, Say($"Forms"));

    private async Task<IResult> Show(
        HttpContext context, Caller caller, FormDefinition written, string? field, string? label, IReadOnlyList<FieldFault> faults, CancellationToken ct)
    {
        using var spoken = Spoken.In(await pages.Language(context));
        var (labels, tag, broken) = await register.Read(ct);
        return await pages.Show<FormLabelsPage>(
            context, faults.Count == 0 ? Say($"Labels of {written.Id}") : Say($"Nothing was changed"),
            new Dictionary<string, object?>
            {
                [nameof(FormLabelsPage.Token)] = tokens.For(caller.Principal),
                [nameof(FormLabelsPage.Tag)] = tag,
                [nameof(FormLabelsPage.Form)] = written,
                [nameof(FormLabelsPage.Labels)] = labels ?? WordedLabels.None,
                [nameof(FormLabelsPage.Field)] = field,
                [nameof(FormLabelsPage.Label)] = label,
                [nameof(FormLabelsPage.Faults)] = (FieldFault[])[.. faults, .. Broken(broken)],
            },
            faults.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private async Task<IResult> Take(HttpContext context, Caller caller, FormDefinition written, CancellationToken ct)
    {
        var posted = await tokens.Read(context, caller.Principal, ct);
        var (field, label) = (PostedForm.Text(posted["field"]), PostedForm.Text(posted["label"]));
        if (posted.Refused is { } refusal)
            return await Show(context, caller, written, field, label, [refusal], ct);
        var what = $"word the label of field {written.Field(field ?? "")?.Number} of {written.Id} as “{label}”";
        return await register.Word(PostedForm.Text(posted["tag"]) ?? "", Entry(caller, what), written.Id, field, label, ct) is { } fault
            ? await Show(context, caller, written, field, label, [new FieldFault(fault.Field, fault.Message)], ct)
            : new SeeOther($"{Address}/{written.Id}");
    }

    private static FieldFault[] Broken(string? fault) => fault is null ? [] : [new FieldFault(null, Say($"The file of labels can’t be read, so that the labels before go on to count: {Hole(0)}", Quoted(fault, null)))];

    private static AuditEntry Entry(Caller caller, string what) =>
        new(default, caller.Principal.Id, Authority.Commission.Code, "commission", "change form labels", what, Allowed: true, Reason: null);
}

/// <summary>A form in force.</summary>
/// <param name="Form">The form.</param>
/// <param name="Worded">How many labels of its fields were worded anew at the desk.</param>
public sealed record DeskForm(FormDefinition Form, int Worded);
