using MimFunctions.Domain.Access;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Measures.Changing;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Measures.Changing;

/// <summary>
/// <c>POST /api/communications/{reference}/correction</c>: the state puts fields of its communication right, with a reason; all who were told of
/// it hear of it once. The fields are judged by the rules of the form. A form sent from the hub's page is led back to it.
/// </summary>
internal sealed class CorrectCall : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/communications/{reference}/correction", Run)
        .Produces(StatusCodes.Status204NoContent).Refuses(StatusCodes.Status422UnprocessableEntity).Takes<Body>("""{ "reason": "A slip in the date.", "fields": { "adoptedOn": ["2026-03-05"] } }""", "reason", "fields").Needs(Permission.SubmitForState);

    private static async Task<IResult> Run(string reference, HttpRequest call, Caller caller, ChangeCommunication change, FormLibrary forms, CancellationToken ct)
    {
        if (!call.HasFormContentType)
            return await ApiBody.Read<Body>(call, body => Correct(body.Reason, body.Fields?.ToDictionary(field => field.Key, field => field.Value ?? []) ?? []));
        if (await PostedForm.Read(call, ct) is not { } form)
            return Problems.NotUnderstood("field", null, "a field and its new value");
        return await Correct(PostedForm.Text(form["reason"]), Posted(forms.ReportForm, form["field"], PostedForm.Text(form["value"])));

        Task<IResult> Correct(string? reason, Dictionary<string, IReadOnlyList<string>> fields) =>
            change.Answer(reference, call, caller, act => Task.FromResult(Decide(act, reason, fields, forms.ReportForm)), ct);
    }

    private static CaseDecision<Submission> Decide(
        CommunicationAct act, string? reason, Dictionary<string, IReadOnlyList<string>> fields, FormDefinition form)
    {
        var state = act.Communication.Outcome.Communication!.State;
        // What it follows was known when it came and can't be changed here.
        var known = act.Communication.Follows is { } earlier ? new HashSet<Reference> { earlier } : [];
        return CorrectCommunication.Decide(act, reason, fields, form, new JudgementContext(state, act.Communication.ReceivedAt, known, HasContactPoint: true, new HashSet<string>()));
    }

    /// <summary>One field and its value as a page posts them: lists and boxes line by line.</summary>
    private static Dictionary<string, IReadOnlyList<string>> Posted(FormDefinition form, string? id, string? value) => new()
    {
        [id ?? ""] = value is null ? []
            : form.Field(id ?? "")?.Kind is FieldKind.List or FieldKind.AnyOf or FieldKind.OneOf ? value.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : [value],
    };

    /// <param name="Reason">Why; at most 1,000 characters.</param>
    /// <param name="Fields">New values by field id, each an array of texts; an empty one empties the field.</param>
    internal sealed record Body(string? Reason, IReadOnlyDictionary<string, IReadOnlyList<string>?>? Fields);
}
