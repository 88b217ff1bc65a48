using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.ContactPoints;

/// <summary>Something that the hub tells states once, of no entry and no campaign: by its own name, so that telling it twice is telling it once.</summary>
/// <param name="Id">What it is about and when: <c>CPN-standing-2026-2</c>.</param>
/// <param name="At">When it became due (UTC).</param>
/// <param name="Outbox">The messages owed.</param>
/// <param name="Times">How often it was told in a row, where it is told again until something is done; 0 for what is told once.</param>
public sealed record NetworkNotice(string Id, DateTimeOffset At, Outbox Outbox, int Times = 0) : IOwes<NetworkNotice>
{
    /// <summary>How every id begins.</summary>
    public const string Series = "CPN-";

    /// <inheritdoc/>
    public string Case => Id;

    /// <inheritdoc/>
    public NetworkNotice With(Outbox outbox) => this with { Outbox = outbox };

    /// <summary>The new Presidency hears how the directory stands (CP-31); null when nobody knows who holds it, as from 2031 on.</summary>
    public static NetworkNotice? OfStanding(Semester semester, DateTimeOffset now) => Presidencies.Of(semester) is { } holder
        ? Of($"standing-{semester}", ContactPointLetter.ContactStanding, [holder], now)
        : null;

    /// <summary>Something in the directory changed in the week that ends on this day; that, and not what.</summary>
    public static NetworkNotice OfChanges(DateOnly day, IEnumerable<MemberState> told, DateTimeOffset now) =>
        Of($"changes-{FormDate.ForMachines(day)}", ContactPointLetter.ContactChanges, told, now);

    private static NetworkNotice Of(string id, ContactPointLetter letter, IEnumerable<MemberState> told, DateTimeOffset now)
    {
        var (@case, step) = (Series + id, new ContactPointStep(letter, id));
        return new(@case, now, Outbox.Owing(now, [.. told.Select(state => step.To(@case, Authority.Of(state)))]));
    }
}
