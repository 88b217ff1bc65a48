using System.Globalization;
using System.Text.RegularExpressions;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.SteeringBoard;

/// <summary>A meeting of the Steering Board, <c>SB-7</c>: convened by the Chair, with the list of deployments as it stood before it, and what was decided, as counts.</summary>
/// <param name="Number">Running number, from 1.</param>
/// <param name="StartsAt">When it begins (UTC).</param>
/// <param name="Place">Where.</param>
/// <param name="Agenda">What it is about.</param>
/// <param name="Observers">Who is invited beside the members (Article 7(4)); null for nobody.</param>
/// <param name="ConvenedAt">When it was convened (UTC).</param>
/// <param name="By">The opaque id of the person.</param>
/// <param name="Confirmed">What the authorities said of their parts of the list, oldest first; the last of each counts.</param>
/// <param name="List">The list as frozen before it (Article 8(2)(d)-(e)); null before that.</param>
/// <param name="Decisions">What was put to the vote, in order.</param>
/// <param name="Actions">Ad-hoc actions that were agreed on (Article 8(3)(a)).</param>
/// <param name="CancelledAt">When it was called off (UTC); null while it stands.</param>
/// <param name="Told">What was told because time passed, so that each is told once.</param>
/// <param name="Outbox">The messages owed because of it.</param>
public sealed partial record BoardMeeting(
    int Number, DateTimeOffset StartsAt, string Place, string Agenda, string? Observers, DateTimeOffset ConvenedAt, string By, IReadOnlyList<ListConfirmed> Confirmed, FrozenList? List,
    IReadOnlyList<BoardDecision> Decisions, IReadOnlyList<AdHocAction> Actions, DateTimeOffset? CancelledAt, IReadOnlyList<string> Told, Outbox Outbox) : IOwes<BoardMeeting>
{
    /// <summary>How every name begins.</summary>
    public const string Series = "SB";

    /// <inheritdoc/>
    public string Case => Name(Number);

    /// <summary>The day it is held, in Brussels.</summary>
    public DateOnly Day => LegalTime.DayOf(StartsAt, Authority.Commission);

    /// <inheritdoc/>
    public BoardMeeting With(Outbox outbox) => this with { Outbox = outbox };

    /// <summary>The name of a meeting.</summary>
    public static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"{Series}-{number}");

    /// <summary>Whether a text is the name of a meeting.</summary>
    public static bool IsName(string text) => Pattern().IsMatch(text);

    /// <summary>What an authority last said of its part of the list; null for nothing.</summary>
    public ListConfirmed? Last(Authority party) => Confirmed.LastOrDefault(each => each.Party == party);

    /// <summary>Whether its authorities were asked to confirm their parts.</summary>
    public bool IsAsked => Told.Any(each => each.StartsWith(LookAtMeeting.Confirm, StringComparison.Ordinal));

    [GeneratedRegex(@"^SB-[1-9][0-9]{0,6}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}

/// <summary>What an authority said of its part of the list of deployments.</summary>
/// <param name="Party">Who.</param>
/// <param name="At">When (UTC).</param>
/// <param name="By">The opaque id of the person.</param>
/// <param name="IsRight">Whether the list is right.</param>
/// <param name="Remark">What is not, or anything else; may be absent.</param>
public sealed record ListConfirmed(Authority Party, DateTimeOffset At, string By, bool IsRight, string? Remark);

/// <summary>What was put to the vote, recorded as counts: how each member voted is nobody's business here.</summary>
/// <param name="Number">Within the meeting, from 1.</param>
/// <param name="At">When it was recorded (UTC).</param>
/// <param name="By">The opaque id of the person.</param>
/// <param name="Text">What was proposed.</param>
/// <param name="Paper">Name of the paper that it adopts; null for none.</param>
/// <param name="Votes">How many members had voting rights that day, present or not.</param>
/// <param name="For">Votes for it.</param>
/// <param name="Against">Votes against it.</param>
/// <param name="Abstained">Abstentions.</param>
/// <param name="AssociatedViews">Views of the associated states, of which due account is taken (Article 7(3)); may be absent.</param>
/// <param name="Tell">Who has to tell its officers (Article 7(9)).</param>
public sealed record BoardDecision(
    int Number, DateTimeOffset At, string By, string Text, string? Paper, int Votes, int For, int Against, int Abstained, string? AssociatedViews, IReadOnlyList<Authority> Tell)
{
    /// <summary>How many votes for it were needed: the absolute majority of members with voting rights (Article 7(8)).</summary>
    public int Needed => BoardSeats.Majority(Votes);

    /// <summary>Whether it is adopted.</summary>
    public bool IsAdopted => For >= Needed;
}

/// <summary>An ad-hoc action by networks of officers (Article 8(3)(a)).</summary>
/// <param name="Number">Within the meeting, from 1.</param>
/// <param name="Decision">The decision by which it was agreed.</param>
/// <param name="At">When it was recorded (UTC).</param>
/// <param name="By">The opaque id of the person.</param>
/// <param name="Text">What is to be done; who does it stays with the deploying authorities (Article 1(2)).</param>
/// <param name="Networks">Whose networks.</param>
/// <param name="Until">By when; null for no day.</param>
/// <param name="Outcome">What came of it (Article 9(2)(b)); null while nothing was said.</param>
public sealed record AdHocAction(int Number, int Decision, DateTimeOffset At, string By, string Text, IReadOnlyList<Country> Networks, DateOnly? Until, string? Outcome);
