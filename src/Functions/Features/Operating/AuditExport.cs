using System.Globalization;
using System.Text.Json;
using MimFunctions.Domain.Access;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Operating;

/// <summary>
/// <c>GET /api/audit?party=AT&amp;from=2026-11-01&amp;to=2026-11-30&amp;format=jsonl</c>: the audit trail for the auditor (DP-12), by party and
/// within it the oldest first, after the seals made in that time; as it is stored, so that <c>verify-audit</c> can check it.
/// </summary>
internal sealed class AuditExport : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/audit", Get)
        .Produces(StatusCodes.Status200OK, contentType: "application/jsonl").Produces(StatusCodes.Status200OK, contentType: "application/json")
        .Needs(Permission.ReadAudit);

    private static async Task<IResult> Get(
        IDocumentStore documents, string? party, string? from, string? to, string? format, CancellationToken ct)
    {
        if (Fault(from, to, format) is { } fault)
            return Results.Problem(fault, statusCode: StatusCodes.Status400BadRequest);
        var parties = await documents.Parties(ct);
        if (party is not null && !parties.Contains(party))
            return Results.Problem($"There is no audit trail of “{party}”.", statusCode: StatusCodes.Status404NotFound);
        var lines = new AuditLines(documents, party is null ? parties : [party], new(Day(from), Day(to)?.AddDays(1)));
        return format == "json"
            ? Results.Stream(body => WriteArray(lines.Read(ct), body, ct), "application/json")
            : Results.Stream(body => WriteLines(lines.Read(ct), body, ct), "application/jsonl");
    }

    private static string? Fault(string? from, string? to, string? format) => (Day(from), Day(to)) switch
    {
        (null, _) when from is not null => $"“{from}” is not a day such as 2026-11-01 (from).",
        (_, null) when to is not null => $"“{to}” is not a day such as 2026-11-30 (to).",
        ({ } first, { } last) when first > last => $"The first day, {from}, is after the last, {to}.",
        _ => format is null or "json" or "jsonl" ? null : $"“{format}” is not a format; ask for jsonl or json.",
    };

    /// <summary>Its beginning, UTC; the last day of the calendar is none, because no day follows it.</summary>
    private static DateTimeOffset? Day(string? text) =>
        DateTimeOffset.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day)
            && day.Year < 9999 ? day : null;

    private static async Task WriteLines(IAsyncEnumerable<object> items, Stream body, CancellationToken ct)
    {
        await foreach (var item in items)
        {
            await JsonSerializer.SerializeAsync(body, item, HubJson.Options, ct);
            await body.WriteAsync("\n"u8.ToArray(), ct);
        }
    }

    private static async Task WriteArray(IAsyncEnumerable<object> items, Stream body, CancellationToken ct)
    {
        var before = "[\n"u8.ToArray();
        await foreach (var item in items)
        {
            await body.WriteAsync(before, ct);
            await JsonSerializer.SerializeAsync(body, item, HubJson.Options, ct);
            before = ",\n"u8.ToArray();
        }

        await body.WriteAsync(before is [(byte)'[', ..] ? "[]\n"u8.ToArray() : "\n]\n"u8.ToArray(), ct);
    }
}
