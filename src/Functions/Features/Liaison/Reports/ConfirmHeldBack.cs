using MimFunctions.Domain.Access;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Liaison.Reports;

/// <summary>
/// <c>POST /api/liaison/reports/{reference}/confirmation</c>: the own state confirms that what looked like personal data is none (ILOB-20); again
/// changes nothing. A browser that sent the form of the page is led back to it.
/// </summary>
internal sealed class ConfirmHeldBack : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/liaison/reports/{reference}/confirmation", Run)
        .Produces<ReportView>()
        .Needs(Permission.ConfirmReports);

    private static async Task<IResult> Run(
        string reference, HttpRequest call, Caller caller, LiaisonReports reports, Settings settings, TimeProvider clock, CancellationToken ct)
    {
        // The cookie alone would let a page of somewhere else confirm in the reader's name.
        if (!OwnOrigin.Sent(call, settings.PublicUrl))
            return ReportProblems.ForeignForm();
        if (ReportNumber.Parse(reference) is not { } number)
            return ReportProblems.NoNumber(reference);
        // By the number alone, so that others don't learn whether there is such a report.
        if (await caller.Check(Permission.ConfirmReports, Authority.Of(number.State), ct) is { } refused)
            return refused;
        var stands = await reports.Change(
            number, report => ConfirmReport.Decide(report, caller.Principal.Id, clock.GetUtcNow()), decision => (decision as CaseDecision<LiaisonReport>.Changed)?.Next, ct);
        return stands is null ? ReportProblems.Unknown(number)
            : call.HasFormContentType ? Results.LocalRedirect($"/api/liaison/reports/{number}")
            : Results.Json(ReportView.Of(stands, caller.AsReader()), HubJson.Readable);
    }
}
