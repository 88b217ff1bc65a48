using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.ContactPoints.Mapping;

/// <summary>The Presidency asks all states at once for their arrangements and good practices (section 4 of the paper). Answering is voluntary; nothing is ever overdue.</summary>
/// <param name="Id">Its name: <c>MC-2026-1</c> for the first of the year.</param>
/// <param name="OpenedBy">The state that held the Presidency.</param>
/// <param name="OpenedAt">When it was opened (UTC).</param>
/// <param name="ClosesOn">The last day on which answers are compiled.</param>
/// <param name="ClosedAt">When it was closed (UTC); null while it is open.</param>
/// <param name="Reminded">Whether the states that had not answered were reminded.</param>
/// <param name="Outbox">The messages owed because of it.</param>
public sealed record MappingCampaign(
    string Id, MemberState OpenedBy, DateTimeOffset OpenedAt, DateOnly ClosesOn, DateTimeOffset? ClosedAt, bool Reminded, Outbox Outbox) : IOwes<MappingCampaign>
{
    /// <summary>How every name begins.</summary>
    public const string Series = "MC-";

    /// <summary>States that have not answered are reminded so many days before the end.</summary>
    public const int RemindedDaysBefore = 14;

    /// <inheritdoc/>
    public string Case => Id;

    /// <inheritdoc/>
    public MappingCampaign With(Outbox outbox) => this with { Outbox = outbox };

    /// <summary>What stands against opening one.</summary>
    /// <param name="closesOn">The last day.</param>
    /// <param name="today">The day.</param>
    /// <param name="isOneOpen">Whether another is open.</param>
    public static IReadOnlyList<Refusal> Check(DateOnly closesOn, DateOnly today, bool isOneOpen) =>
    [
        .. closesOn < today.AddDays(14) || closesOn > today.AddDays(120)
            ? [new Refusal("CP-M5", "closesOn", $"A campaign lasts between two weeks and four months.", $"Name a day in that time.")] : Array.Empty<Refusal>(),
        .. isOneOpen ? [new Refusal("CP-M5", null, $"A campaign is open.", $"Wait until it has closed.")] : Array.Empty<Refusal>(),
    ];

    /// <summary>A campaign: every state is told.</summary>
    public static MappingCampaign Open(string id, MemberState by, DateOnly closesOn, DateTimeOffset now) => new(
        id, by, now, closesOn, null, false,
        Outbox.Owing(now, [.. MemberState.All.Select(state => new ContactPointStep(ContactPointLetter.MapOpened, "opened").To(id, Authority.Of(state)))]));

    /// <summary>Whether a state has answered it: by what it gave since, or by standing for what it gave before, which one click is enough for (CP-30).</summary>
    public bool IsAnswered(NationalArrangement? arrangement) => arrangement is not null
        && (arrangement.Versions.Any(version => version.At >= OpenedAt) || arrangement.Events.Any(happened => happened is EntryEvent.Confirmed && happened.At >= OpenedAt));

    /// <summary>The campaign ended before its time, as what it asks for must not be held any more (CP-21); null when it was closed.</summary>
    public MappingCampaign? End(DateTimeOffset now) => ClosedAt is null ? this with { ClosedAt = now } : null;

    /// <summary>The campaign after a day's look: those who have not answered reminded, closed after its last day; null when nothing is due. It goes on whoever holds the Presidency.</summary>
    /// <param name="silent">The states that have not answered.</param>
    /// <param name="now">Now (UTC).</param>
    public MappingCampaign? Look(IReadOnlyList<MemberState> silent, DateTimeOffset now)
    {
        var today = LegalTime.DayOf(now, Authority.Commission);
        if (ClosedAt is not null)
            return null;
        if (today > ClosesOn)
            return this with { ClosedAt = now };
        return Reminded || today < ClosesOn.AddDays(-RemindedDaysBefore)
            ? null
            : this with
            {
                Reminded = true,
                Outbox = Outbox.And(now, [.. silent.Select(state => new ContactPointStep(ContactPointLetter.MapCloses, "closes").To(Id, Authority.Of(state)))]),
            };
    }
}
