using System.Globalization;
using MimFunctions.Domain.Owing;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Measures.Telling;

/// <summary>The digests of a day: the communications of which time they tell, and whom. There is one a day, however often the timer fires.</summary>
/// <param name="Day">The day (UTC).</param>
/// <param name="From">Communications received from here on (UTC): where the last run ended, so that a missed day is caught up.</param>
/// <param name="Through">Up to here, exclusive (UTC).</param>
/// <param name="Outbox">Who is owed a digest.</param>
internal sealed record DigestRun(DateOnly Day, DateTimeOffset From, DateTimeOffset Through, Outbox Outbox) : IOwes<DigestRun>
{
    private const string Prefix = "digest-";
    private const string Partition = "digests";

    /// <inheritdoc/>
    public string Case => CaseOf(Day);

    /// <summary>The case of a day, e.g. <c>digest-2026-11-22</c>.</summary>
    public static string CaseOf(DateOnly day) => Prefix + day.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>Where the run of this case is.</summary>
    public static DocumentKey Key(string @case) => new(MeasureContainers.Digests, Partition, @case);

    /// <inheritdoc/>
    public DigestRun With(Outbox outbox) => this with { Outbox = outbox };
}
