using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Meetings;

/// <summary>What can stand against a meeting as someone wants it.</summary>
public static class MeetingDraftRules
{
    /// <summary>Longest title, in characters.</summary>
    public const int LongestTitle = Question.LongestTitle;

    /// <summary>Longest place or link, in characters.</summary>
    public const int LongestPlace = 500;

    /// <summary>Most items on an agenda.</summary>
    public const int LongestAgenda = 50;

    /// <summary>Most years ahead.</summary>
    public const int MostYearsAhead = 10;

    /// <summary>Most days from beginning to end: calendars look back no further for what still goes on.</summary>
    public const int MostDays = 30;

    /// <summary>Everything that stands against it; empty when people can meet so.</summary>
    /// <param name="convenor">Who convenes.</param>
    /// <param name="draft">What they want.</param>
    /// <param name="context">What else is known.</param>
    public static IReadOnlyList<Refusal> Check(Authority convenor, MeetingDraft draft, MeetingContext context) =>
    [
        .. Title(draft), .. Time(draft, context.Now), .. Place(draft), .. Agenda(draft, context.Known), .. Invited(convenor, draft, context.Now),
    ];

    private static IEnumerable<Refusal> Title(MeetingDraft draft)
    {
        if (string.IsNullOrWhiteSpace(draft.Title))
            yield return new Refusal(MeetingRules.TitleMissing, "title", $"The meeting has no title.", $"Say in one line what it is about.");
        if (draft.Title?.Length > LongestTitle)
            yield return TooLong("title", draft.Title, LongestTitle);
        if (Classification.MarksText(draft.Title))
            yield return Classification.TypedIn(MeetingRules.Classified, "title");
    }

    private static IEnumerable<Refusal> Time(MeetingDraft draft, DateTimeOffset now)
    {
        if (MeetingTime.Zone(draft.TimeZone) is not { } zone)
            return [new Refusal(MeetingRules.ZoneUnknown, "timeZone", $"“{draft.TimeZone}” is not a time zone.", $"Give an IANA name such as Europe/Brussels.")];
        if (OutOfReach(draft, now) is { } beyond)
            return [beyond];
        if (MeetingTime.Instant(draft.Start, zone) is not { } start)
            return [Skipped("start", draft.TimeZone!)];
        if (MeetingTime.Instant(draft.End, zone) is not { } end)
            return [Skipped("end", draft.TimeZone!)];
        if (end <= start)
            return [EndsFirst];
        if (end - start > TimeSpan.FromDays(MostDays))
            return [new Refusal(MeetingRules.LastsTooLong, "end", $"The meeting would last more than {MostDays} days.", $"Convene a meeting for each part of it.")];
        return start > now ? [] : [Past];
    }

    /// <summary>Looks at the clocks alone, before any zone: near the ends of the calendar there are times that no offset can be taken from.</summary>
    private static Refusal? OutOfReach(MeetingDraft draft, DateTimeOffset now)
    {
        // No clock is a day away from UTC.
        var (earliest, latest) = (now.UtcDateTime.AddDays(-1), now.UtcDateTime.AddYears(MostYearsAhead));
        return draft switch
        {
            { Start: var start } when start < earliest => Past,
            { End: var end } when end < earliest => EndsFirst,
            _ when draft.Start > latest || draft.End > latest => new Refusal(
                MeetingRules.OutOfSight, draft.Start > latest ? "start" : "end", $"The meeting would be more than {MostYearsAhead} years ahead.", $"Check the year."),
            _ => null,
        };
    }

    private static IEnumerable<Refusal> Place(MeetingDraft draft)
    {
        if (string.IsNullOrWhiteSpace(draft.Place) && string.IsNullOrWhiteSpace(draft.Link))
            yield return new Refusal(MeetingRules.Nowhere, "place", $"The meeting has neither a place nor a link.", $"Give a room, an https address to join at, or both.");
        if (draft.Place?.Length > LongestPlace)
            yield return TooLong("place", draft.Place, LongestPlace);
        if (draft.Link?.Length > LongestPlace)
            yield return TooLong("link", draft.Link, LongestPlace);
        else if (!string.IsNullOrWhiteSpace(draft.Link) && !(Uri.TryCreate(draft.Link.Trim(), UriKind.Absolute, out var link) && link.Scheme == Uri.UriSchemeHttps))
            yield return new Refusal(MeetingRules.LinkUnsafe, "link", $"The link is not an https address.", $"Give an address that starts with https://.");
    }

    private static IEnumerable<Refusal> Agenda(MeetingDraft draft, IReadOnlyCollection<ViewCase> known)
    {
        if (draft.Agenda.Count == 0)
            yield return new Refusal(
                MeetingRules.NoAgenda, "agenda", $"The meeting has no agenda.", $"Name at least one measure or request to exchange views on.", "MIM-22");
        if (draft.Agenda.Count > LongestAgenda)
            yield return new Refusal(
                MeetingRules.AgendaTooLong, "agenda", $"The agenda has {draft.Agenda.Count} items; at most {LongestAgenda} fit.", $"Convene two meetings.");
        if (draft.Agenda.Count > 1 && draft.Agenda.OfType<ViewCase.Network>().Any())
            yield return new Refusal(
                MeetingRules.NetworkAlone, "agenda", $"A meeting of a network of liaison officers has no other item on its agenda.", $"Convene a meeting of its own.");
        foreach (var twice in draft.Agenda.GroupBy(item => item).Where(group => group.Count() > 1))
            yield return new Refusal(MeetingRules.Twice, "agenda", $"{twice.Key} stands on the agenda twice.", $"Name it once.");
        foreach (var unknown in draft.Agenda.Where(item => !known.Contains(item)).Distinct())
            yield return new Refusal(MeetingRules.CaseUnknown, "agenda", $"There is no {unknown}.", $"Check the reference; it stands in the mail.");
    }

    private static IEnumerable<Refusal> Invited(Authority convenor, MeetingDraft draft, DateTimeOffset now)
    {
        var taking = TakingPart.In(draft.Agenda, now);
        if (!taking.Contains(convenor))
            yield return new Refusal(MeetingRules.TakesNoPart, "convenor",
                $"{convenor} can not convene a meeting.", $"States taking part in the mechanism and the Commission convene meetings.", "MIM-22");
        foreach (var stranger in draft.Invited.Where(party => !taking.Contains(party)))
            yield return new Refusal(MeetingRules.TakesNoPart, "invited", $"{stranger} can not be invited.", $"Leave it out; it does not take part in the mechanism.");
    }

    private static Refusal Past => new(MeetingRules.NotAhead, "start", $"The meeting would begin in the past.", $"Give a time that is ahead.");

    private static Refusal EndsFirst => new(MeetingRules.EndsBeforeStart, "end", $"The meeting ends before it begins.", $"Give an end after the start.");

    private static Refusal Skipped(string field, string zone) => new(
        MeetingRules.NoSuchTime, field, $"There is no such time in {zone}: the clocks are put forward then.", $"Give a time an hour later.");

    private static Refusal TooLong(string field, string text, int longest) => new(
        MeetingRules.TooLong, field, $"This text has {text.Length} characters; at most {longest} can be kept.", $"Shorten it.");
}
