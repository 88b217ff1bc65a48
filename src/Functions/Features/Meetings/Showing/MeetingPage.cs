using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Meetings;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Mechanism.Subjects;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.Meetings.Showing;

/// <summary>A meeting as a page: when and where, agenda, replies, minutes.</summary>
internal static class MeetingPage
{
    /// <summary>The page.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="subjects">What is known of its agenda.</param>
    /// <param name="below">The address that the reader may call meetings by.</param>
    public static ShownPage Write(Meeting meeting, IReadOnlyList<ViewSubject> subjects, string below = "/api/meetings") => new ShownPage($"{meeting.Reference}: {meeting.Plan.Title}", Html.From($"""
        <p class="over">meeting</p>
        <h1>{meeting.Plan.Title}</h1>
        <p class="lead">{meeting.Reference.ToString()}, convened by {meeting.Convenor.Name}. {MeetingWords.NobodyHasToCome}</p>
        {Cancelled(meeting)}{(meeting.Plan.WithoutInstitutions ? Html.From($"<p>Held without {MeetingWords.WithoutInstitutions}.</p>\n") : default)}
        <table>
        <tbody>
        {Facts(meeting.Plan)}</tbody>
        </table>
        <p><a href="{below}/{meeting.Reference.ToString()}.ics">Put it into your calendar</a></p>
        <h2>Agenda</h2>
        <ol>
        {meeting.Plan.Agenda.Select(about => Item(about, subjects))}</ol>
        <h2>Replies</h2>
        <table>
        <thead>
        <tr><th scope="col">Invited</th><th scope="col">Reply</th></tr>
        </thead>
        <tbody>
        {meeting.Plan.Invited.Select(party => Html.From($"<tr><th scope=\"row\">{party.Starting()}</th><td>{MeetingWords.Reply(meeting.ReplyOf(party))}</td></tr>\n"))}</tbody>
        </table>
        {meeting.Minutes.Index().Reverse().Select(given => Version(given.Item, given.Index + 1, meeting.Minutes.Count))}
        """));

    private static Html Cancelled(Meeting meeting) => meeting.Cancellation is not { } off ? default : Html.From($"""
        <p><strong class="status bad">Cancelled</strong> on {FieldWords.Moment(off.At, off.Party.Code)}. {off.Why}</p>
        """);

    private static Html Facts(MeetingPlan plan) => Html.Join(
    [
        Row("Time", Html.From($"{MeetingHours.When(plan)}")),
        .. plan.Place is { } place ? [Row("Place", Html.From($"{place}"))] : Array.Empty<Html>(),
        // Only https was accepted (MTG-08).
        .. plan.Link is { } link ? [Row("Join at", Html.From($"<a href=\"{link}\">{link}</a>"))] : Array.Empty<Html>(),
    ]);

    private static Html Row(string label, Html value) => Html.From($"<tr><th scope=\"row\">{label}</th><td>{value}</td></tr>\n");

    private static Html Item(ViewCase about, IReadOnlyList<ViewSubject> subjects) => Html.From(
        $"<li><a href=\"{SubjectLinks.Path(about)}\">{about.Number}</a>{Title(about, subjects)}{Thread(about)}</li>\n");

    private static Html Thread(ViewCase about) => about is ViewCase.Network
        ? default
        : Html.From($" (<a href=\"/api/views/{about.Number}\">exchange of views on {about.Number}</a>)");

    private static Html Title(ViewCase about, IReadOnlyList<ViewSubject> subjects) =>
        subjects.FirstOrDefault(subject => subject.About == about)?.Title is { } title
            ? Html.From($": <span{Text.Language(LetterWords.Foreign(title.Language))}>{title.Text}</span>")
            : default;

    private static Html Version(MeetingEvent.MinutesGiven given, int number, int last)
    {
        var language = Text.Language(LetterWords.Foreign(given.Minutes.Language));
        return Html.From($"""
            <article aria-labelledby="minutes-{number}">
            <h2 id="minutes-{number}">{(number == last ? "Minutes" : $"Earlier minutes, version {number}")}</h2>
            <p>Given by {given.Party.Name} on {FieldWords.Moment(given.At, given.Party.Code)}.</p>
            <div{language}>
            {Text.Paragraphs(given.Minutes.Text)}</div>
            {given.Minutes.Conclusions.Select(conclusion => Html.From($"<h3>Conclusion on {conclusion.About.Number}</h3>\n<div{language}>\n{Text.Paragraphs(conclusion.Text)}</div>\n"))}</article>

            """);
    }
}
