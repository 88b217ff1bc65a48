using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Meetings;

/// <summary>The convenor says what came of a meeting, once it has begun; saying it anew keeps what was said before.</summary>
public static class RecordMinutes
{
    /// <summary>What becomes of the meeting; everyone invited is told.</summary>
    /// <param name="act">Who, when, which meeting.</param>
    /// <param name="minutes">The minutes.</param>
    public static CaseDecision<Meeting> Decide(MeetingAct act, Minutes minutes) => act.UnlessCancelled(() =>
    {
        var meeting = act.Meeting;
        if (meeting.Plan.Start > act.Now)
            return MeetingAct.Refuse(MeetingRules.TooEarly, null, $"{meeting.Reference} has not begun.", $"Give minutes once it has.");
        var refusals = Refusals(meeting, minutes).ToArray();
        if (refusals.Length > 0)
            return new CaseDecision<Meeting>.Refused(refusals);
        var kept = Trimmed(minutes);
        return meeting.Minutes is [.., var last] && last.Minutes.Say(kept)
            ? new CaseDecision<Meeting>.Unchanged()
            : act.Happens(
                new MeetingEvent.MinutesGiven(act.Now, act.Party, act.By, kept),
                [.. meeting.Plan.Invited.Select(party => meeting.Tell(ViewLetter.MeetingMinutes, meeting.Minutes.Count + 1, party))]);
    });

    private static Minutes Trimmed(Minutes minutes) => new(
        minutes.Text.Trim(), Language.Find(minutes.Language)?.Code,
        [.. minutes.Conclusions.Select(conclusion => conclusion with { Text = conclusion.Text.Trim() })]);

    private static IEnumerable<Refusal> Refusals(Meeting meeting, Minutes minutes)
    {
        if (string.IsNullOrWhiteSpace(minutes.Text))
            yield return new Refusal(MeetingRules.NoText, "text", $"The minutes have no text.", $"Write what was said.");
        if (minutes.Text.Length > Minutes.LongestText)
            yield return TooLong("text", minutes.Text, Minutes.LongestText);
        if (Classification.MarksText(minutes.Text))
            yield return Classification.TypedIn(MeetingRules.Classified, "text");
        if (minutes.Language is not null && Language.Find(minutes.Language) is null)
            yield return new Refusal(MeetingRules.LanguageUnknown, "language",
                $"“{minutes.Language}” is not a language of the Union.", $"Give the two-letter code of one of the 24, such as en, or leave it out.");
        foreach (var (index, conclusion) in minutes.Conclusions.Index())
        {
            if (string.IsNullOrWhiteSpace(conclusion.Text))
                yield return new Refusal(MeetingRules.NoText, "conclusions", $"The conclusion on {conclusion.About} has no text.", $"Write it, or leave it out.");
            if (conclusion.Text.Length > Minutes.LongestConclusion)
                yield return TooLong("conclusions", conclusion.Text, Minutes.LongestConclusion);
            if (Classification.MarksText(conclusion.Text))
                yield return Classification.TypedIn(MeetingRules.Classified, "conclusions");
            if (!meeting.Plan.Agenda.Contains(conclusion.About) || minutes.Conclusions.Take(index).Any(earlier => earlier.About == conclusion.About))
                yield return new Refusal(MeetingRules.NotOnAgenda, "conclusions",
                    $"{conclusion.About} is not on the agenda of {meeting.Reference}, or has a conclusion already.", $"Give one conclusion for each item of the agenda at most.");
        }
    }

    private static Refusal TooLong(string field, string text, int longest) => new(
        MeetingRules.TooLong, field, $"A text has {text.Length} characters; at most {longest} can be kept.", $"Shorten it.");
}
