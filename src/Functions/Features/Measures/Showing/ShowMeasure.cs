using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.References;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Words;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Measures.Showing;

/// <summary><c>GET /measures/{reference}</c>: a communication with its original text and history, and what can be done about it.</summary>
internal sealed class ShowMeasure(IDocumentStore documents, IFileStore files, FormLibrary forms, PageWriter pages, TimeProvider clock) : IWebEndpoint
{
    private const string Example = "MIM-AT-2026-0001";

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app) => app
        .MapMethods("/measures/{reference}", ["GET", "HEAD"], ([FromServices] ShowMeasure measure, string reference, HttpContext context, Caller caller, CancellationToken ct) =>
            measure.Answer(reference, context, caller, ct))
        .Needs(Permission.ReadCommunications);

    private async Task<IResult> Answer(string reference, HttpContext context, Caller caller, CancellationToken ct)
    {
        if (Reference.Parse(reference) is not { } number)
            return await pages.Refuse(context, StatusCodes.Status400BadRequest, Say($"This is not a reference."), Say($"The reference of a communication looks like {Example}."), "/measures", Say($"All measures"));
        if (await documents.FindCommunication(number, ct) is not { Document: var found })
            return await pages.Refuse(context, StatusCodes.Status404NotFound, Say($"There is no communication {number}."), Say($"Check the reference."), "/measures", Say($"All measures"));
        var circle = caller.CircleOf(number.State, clock);
        var shown = PublicCommunication.Of(found, circle);
        if (shown.OriginalText is { } original)
            shown = shown with { OriginalText = await original.Measured(files, ct) };
        using var spoken = Spoken.In(await pages.Language(context));
        var view = MeasureView.Of(shown, forms[found.Form!]) with
        {
            Steps = [.. (await MeasureSteps.Of(documents, found, ct)).Select(step => MeasureStep.Of(PublicCommunication.Of(step, circle), forms.ReportForm))],
            Links = [.. Links(number, ReportForm.From(found.Fields).IsOpenToRequests, found.Withdrawal is not null, caller.Principal)],
        };
        return await pages.Show<MeasurePage>(context, $"{number}: {view.Title}", new Dictionary<string, object?> { [nameof(MeasurePage.Measure)] = view });
    }

    private static IEnumerable<OnwardLink> Links(Reference measure, bool isOpen, bool isWithdrawn, Principal who)
    {
        if (isOpen && AccessRules.PartiesOf(who, Permission.AskRequest).Any(party => party.State != measure.State))
            yield return new(Say($"Ask about this measure"), $"/measures/{measure}/ask");
        if (AccessRules.Allows(who, Permission.TakePartInViews))
            yield return new(Say($"Exchange of views"), $"/api/views/{measure}");
        if (AccessRules.PartiesOf(who, Permission.SubmitForState).Any(party => party.State == measure.State) && !isWithdrawn)
            yield return new(Say($"Withdraw or correct"), $"/api/communications/{measure}/change");
        if (AccessRules.Allows(who, Permission.ReadRequests))
            yield return new(Say($"Requests about it"), $"/api/requests?measure={measure}");
    }
}
