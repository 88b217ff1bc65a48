using System.Globalization;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Liaison.Secondments;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Liaison.Networks;

/// <summary>The networks in words.</summary>
internal static class NetworkWords
{
    /// <summary>In place of gaps while no country is listed.</summary>
    public const string ListNotFilledIn =
        "The list of countries of particular interest is not filled in (interest.json), so no gap can be named. That does not mean that there is none.";

    /// <summary>What the reader of a convenor must know.</summary>
    public const string ActingRule =
        "Meetings are called by the Presidency. Where it has no officer, a state acts in its place: those that have one there agree which, "
        + "and one of them records it. Other Member States may call meetings too. "
        + "(Regulation (EC) No 377/2004, Article 4(3); since 14 August 2019 practice, for Regulation (EU) 2019/1240 has facilitators instead.)";

    /// <summary>Who calls the meetings, in a sentence.</summary>
    public static string Convenes(Convenor convenor) => convenor switch
    {
        Convenor.Presidency { Holder: var holder } => $"{Name(holder).Capital()} convenes as Presidency.",
        Convenor.Acting { Stand: var stand, Holder: var holder } => $"{Name(stand).Capital()} acts as Presidency in place of {Name(holder)}, which has no officer there.",
        Convenor.Unknown { Why: var why } => $"Unknown. {why}",
        _ => throw new InvalidOperationException("A convenor is known, acts, or is unknown."),
    };

    /// <summary>City and office.</summary>
    public static string Place(Deployment one) => one.City is { } city ? $"{city}, {SecondmentWords.Host(one.HostKind)}" : SecondmentWords.Host(one.HostKind);

    /// <summary>First and last day.</summary>
    public static string Time(Deployment one) => one.Until is { } last
        ? $"{FieldWords.Day(one.From)} to {FieldWords.Day(last)}"
        : $"from {FieldWords.Day(one.From)}, no last day set";

    /// <summary>How long.</summary>
    public static string Duration(Deployment one) => one.Days is { } days
        ? string.Create(CultureInfo.InvariantCulture, $"{days:N0} {(days == 1 ? "day" : "days")}")
        : "not set";

    /// <summary>How far it is.</summary>
    public static string Of(SecondmentIntention intention) => intention == SecondmentIntention.Made ? "made" : "planned";

    /// <summary>How far it is on a day, and what is doubtful about that (F-19).</summary>
    public static string Standing(Deployment one, DateOnly day) => one.Doubt(day) switch
    {
        SecondmentDoubt.StillPlanned => "planned; its first day has passed, and nothing more was announced",
        SecondmentDoubt.StillThere => "made; no last day was announced in more than a year",
        _ => Of(one.Intention),
    };

    /// <summary>Names of states in a sentence; a dash for none.</summary>
    public static string States(IReadOnlyList<MemberState> states) => states.Count == 0 ? "–" : LetterWords.Names(states.Select(Authority.Of));

    /// <summary>A number of things: <c>1 officer</c>, <c>3 officers</c>.</summary>
    public static string Count(int number, string one) => string.Create(CultureInfo.InvariantCulture, $"{number:N0} {one}{(number == 1 ? "" : "s")}");

    /// <summary>Which day, and by whose knowledge.</summary>
    public static string Known(DateTimeOffset asOf) => $"As it was known on {FieldWords.Moment(asOf, "COM")}.";

    private static string Name(MemberState state) => Authority.Of(state).Name;
}
