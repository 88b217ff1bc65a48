using System.Globalization;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Subscriptions;
using MimFunctions.Domain.Text;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Subscriptions;

/// <summary>One telling of subscribers: of which time, and whom. There is one for each end of that time, however often the timer fires.</summary>
/// <param name="Rhythm">Which subscribers.</param>
/// <param name="From">What came from here on (UTC): where the last one ended, so that a missed one is caught up.</param>
/// <param name="Through">Up to here, exclusive (UTC).</param>
/// <param name="Outbox">Who is owed a mail.</param>
internal sealed record SubscriptionRun(MailRhythm Rhythm, DateTimeOffset From, DateTimeOffset Through, Outbox Outbox) : IOwes<SubscriptionRun>
{
    private const string Prefix = "subscribers-";

    /// <inheritdoc/>
    public string Case => CaseOf(Rhythm, Through);

    /// <summary>The case: <c>subscribers-weekly-202611300500</c>.</summary>
    public static string CaseOf(MailRhythm rhythm, DateTimeOffset through) =>
        $"{Prefix}{Code.Of(rhythm)}-{through.UtcDateTime.ToString("yyyyMMddHHmm", CultureInfo.InvariantCulture)}";

    /// <summary>Where the run of a case is.</summary>
    public static DocumentKey Place(string @case) => new(SubscriptionContainers.SubscriptionRuns, @case.Split('-')[1], @case);

    /// <summary>Whether a case is a run.</summary>
    public static bool Is(string @case) => @case.StartsWith(Prefix, StringComparison.Ordinal) && @case.Split('-').Length == 3;

    /// <inheritdoc/>
    public SubscriptionRun With(Outbox outbox) => this with { Outbox = outbox };
}
