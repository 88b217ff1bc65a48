using System.Text.Json;
using MimFunctions.Benchmarks.Contestants;
using MimFunctions.Benchmarks.Endurance;
using MimFunctions.Benchmarks.Sink;
using MimFunctions.Domain.Directory;

namespace MimFunctions.Benchmarks.Reports;

/// <summary>A year in fast motion: what the hub uses at its start, after each month and at its end.</summary>
internal static class Soak
{
    private static readonly DateTimeOffset Start = new(2025, 1, 6, 0, 10, 0, TimeSpan.Zero);
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Runs it and prints a row a month.</summary>
    /// <param name="days">Days of the hub.</param>
    /// <param name="formsADay">Report forms on a working day.</param>
    /// <param name="ct">Ends it.</param>
    public static async Task<int> Run(int days, int formsADay, CancellationToken ct)
    {
        using var workshop = new Workshop();
        await using var sink = await SinkProcess.Start(ct);
        var folder = workshop.Folder("hub");
        Party[] parties = [.. FastYear.Told.Append("COM").Select(code => new Party(code, [new ContactPoint("Desk", "Authority", $"desk@{code.ToLowerInvariant()}.example")], []))];
        await File.WriteAllTextAsync(Path.Combine(folder, "directory.json"), JsonSerializer.Serialize(new ContactDirectory(1, parties), Json), ct);
        var clock = new FastClock(Start);
        await using var hub = await FastHub.Start(folder, sink.Port, clock, ct);
        var (year, began) = (new FastYear(hub, folder, workshop.Folder("forms"), formsADay), DateTime.UtcNow);
        Console.WriteLine($"{Machine.Words}\n\n{EnduranceRow.Head}");
        for (var hour = Start; hour < Start.AddDays(days); hour = hour.AddHours(1))
        {
            // The first week is for warming up.
            if (hour.Hour == 0 && ((hour - Start).Days == 7 || (hour.Day == 1 && (hour - Start).Days > 7)))
                Console.WriteLine(EnduranceRow.Now(hour, folder, hub, year));
            clock.Set(hour);
            await year.Hour(hour, ct);
            await hub.GoTo(hour, ct);
        }

        Console.WriteLine(EnduranceRow.Now(Start.AddDays(days), folder, hub, year));
        Console.WriteLine($"\n{days} days in {(DateTime.UtcNow - began).TotalMinutes:0} minutes. Documents: {string.Join(", ", EnduranceRow.Documents(folder))}.");
        Console.WriteLine($"Mails taken by the sink: {await sink.Count(ct)}. Logged:\n{string.Join('\n', hub.Logs.Most.Take(20).Select(line => $"{line.Times} x {line.Said}"))}");
        return hub.Failures == 0 && year.Refused == 0 ? 0 : 1;
    }
}
