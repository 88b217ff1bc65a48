using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Liaison.Secondments;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Letters;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Liaison.Networks;

/// <summary>The networks in words.</summary>
internal static class NetworkWords
{
    /// <summary>In place of gaps while no country is listed.</summary>
    public static Sentence ListNotFilledIn =>
        $"The list of countries of particular interest is not filled in (interest.json), so no gap can be named. That does not mean that there is none.";

    /// <summary>What the reader of a convenor must know.</summary>
    public static Sentence ActingRule =>
        $"Meetings are called by the Presidency. Where it has no officer, a state acts in its place: those that have one there agree which, "
        + $"and one of them records it. Other Member States may call meetings too. "
        + $"(Regulation (EC) No 377/2004, Article 4(3); since 14 August 2019 practice, for Regulation (EU) 2019/1240 has facilitators instead.)";

    /// <summary>Who calls the meetings, in a sentence.</summary>
    public static Sentence Convenes(Convenor convenor) => convenor switch
    {
        Convenor.Presidency { Holder: var holder } => $"{Authority.Of(holder).First()} convenes as Presidency.",
        Convenor.Acting { Stand: var stand, Holder: var holder } => $"{Authority.Of(stand).First()} acts as Presidency in place of {Authority.Of(holder)}, which has no officer there.",
        Convenor.Unknown { Why: var why } => $"Unknown. {why}",
        _ => throw new InvalidOperationException("A convenor is known, acts, or is unknown."),
    };

    /// <summary>A meeting in a list: its title as the first piece, when it is, and who convenes it.</summary>
    public static Sentence Of(Meeting meeting) => meeting.Cancellation is null
        ? (Sentence)$"{Hole(0)}, {MeetingHours.Worded(meeting.Plan)}, convened by {meeting.Convenor}"
        : $"{Hole(0)}, {MeetingHours.Worded(meeting.Plan)}, convened by {meeting.Convenor}; cancelled";

    /// <summary>City and office.</summary>
    public static Sentence Place(Deployment one) => one.City is { } city ? $"{city}, {SecondmentWords.Hosted(one.HostKind)}" : SecondmentWords.Hosted(one.HostKind);

    /// <summary>First and last day.</summary>
    public static Sentence Time(Deployment one) => Time(one.From, one.Until);

    /// <summary>First and last day.</summary>
    public static Sentence Time(DateOnly from, DateOnly? until) => until is { } last ? (Sentence)$"{from} to {last}" : $"from {from}, no last day set";

    /// <summary>How long.</summary>
    public static Sentence Duration(Deployment one) => one.Days is { } days ? DayCount.Of(days) : $"not set";

    /// <summary>How far it is.</summary>
    public static Sentence Of(SecondmentIntention intention) => intention == SecondmentIntention.Made ? (Sentence)$"made" : $"planned";

    /// <summary>How far it is on a day, and what is doubtful about that (F-19).</summary>
    public static Sentence Standing(Deployment one, DateOnly day) => one.Doubt(day) switch
    {
        SecondmentDoubt.StillPlanned => $"planned; its first day has passed, and nothing more was announced",
        SecondmentDoubt.StillThere => $"made; no last day was announced in more than a year",
        _ => Of(one.Intention),
    };

    /// <summary>Names of states in a sentence; a dash for none.</summary>
    public static Sentence States(IReadOnlyList<MemberState> states) => states.Count == 0 ? $"–" : LetterWords.Listed(states.Select(Authority.Of));

    /// <summary>Names of countries, one after the other.</summary>
    public static Sentence Countries(IEnumerable<Country> countries) => Joined(", ", countries.Select(country => (Sentence)$"{country}"));

    /// <summary>A number of officers.</summary>
    public static Sentence Officers(int number) => Sentence.Count(number, $"{number:N0} officer", $"{number:N0} officers");

    /// <summary>A number of Member States.</summary>
    public static Sentence MemberStates(int number) => Sentence.Count(number, $"{number:N0} Member State", $"{number:N0} Member States");

    /// <summary>A number of host countries.</summary>
    public static Sentence HostCountries(int number) => Sentence.Count(number, $"{number:N0} host country", $"{number:N0} host countries");

    /// <summary>Which day, and by whose knowledge.</summary>
    public static Sentence Known(DateTimeOffset asOf) => $"As it was known on {FieldWords.At(asOf, "COM")}.";
}
