using System.Globalization;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Exchanges;

/// <summary>
/// What a message about an exchange of views or a meeting is about, as its step: <c>contribution.3</c>, <c>meetingChange.1</c>. The same step
/// to the same person is told once (docs/rules.md, rule 3).
/// </summary>
/// <param name="Kind">Which kind of letter it becomes.</param>
/// <param name="Number">Number of the contribution, SEQUENCE of the meeting, or version of the minutes.</param>
public sealed record ViewStep(ViewLetter Kind, int Number)
{
    /// <summary>Queue of what is to be told: <c>SendViewNews</c> takes it.</summary>
    public const string Queue = "views";

    /// <summary>Reads a step; null when it is none of these.</summary>
    public static ViewStep? Parse(string step) => step.Split('.') is [var kind, var number]
        && Enum.GetValues<ViewLetter>().Cast<ViewLetter?>().FirstOrDefault(letter => Name(letter!.Value) == kind) is { } known
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var read)
            ? new ViewStep(known, read)
            : null;

    /// <summary>The first part of the steps of a kind: <c>meetingChange</c>.</summary>
    public static string Name(ViewLetter kind) => $"{char.ToLowerInvariant(kind.ToString()[0])}{kind.ToString()[1..]}";

    /// <summary>The message that tells this to all contact points of a party: by reference, to be fanned out to its people.</summary>
    /// <param name="case">The aggregate's <see cref="IOwes{TSelf}.Case"/>.</param>
    /// <param name="party">Who is to be told.</param>
    public OwedMessage To(string @case, Authority party) =>
        new(AddresseeKey.MessageId(@case, ToString(), party.Code), Queue, ToString(), party.Code);

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name(Kind)}.{Number}");
}

/// <summary>The kinds of letters about exchanges of views and meetings.</summary>
public enum ViewLetter
{
    /// <summary>A contribution came.</summary>
    [ForSystems("view.contributed")]
    Contribution,

    /// <summary>A meeting is convened, or the party is invited to it later.</summary>
    MeetingInvitation,

    /// <summary>Something about the meeting changed.</summary>
    MeetingChange,

    /// <summary>The meeting does not take place.</summary>
    MeetingCancellation,

    /// <summary>There are minutes, or new ones.</summary>
    MeetingMinutes,
}
