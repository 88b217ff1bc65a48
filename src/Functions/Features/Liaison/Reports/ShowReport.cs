using MimFunctions.Domain.Access;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Liaison.Reports;

/// <summary>
/// <c>GET /api/liaison/reports/{reference}</c>: a report with its tables, as far as the caller may see it; as a page for browsers and as JSON for
/// programs.
/// </summary>
internal sealed class ShowReport : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/liaison/reports/{reference}", Get)
        .ShownAs<ReportView>(ViewFormat.Json, ViewFormat.Html)
        .Needs(Permission.ReadLiaison);

    private static async Task<IResult> Get(
        string reference, HttpRequest call, Caller caller, LiaisonReports reports, FormLibrary forms, CancellationToken ct)
    {
        if (ReportNumber.Parse(reference) is not { } number)
            return ReportProblems.NoNumber(reference);
        var reader = caller.AsReader();
        if (await reports.Find(number, ct) is not { } report || !reader.KnowsOf(report))
            return ReportProblems.Unknown(number);
        var mayConfirm = AccessRules.Allows(caller.Principal, Permission.ConfirmReports, Authority.Of(report.State));
        return ViewFormats.Wanted(call, ViewFormat.Json, ViewFormat.Html) switch
        {
            ViewFormat.Json => Shown.Json(call.HttpContext, ReportView.Of(report, reader)),
            ViewFormat.Html => ReportPage.Write(report, forms[report.Form], reader, mayConfirm),
            _ => ViewFormats.NotOffered(call, ViewFormat.Json, ViewFormat.Html),
        };
    }
}
