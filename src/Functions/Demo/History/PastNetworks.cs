using System.Globalization;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Sources;
using MimFunctions.Domain.Union;

namespace MimFunctions.Demo.History;

/// <summary>
/// Liaison networks of a year that has ended: 12 host countries, 20 reports on the first semester, the same networks before and after with
/// other figures (samples/history/networks.txt). Everything is invented.
/// </summary>
/// <param name="year">The year.</param>
internal sealed class PastNetworks(int year)
{
    private static readonly IReadOnlyList<string> Lines = PastLines.Of("networks.txt");

    /// <summary>The sources of the report on the first semester, at its end.</summary>
    public SemesterSources Semester()
    {
        var semester = new Semester(year, 1);
        return new SemesterSources(semester, new SummaryName.Semester(semester).End, [.. Reports(semester, 100)], [.. Reports(semester.Previous, 84)], [.. Secondments()], []) { Meetings = [.. Meetings()] };
    }

    /// <summary>The sources of the summary of the year, at its end.</summary>
    public LiaisonYearSources Year() => new(
        year, new SummaryName.Liaison(year).End, [.. Reports().Where(report => report.Semester.Year == year)], [.. Reports().Where(report => report.Semester.Year == year - 1)], [.. Secondments()], [])
    { Meetings = [.. Meetings()] };

    /// <summary>The secondments, in the year and before.</summary>
    public IEnumerable<Secondment> Secondments() => Lines.Where(line => line.StartsWith("-- ", StringComparison.Ordinal)).Select((line, number) =>
    {
        var words = line[3..].Split(' ');
        var day = Array.FindIndex(words, word => char.IsAsciiDigit(word[0]));
        // The seed speaks of 2026; another year is moved as a whole.
        var days = words[day].Split("..").Select(one => DateOnly.ParseExact(one, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddYears(year - 2026)).ToArray();
        var from = days[0];
        var notice = new SecondmentNotice(
            new DateTimeOffset(from, new TimeOnly(8, 0), TimeSpan.Zero), "digest", Country.Find(words[1])!, string.Join(' ', words[2..day]), HostKind.MemberStateMission, from, days.Length > 1 ? days[1] : null,
            SecondmentIntention.Made, null, null, [.. words[(day + 1)..].Select(code => MemberState.FromCode(code)!)], new Officer(null, null, null));
        return new Secondment(SecondmentNumber.Parse($"SEC-{words[0]}-{from.Year}-{number + 1:0000}")!, [notice], Outbox.Nothing(notice.ReceivedAt));
    });

    /// <summary>The meetings of the networks, with minutes.</summary>
    public IEnumerable<Meeting> Meetings() => Lines.Where(line => line.StartsWith("++ ", StringComparison.Ordinal)).Select((line, number) =>
    {
        string[] head = line[3..].Split(' ', 5), text = head[4].Split(" / ");
        var start = DateTimeOffset.ParseExact($"{year}-{head[2]} {head[3]}Z", "yyyy-MM-dd HZ", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        var convenor = Authority.Of(MemberState.FromCode(head[1])!);
        return new Meeting(
            new MeetingReference(year, number + 1), convenor, "person-1", start.AddDays(-21),
            new MeetingPlan(text[0], start, start.AddHours(2), "Etc/UTC", "Embassy", null, [new ViewCase.Network(Country.Find(head[0])!)], [Authority.Commission, convenor]),
            [new MeetingEvent.MinutesGiven(start.AddDays(2), convenor, "person-1", new Minutes(text[1], "en", []))], Outbox.Nothing(start));
    });

    /// <summary>The reports on the four semesters of the year and of the year before.</summary>
    public IEnumerable<LiaisonReport> Reports() =>
    [
        .. Reports(new Semester(year - 1, 1), 91), .. Reports(new Semester(year - 1, 2), 84), .. Reports(new Semester(year, 1), 100), .. Reports(new Semester(year, 2), 112),
    ];

    /// <summary>The reports, their figures in per cent of those of the seed; every sixth is missing from all semesters but the seed's own.</summary>
    private static IEnumerable<LiaisonReport> Reports(Semester semester, int percent)
    {
        var starts = Lines.Index().Where(line => line.Item.StartsWith("== ", StringComparison.Ordinal)).Select(line => line.Index).ToArray();
        foreach (var (number, start) in starts.Index().Where(one => percent == 100 || one.Index % 6 != 5))
        {
            var head = Lines[start][3..].Split('|');
            var (state, country) = (head[0][..2], head[0].Trim()[3..]);
            var at = new DateTimeOffset(semester.Last.AddDays(-20 + number), new TimeOnly(9, 0), TimeSpan.Zero);
            var texts = Lines.Skip(start + 1).TakeWhile(line => !line.StartsWith("==", StringComparison.Ordinal)).Select(line => line.Split(": ", 2)).ToDictionary(line => line[0], line => line[1]);
            yield return new LiaisonReport(
                ReportNumber.Parse($"ILO-{state}-{at.Year}-{(semester.Half * 100) + number + 1:0000}")!, semester, Country.Find(country)!, null, at, $"digest {semester} {number}",
                new FormFields([.. Fields(head.ElementAtOrDefault(1)?.Trim() ?? "", texts, percent)]), [], [], Outbox.Nothing(at));
        }
    }

    private static IEnumerable<KeyValuePair<string, FieldValue>> Fields(string contributing, Dictionary<string, string> texts, int percent)
    {
        if (contributing.Length > 0)
            yield return new(LiaisonFields.ContributingStates, new FieldValue.Many(contributing.Split(',')));
        foreach (var (field, text) in texts.Where(one => one.Key is not ("flows" or "documents" or "returns")))
            yield return new(field, new FieldValue.One(text));
        if (texts.TryGetValue("flows", out var flows))
            yield return Table(LiaisonFields.Flows, flows.Split("; ").Select(row => Flow(row, percent)));
        if (texts.TryGetValue("documents", out var documents))
            yield return Table(LiaisonFields.Documents, documents.Split("; ").Select(row => Row(percent, [LiaisonFields.Document, LiaisonFields.IssuingState, LiaisonFields.Method, LiaisonFields.Number], row.Split(", "))));
        if (texts.TryGetValue("returns", out var returns))
            yield return Table(LiaisonFields.Returns, [Row(percent, [LiaisonFields.Requests, LiaisonFields.DocumentsIssued, LiaisonFields.Returned, LiaisonFields.Obstacles], returns.Split(' ', 4))]);
    }

    private static FormRow Flow(string row, int percent)
    {
        var words = row.Split(' ');
        var number = Array.FindIndex(words, word => char.IsAsciiDigit(word[0]));
        return Row(percent, [LiaisonFields.Nationality, LiaisonFields.Persons, LiaisonFields.Source], [string.Join(' ', words[..number]), words[number], string.Join(' ', words[(number + 1)..])]);
    }

    private static FormRow Row(int percent, string[] columns, string[] cells) => new([.. columns.Zip(cells).Where(cell => cell.Second.Length > 0).Select(cell =>
        KeyValuePair.Create<string, CellValue>(cell.First, long.TryParse(cell.Second, CultureInfo.InvariantCulture, out var number)
            ? new CellValue.Number(number * percent / 100)
            : new CellValue.Words(cell.Second)))]);

    private static KeyValuePair<string, FieldValue> Table(string id, IEnumerable<FormRow> rows) => new(id, new FieldValue.Table([.. rows]));
}
