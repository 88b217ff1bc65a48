using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.Union;

namespace MimFunctions.Features.ContactPoints.Directory;

/// <summary>The directory on a day, without the addresses: those are read by opening an entry.</summary>
/// <param name="On">The day.</param>
/// <param name="Marking">Marking of the list.</param>
/// <param name="Entries">The entries that stand on it, by state.</param>
/// <param name="NoneNamedYet">Codes of the states without one (CP-3).</param>
public sealed record DirectoryView(DateOnly On, string Marking, IReadOnlyList<EntryLine> Entries, IReadOnlyList<string> NoneNamedYet)
{
    /// <summary>The directory.</summary>
    /// <param name="known">The entries as they were known then.</param>
    /// <param name="on">The day.</param>
    /// <param name="isShown">Which of them are wanted.</param>
    public static DirectoryView Of(IEnumerable<ContactPointEntry> known, DateOnly on, Func<EntryDetails, bool> isShown)
    {
        var standing = known.Where(entry => entry.StandingOn(on) is not (EntryStanding.Proposed or EntryStanding.Withdrawn)).ToArray();
        return new(
            on, NetworkFrame.Marking, [.. standing.Where(entry => isShown(entry.InForce!.Details)).Select(entry => EntryLine.Of(entry, on))],
            [.. MemberState.All.Except(standing.Select(entry => entry.State)).Select(state => state.Code)]);
    }
}

/// <summary>An entry in the list.</summary>
/// <param name="Number">Its number.</param>
/// <param name="State">Code of its state.</param>
/// <param name="Authority">The authority in its own language.</param>
/// <param name="AuthorityEnglish">The same in English.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Central">Whether it is the central contact point of its state.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="ConfirmedOn">The day on which its state last stood for it.</param>
/// <param name="UnconfirmedSince">The day after which nobody confirmed it; absent while it is confirmed (CP-30).</param>
/// <param name="Competences">What it is competent for.</param>
/// <param name="Languages">Codes of its languages.</param>
/// <param name="Hours">When it is there.</param>
/// <param name="OutOfHours">Whether it is reached at other times.</param>
/// <param name="Unreached">Channels by which it was not reached of late (CP-32).</param>
public sealed record EntryLine(
    string Number, string State, string Authority, string AuthorityEnglish, string Unit, bool Central, EntryStanding Standing, DateOnly ConfirmedOn,
    DateOnly? UnconfirmedSince, IReadOnlyList<Competence> Competences, IReadOnlyList<string> Languages, string? Hours, bool OutOfHours,
    IReadOnlyList<ContactChannel> Unreached)
{
    /// <summary>The line of an entry in force.</summary>
    public static EntryLine Of(ContactPointEntry entry, DateOnly on)
    {
        var details = entry.InForce!.Details;
        var standing = entry.StandingOn(on);
        return new(
            entry.Case, entry.State.Code, details.Authority, details.AuthorityEnglish, details.Unit, details.Central, standing, entry.ConfirmedOn!.Value,
            standing == EntryStanding.Unconfirmed ? entry.ConfirmedUntil : null, details.Competences, details.Languages, details.Hours,
            details.OutOfHours is not null, entry.Unreached);
    }
}

/// <summary>An entry as it is opened, with everything by which it is reached.</summary>
/// <param name="Entry">What the list says of it.</param>
/// <param name="Mailbox">The function mailbox.</param>
/// <param name="Telephone">Telephone.</param>
/// <param name="Channels">The secure channels.</param>
/// <param name="OutOfHours">How it is reached at other times.</param>
/// <param name="TimeZone">IANA zone of its hours.</param>
/// <param name="Deputy">Which function stands in.</param>
/// <param name="SpecialContact">Which function takes hard cases.</param>
/// <param name="PersonName">A name, if its state gave one.</param>
/// <param name="ValidUntil">Last day.</param>
public sealed record OpenedEntry(
    EntryLine Entry, string Mailbox, string? Telephone, IReadOnlyList<SecureChannel> Channels, string? OutOfHours, string TimeZone, string? Deputy, string? SpecialContact,
    string? PersonName, DateOnly? ValidUntil)
{
    /// <summary>The entry in force.</summary>
    public static OpenedEntry Of(ContactPointEntry entry, DateTimeOffset now)
    {
        var details = entry.InForce!.Details;
        return new(
            EntryLine.Of(entry, LegalTime.DayOf(now, entry.State)), details.Mailbox, details.Telephone, details.Channels, details.OutOfHours, entry.State.TimeZone, details.Deputy,
            details.SpecialContact, details.PersonName, details.ValidUntil);
    }
}
