using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Subscriptions;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Subscriptions;

/// <summary>
/// Tells subscribers what is new: every five minutes those who want it at once, on Mondays from six o'clock (UTC) on those who want one mail a week. One
/// mail for each who has something in it.
/// </summary>
internal sealed class SendSubscriptions(
    IDocumentStore documents, SubscriptionStore subscriptions, IEnumerable<ITellsSubscribers> features, IDirectory directory, OutboxRelay relay, TimeProvider clock)
{
    /// <summary>An intake still under way may commit with a time so far back; the next telling takes it.</summary>
    public static readonly TimeSpan Settling = TimeSpan.FromMinutes(10);

    private const int WeeklyHour = 6;

    /// <summary>Makes the runs that are due and brings what any run still owes into the queue.</summary>
    [Function("SendSubscriptions")]
    public async Task Run([TimerTrigger("0 */5 * * * *")] TimerEvent timer, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await Begin(MailRhythm.AtOnce, Minute(now - Settling), ct);
        await Begin(MailRhythm.Weekly, LastMonday(now), ct);
        var owing = new DocumentQuery(SubscriptionContainers.SubscriptionRuns) { Where = [new Condition("outbox.state", Comparison.Equal, OutboxState.Owed)] };
        await foreach (var run in documents.Query<SubscriptionRun>(owing, ct))
            await relay.Relay(SubscriptionRun.Place(run.Document.Case), run, ct);
    }

    private async Task Begin(MailRhythm rhythm, DateTimeOffset through, CancellationToken ct)
    {
        var place = SubscriptionRun.Place(SubscriptionRun.CaseOf(rhythm, through));
        if (await documents.Read<SubscriptionRun>(place, ct) is not null)
            return;
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var subscribers = (await subscriptions.All(ct)).Where(each => each.IsActiveOn(today) && each.Choice!.Rhythm == rhythm).ToArray();
        if (subscribers.Length == 0)
            return;
        // Nothing that was there before the first of them asked; so a hub that nobody subscribed to reads nothing.
        var (asked, last) = (subscribers.Min(each => each.ProvenAt!.Value), await LastThrough(rhythm, ct));
        var from = last > asked ? last : asked;
        if (from >= through || await features.Between(from, through, ct) is not { Count: > 0 } news)
            return;
        var people = await directory.Current(ct);
        var owed = subscribers.Where(each => TellSubscribers.For(each, news, people).Any()).Select(each => Owed(place.Id, each.Key)).ToArray();
        // Also when nobody is owed anything: what was looked at is not looked at again. Whoever was first has made the run.
        await documents.TryWrite(place, new SubscriptionRun(rhythm, from, through, Outbox.Owing(clock.GetUtcNow(), owed)), null, ct);
    }

    private async Task<DateTimeOffset> LastThrough(MailRhythm rhythm, CancellationToken ct)
    {
        var query = new DocumentQuery(SubscriptionContainers.SubscriptionRuns, Code.Of(rhythm)) { OrderBy = "through", Descending = true, Limit = 1 };
        await foreach (var last in documents.Query<SubscriptionRun>(query, ct))
            return last.Document.Through;
        return DateTimeOffset.MinValue;
    }

    private static OwedMessage Owed(string @case, string to) =>
        new(AddresseeKey.MessageId(@case, KeepSubscription.NewsStep, to), Steps.MailQueue, KeepSubscription.NewsStep, to);

    private static DateTimeOffset Minute(DateTimeOffset at) => new(at.Ticks - (at.Ticks % TimeSpan.TicksPerMinute), TimeSpan.Zero);

    /// <summary>The last Monday at ten minutes to six: what comes later is told a week later.</summary>
    private static DateTimeOffset LastMonday(DateTimeOffset now)
    {
        var begun = now.AddHours(-WeeklyHour);
        var monday = begun.Date.AddDays(-(((int)begun.DayOfWeek + 6) % 7));
        return new DateTimeOffset(monday, TimeSpan.Zero).AddHours(WeeklyHour) - Settling;
    }
}
