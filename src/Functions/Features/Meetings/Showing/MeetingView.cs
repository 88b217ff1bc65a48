using MimFunctions.Domain.Meetings;
using MimFunctions.Mechanism.Subjects;

namespace MimFunctions.Features.Meetings.Showing;

/// <summary>A meeting as everyone in the network may read it.</summary>
/// <param name="Reference">Its number.</param>
/// <param name="Convenor">Code of who convenes it.</param>
/// <param name="ConvenedAt">When it was convened (UTC).</param>
/// <param name="Title">One line.</param>
/// <param name="Start">When it begins (UTC).</param>
/// <param name="End">When it ends (UTC).</param>
/// <param name="TimeZone">IANA zone in which the time was agreed.</param>
/// <param name="Place">A room or address.</param>
/// <param name="Link">Where to join.</param>
/// <param name="Agenda">The measures and requests.</param>
/// <param name="Invited">Who is invited, and what each replied; nobody has to come (MIM-23).</param>
/// <param name="WithoutInstitutions">true: held without the Commission and the Agency, for operational reasons; else left out.</param>
/// <param name="Sequence">How often it changed.</param>
/// <param name="Cancelled">How it was called off.</param>
/// <param name="Minutes">Every version of the minutes, the last one holding.</param>
internal sealed record MeetingView(
    string Reference, string Convenor, DateTimeOffset ConvenedAt, string Title, DateTimeOffset Start, DateTimeOffset End, string TimeZone,
    string? Place, string? Link, IReadOnlyList<AgendaView> Agenda, IReadOnlyList<InvitedView> Invited, bool? WithoutInstitutions, int Sequence, CancelledView? Cancelled,
    IReadOnlyList<MinutesView> Minutes)
{
    /// <summary>The meeting now.</summary>
    public static MeetingView Of(Meeting meeting, IReadOnlyList<ViewSubject> subjects)
    {
        var plan = meeting.Plan;
        return new MeetingView(
            meeting.Reference.ToString(), meeting.Convenor.Code, meeting.ConvenedAt, plan.Title, plan.Start, plan.End, plan.TimeZone, plan.Place, plan.Link,
            [.. plan.Agenda.Select(about => new AgendaView(about.Number, subjects.FirstOrDefault(subject => subject.About == about)?.Title.Text))],
            [.. plan.Invited.Select(party => new InvitedView(party.Code, meeting.ReplyOf(party)))], plan.WithoutInstitutions ? true : null, meeting.Sequence,
            meeting.Cancellation is { } off ? new CancelledView(off.At, off.Why) : null,
            [.. meeting.Minutes.Select(given => MinutesView.Of(given))]);
    }
}

/// <summary>An item of an agenda.</summary>
/// <param name="About">Reference of the measure or request.</param>
/// <param name="Title">Its title.</param>
internal sealed record AgendaView(string About, string? Title);

/// <summary>A party invited.</summary>
/// <param name="Party">Its code.</param>
/// <param name="Reply">What it said.</param>
internal sealed record InvitedView(string Party, MeetingReply Reply);

/// <summary>How a meeting was called off.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="Explanation">Why.</param>
internal sealed record CancelledView(DateTimeOffset At, string? Explanation);

/// <summary>A version of the minutes.</summary>
/// <param name="At">When they were given (UTC).</param>
/// <param name="Text">What was said.</param>
/// <param name="Language">Their language, ISO 639-1.</param>
/// <param name="Conclusions">What was concluded, by item of the agenda.</param>
internal sealed record MinutesView(DateTimeOffset At, string Text, string? Language, IReadOnlyList<ConclusionView> Conclusions)
{
    /// <summary>The version.</summary>
    public static MinutesView Of(MeetingEvent.MinutesGiven given) => new(
        given.At, given.Minutes.Text, given.Minutes.Language,
        [.. given.Minutes.Conclusions.Select(conclusion => new ConclusionView(conclusion.About.Number, conclusion.Text))]);
}

/// <summary>What was concluded on an item of the agenda.</summary>
/// <param name="About">Reference of the measure or request.</param>
/// <param name="Text">The conclusion.</param>
internal sealed record ConclusionView(string About, string Text);
