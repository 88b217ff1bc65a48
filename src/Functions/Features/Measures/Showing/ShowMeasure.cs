using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.References;
using MimFunctions.Features.Measures.Searching;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Measures.Showing;

/// <summary><c>GET /measures/{reference}</c>: a communication with its original text and history, and what can be done about it.</summary>
internal sealed class ShowMeasure(IDocumentStore documents, IFileStore files, FormLibrary forms, MeasureList list, PageWriter pages, TimeProvider clock) : IWebEndpoint
{
    private const int MostShown = 20;

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app) => app
        .MapMethods("/measures/{reference}", ["GET", "HEAD"], ([FromServices] ShowMeasure measure, string reference, HttpContext context, Caller caller, CancellationToken ct) =>
            measure.Answer(reference, context, caller, ct))
        .Needs(Permission.ReadCommunications);

    private async Task<IResult> Answer(string reference, HttpContext context, Caller caller, CancellationToken ct)
    {
        if (Reference.Parse(reference) is not { } number)
            return await pages.Refuse(context, StatusCodes.Status400BadRequest, "This is not a reference.", "The reference of a communication looks like MIM-AT-2026-0001.", "/measures", "All measures");
        if (await documents.FindCommunication(number, ct) is not { Document: var found })
            return await pages.Refuse(context, StatusCodes.Status404NotFound, $"There is no communication {number}.", "Check the reference.", "/measures", "All measures");
        var shown = PublicCommunication.Of(found, caller.CircleOf(number.State, clock));
        if (shown.OriginalText is { } original)
            shown = shown with { OriginalText = await original.Measured(files, ct) };
        var later = await list.Of(new MeasureQuery { Amends = number.ToString() }, caller.Principal, MostShown, ct);
        var view = MeasureView.Of(shown, forms[found.Form!]) with
        {
            FollowedBy = [.. later.Lines.Select(line => MeasureRow.Of(line, forms))],
            Links = [.. Links(number, ReportForm.From(found.Fields).IsOpenToRequests, caller.Principal)],
        };
        return await pages.Show<MeasurePage>(context, $"{number}: {view.Title}", new Dictionary<string, object?> { [nameof(MeasurePage.Measure)] = view });
    }

    private static IEnumerable<OnwardLink> Links(Reference measure, bool isOpen, Principal who)
    {
        if (isOpen && AccessRules.PartiesOf(who, Permission.AskRequest).Any(party => party.State != measure.State))
            yield return new("Ask about this measure", $"/measures/{measure}/ask");
        if (AccessRules.Allows(who, Permission.TakePartInViews))
            yield return new("Exchange of views", $"/api/views/{measure}");
        if (AccessRules.Allows(who, Permission.ReadRequests))
            yield return new("Requests about it", $"/api/requests?measure={measure}");
    }
}
