using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Calendars;
using MimFunctions.Platform.Configuration;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Requests.Deadlines;

/// <summary>What is due for a party, in its calendar. Nothing of answers stands in it, only titles of questions put to or by the party.</summary>
internal sealed class DueCalendar(RequestLookup requests, Settings settings) : ICalendarEntries
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<ICalendarEvent>> Of(Authority party, DateTimeOffset now, CancellationToken ct) =>
        Of(DueEntries.Of(await requests.WithDates(party, now, ct), party, now), settings.PublicUrl);

    /// <summary>The entries.</summary>
    /// <param name="due">What is due.</param>
    /// <param name="publicUrl">Address of the hub.</param>
    public static IReadOnlyList<ICalendarEvent> Of(IEnumerable<DueEntry> due, Uri publicUrl) => [.. due.Select(entry => Event(entry, publicUrl))];

    private static ICalendarEvent Event(DueEntry entry, Uri publicUrl) => new()
    {
        Uid = $"{entry.Request}-{entry.State}-{(entry.Kind == DueKind.Answer ? "answer" : "proposal")}@mim-hub",
        Sequence = entry.Changes,
        ChangedAt = entry.ChangedAt,
        Start = new ICalendarTime.Day(entry.Due),
        Summary = entry.IsOver ? Words($"Done: {What(entry)}: {entry.Title}") : Words($"{What(entry)}: {entry.Title}"),
        Description = Words(More(entry)),
        Page = new Uri($"{publicUrl.AbsoluteUri.TrimEnd('/')}/api/requests/{entry.Request}/answers#{entry.State}"),
        IsCancelled = entry.IsOver,
    };

    private static Sentence What(DueEntry entry) => entry.Kind == DueKind.Answer
        ? (Sentence)$"Answer due to {entry.Asker}"
        : $"Reply to {Authority.Of(entry.State)}, which proposes {entry.Proposed!.Value}";

    private static Sentence More(DueEntry entry) => entry switch
    {
        { IsOver: true } => $"{entry.Request}. Nothing is to be done any more.",
        { Kind: DueKind.Answer } => $"{entry.Request}. Due on {entry.Due} in the legal time of {Authority.Of(entry.State)}.",
        _ => $"{entry.Request}. Until you accept, the answer stays due on {entry.Due}.",
    };
}
