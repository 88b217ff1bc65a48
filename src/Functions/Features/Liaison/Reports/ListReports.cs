using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Liaison.Reports;

/// <summary>
/// <c>GET /api/liaison/reports?semester=2026-1&amp;host=ET&amp;state=AT</c>: the reports on a semester that the caller may know of, by country and
/// state; without a semester those on the current one and the one before. As a page for browsers and as JSON for programs.
/// </summary>
internal sealed class ListReports : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/liaison/reports", List)
        .ShownAs<IReadOnlyList<ReportLine>>(ViewFormat.Json, ViewFormat.Html)
        .Needs(Permission.ReadLiaison);

    private static async Task<IResult> List(
        HttpRequest call, Caller caller, IDocumentStore documents, TimeProvider clock, string? semester, string? host, string? state, CancellationToken ct)
    {
        if (Fault(semester, host, state) is { } fault)
            return fault;
        var semesters = Semester.Parse(semester) is { } one ? [one] : Latest(clock);
        var found = await Find(semesters, Country.Find(host), MemberState.InLiaison(state), caller.AsReader(), documents, ct);
        return ViewFormats.Wanted(call, ViewFormat.Json, ViewFormat.Html) switch
        {
            ViewFormat.Json => Shown.Json(call.HttpContext, found),
            ViewFormat.Html => ReportListPage.Write(semesters, found),
            _ => ViewFormats.NotOffered(call, ViewFormat.Json, ViewFormat.Html),
        };
    }

    private static async Task<List<ReportLine>> Find(
        IEnumerable<Semester> semesters, Country? host, MemberState? state, ReportReader reader, IDocumentStore documents, CancellationToken ct)
    {
        var lines = new List<ReportLine>();
        foreach (var semester in semesters)
        {
            var found = documents.Query<LiaisonReport>(LiaisonKeys.ReportsOn(semester), ct).Select(report => report.Document)
                .Where(report => (host is null || report.HostCountry == host) && (state is null || report.State == state) && reader.KnowsOf(report))
                .Select(report => ReportLine.Of(report, reader));
            lines.AddRange((await found.ToListAsync(ct))
                .OrderBy(line => line.HostCountryName, StringComparer.Ordinal).ThenBy(line => line.State, StringComparer.Ordinal).ThenByDescending(line => line.ReceivedAt));
        }

        return lines;
    }

    // A condition that is not understood would show everything, as if there were no other reports.
    private static IResult? Fault(string? semester, string? host, string? state)
    {
        if (semester is not null && Semester.Parse(semester) is null)
            return Problems.NotUnderstood("semester", semester, "a semester such as 2026-1");
        if (host is not null && Country.Find(host) is null)
            return Problems.NotUnderstood("host", host, "the code or English name of a country, such as ET");
        return state is not null && MemberState.InLiaison(state) is null
            ? Problems.NotUnderstood("state", state, "the code of a Member State (EL for Greece)")
            : null;
    }

    private static Semester[] Latest(TimeProvider clock)
    {
        var current = Semester.Of(LegalTime.DayOf(clock.GetUtcNow(), Authority.Commission));
        return [current, current.Previous];
    }
}
