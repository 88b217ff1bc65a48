using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Meetings;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Meetings;

/// <summary>
/// Writes the mails of one kind of letter about meetings: one class a kind, found by itself. What changes a calendar comes with the entry for
/// it.
/// </summary>
internal abstract class MeetingMail(MeetingLetterLookup letters, ViewLetter kind) : IMailComposer
{
    /// <inheritdoc/>
    public string Step { get; } = ViewStep.Name(kind);

    /// <inheritdoc/>
    public Task<Addressee?> Find(ContactDirectory people, OwedOrder order, CancellationToken ct) => letters.Find(people, order, ct);

    /// <inheritdoc/>
    public async Task<Composed?> Compose(OwedOrder order, Addressee to, CancellationToken ct) =>
        await letters.Open(order, to, ct) is { } open && At(open) is { } then
            ? Write(open, then).Compose() with { Calendar = Calendar(open, then) }
            : null;

    /// <summary>The meeting as it stood when the letter became due; null when there was no such moment.</summary>
    protected virtual Meeting? At(MeetingLetterCase open) => open.Meeting.AtSequence(open.Number);

    /// <summary>The calendar entry that goes with it, or null.</summary>
    protected virtual string? Calendar(MeetingLetterCase open, Meeting then) => MeetingCalendar.Invitation(then, open.To, open.Settings).Write();

    /// <summary>The letter.</summary>
    /// <param name="open">The case.</param>
    /// <param name="then">The meeting as it stood when the letter became due.</param>
    protected abstract Letter Write(MeetingLetterCase open, Meeting then);
}
