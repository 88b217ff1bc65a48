using System.Globalization;
using System.Text.Json;
using MimFunctions.Domain.Calendar;
using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Json;

namespace MimFunctions.Mechanism.Calendars;

/// <summary>Changes the lists of public holidays that are kept beside those of the program; they stay the file that they are.</summary>
internal sealed class HolidayRegister(IFileStore files, IAuditTrail audit, TimeProvider clock) : IDisposable
{
    private readonly KeptFile<HolidayLists> kept = new(HolidaysFile.Path, json => HolidaysContent.Parse(json.Span), Bytes, HolidaysContent.Empty, files, audit, clock);

    /// <summary>The lists as they are written now, with the tag of their file; or what is wrong with the file.</summary>
    public Task<(HolidayLists? Lists, string Tag, string? Fault)> Read(CancellationToken ct) => kept.Read(ct);

    /// <summary>Decides on the lists as they stand and writes them.</summary>
    /// <returns>What stands against it; null when it is done.</returns>
    public async Task<HolidayFault?> Change(string? tag, AuditEntry entry, Func<HolidayLists, HolidayChange> decide, CancellationToken ct)
    {
        HolidayChange? change = null;
        var fault = await kept.Change(tag, entry, lists => (change = decide(lists)).Next, ct);
        return fault is null ? change!.Fault : new HolidayFault(null, fault);
    }

    /// <inheritdoc/>
    public void Dispose() => kept.Dispose();

    private static byte[] Bytes(HolidayLists lists) => JsonSerializer.SerializeToUtf8Bytes(
        new HolidaysContent(HolidaysContent.Known, [.. lists.Lists.OrderBy(list => list.Authority, StringComparer.Ordinal).ThenBy(list => list.Year)
            .Select(list => new HolidaysContent.Entry(list.Authority, list.Year, [.. list.Days.Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))], list.Source))]),
        HubJson.Readable);
}
