using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Summaries.Contributions;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.LiaisonYears;

/// <summary>The section on meetings and joint training (ILOA-7): which reports tell of them; what they say is in the semester reports.</summary>
internal static class ActivitiesSection
{
    private const string MeetingsField = "a2Meetings", Training = "a3Training";

    /// <summary>The texts of reports that the summary of a year looks at, if only for whether there is any.</summary>
    public static IReadOnlyList<string> Fields { get; } = [MeetingsField, Training];

    /// <summary>Draws it up.</summary>
    public static Section Of(YearView view)
    {
        var telling = view.Reports.Used.Where(report => Tells(report, MeetingsField) || Tells(report, Training)).ToLookup(report => report.HostCountry);
        return new("activities", "Meetings and training", telling.Count == 0
            ? [.. Held(view), new Part.Paragraph("No report tells of meetings or training.")]
            :
            [
                .. Held(view),
                new Part.Paragraph("What the reports say stands in the semester reports, word for word."),
                new Part.Table("activities-by-host", "Reports that tell of meetings and of training, by host country",
                    [
                        new("Host country"), new("On meetings", IsFigure: true), new("Reports on meetings"), new("On training", IsFigure: true),
                        new("Reports on training"),
                    ],
                    [.. telling.Select(host => host.Key).InOrder().Select(host => Row(host, [.. telling[host]]))]),
            ], []);
    }

    /// <summary>Meetings that were convened on the hub (F-20); the semester reports have what came of them.</summary>
    private static IReadOnlyList<Part> Held(YearView view) => view.Meetings.Count == 0
        ? [new Part.Paragraph("No meeting of a network was held on the hub.")]
        :
        [
            new Part.Table("activities-meetings", "Meetings of networks held on the hub, by host country",
                [new("Host country"), new("Meetings", IsFigure: true), new("Days"), new("Convened by"), new("With minutes", IsFigure: true)],
                [.. view.Meetings.Select(HeldMeetings.Host).InOrder().Select(host => Row(host, [.. view.Meetings.Where(meeting => HeldMeetings.Host(meeting) == host)]))]),
        ];

    private static TableRow Row(Country host, IReadOnlyList<Meeting> held) => new(
    [
        new Cell.Words(host.Name), new Cell.Figure(held.Count), new Cell.Words(string.Join(", ", held.Select(HeldMeetings.Day))),
        new Cell.Words(SummaryPhrases.List(held.Select(meeting => meeting.Convenor.Name).Distinct())), new Cell.Figure(held.Count(meeting => meeting.Minutes.Count > 0)),
    ], Sources: [.. held.Select(meeting => meeting.Reference.ToString())]);

    private static TableRow Row(Country host, IReadOnlyList<LiaisonReport> telling)
    {
        LiaisonReport[] meetings = [.. telling.Where(report => Tells(report, MeetingsField))], training = [.. telling.Where(report => Tells(report, Training))];
        return new(
        [
            new Cell.Words(host.Name), new Cell.Figure(meetings.Length), Cells.Words(SourceLists.Drawn(meetings)),
            new Cell.Figure(training.Length), Cells.Words(SourceLists.Drawn(training)),
        ]);
    }

    private static bool Tells(LiaisonReport report, string field) => !string.IsNullOrWhiteSpace(report.Fields.Text(field));
}
