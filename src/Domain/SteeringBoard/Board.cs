using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.SteeringBoard;

/// <summary>
/// The Steering Board of the European network of immigration liaison officers (Article 7 of Regulation 2019/1240): its dated register of members and what its rules of procedure lay down.
/// What it does stands in its meetings and papers.
/// </summary>
/// <param name="Members">Everyone who was named, in the order of naming.</param>
/// <param name="Denmark">What is known of Denmark's choice, oldest first.</param>
/// <param name="OpenToParliament">The parts that the rules of procedure open to the European Parliament beside the papers transmitted to it (Article 9(4)).</param>
/// <param name="Told">What was told because time passed, so that each is told once.</param>
/// <param name="Outbox">The messages owed because of it.</param>
public sealed record Board(
    IReadOnlyList<BoardMember> Members, IReadOnlyList<DenmarkStanding> Denmark, IReadOnlyList<BoardPart> OpenToParliament, IReadOnlyList<string> Told, Outbox Outbox) : IOwes<Board>
{
    /// <summary>Its name among the cases.</summary>
    public const string Name = "STEERING-BOARD";

    /// <summary>A Board of which nothing was recorded.</summary>
    public static Board Empty { get; } = new([], [], [], [], Outbox.Nothing(default));

    /// <inheritdoc/>
    public string Case => Name;

    /// <inheritdoc/>
    public Board With(Outbox outbox) => this with { Outbox = outbox };

    /// <summary>The seats on a day.</summary>
    public IReadOnlyList<BoardSeat> Seats(DateOnly day) => BoardSeats.On(day, Denmark);

    /// <summary>Who sits there on a day.</summary>
    public IReadOnlyList<BoardMember> On(DateOnly day) => [.. Members.Where(member => member.Covers(day))];
}

/// <summary>A member of the Board, or who represents one in its absence. In the list of Article 9(2)(c): for officers, members and authorised staff only (Article 9(3)).</summary>
/// <param name="Number">Running number, from 1.</param>
/// <param name="Party">For whom.</param>
/// <param name="Role">Member or alternate.</param>
/// <param name="Name">Name.</param>
/// <param name="Email">Mailbox.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day; null while it lasts.</param>
/// <param name="At">When it was recorded (UTC).</param>
/// <param name="By">The opaque id of the person who recorded it.</param>
public sealed record BoardMember(
    int Number, Authority Party, BoardRole Role, string Name, string Email, DateOnly From, DateOnly? Until, DateTimeOffset At, string By)
{
    /// <summary>Whether this day is one of theirs.</summary>
    public bool Covers(DateOnly day) => From <= day && !(Until < day);

    /// <summary>Whether one of these days is one of theirs.</summary>
    public bool Meets(DateOnly from, DateOnly? until) => !(Until < from) && !(until < From);
}

/// <summary>What someone is on the Board.</summary>
public enum BoardRole
{
    /// <summary>A member.</summary>
    Member,

    /// <summary>Represents the member of a Member State in his or her absence; never votes beside them (Article 7(2)).</summary>
    Alternate,
}

/// <summary>A part of the platform that the rules of procedure may open to the European Parliament (Article 9(4)).</summary>
public enum BoardPart
{
    /// <summary>Meetings with their agendas.</summary>
    Meetings,

    /// <summary>Decisions with their counts.</summary>
    Decisions,

    /// <summary>Lists of deployments as frozen before meetings.</summary>
    Deployments,

    /// <summary>Ad-hoc actions and what came of them.</summary>
    Actions,
}
