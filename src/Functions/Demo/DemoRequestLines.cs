using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Requests.Answers;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Calendars;

namespace MimFunctions.Demo;

/// <summary>Requests on the terminal.</summary>
internal sealed class DemoRequestLines(IHolidays holidays, TimeProvider clock, TextWriter terminal)
{
    /// <summary>How a due date was found.</summary>
    public void Clock(Standing asked)
    {
        terminal.WriteLine($"      How the due date of {asked.Addressee.State.EnglishName} was found:");
        foreach (var line in asked.Legal.Explanation)
            terminal.WriteLine($"      · {line}");
        terminal.WriteLine();
    }

    /// <summary>The table of answers as one reader gets it.</summary>
    public void Table(InformationRequest request, Authority reader)
    {
        var table = AnswersTable.Of(request, AnswerReader.Of(reader), clock.GetUtcNow());
        terminal.WriteLine();
        terminal.WriteLine($"{table.Reference}  {table.Question.Title}");
        terminal.WriteLine($"      as {reader.Name} sees it: {table.Summary}");
        foreach (var standing in request.Standings)
            terminal.WriteLine($"      {standing.Addressee.State}  due {FormDate.ForPeople(standing.Due),-17} {StandingWords.Of(standing)}");
        foreach (var (state, answer) in table.Rows.SelectMany(row => row.Answers.Select(answer => (row.State, answer))))
            terminal.WriteLine($"      {state}  {Words(answer)}");
    }

    /// <summary>The notices still to come, day by day as the timer will find them.</summary>
    public async Task Notices(InformationRequest request, CancellationToken ct)
    {
        var lists = await holidays.Current(ct);
        terminal.WriteLine();
        for (var (so, now, end) = (request, clock.GetUtcNow(), clock.GetUtcNow().AddDays(60)); now < end; now = now.AddHours(1))
        {
            if (FindDueNotices.Decide(so, lists, now) is not RequestDecision.Changed { Request: var next })
                continue;
            foreach (var noticed in next.Events.Skip(so.Events.Count).OfType<RequestEvent.Noticed>())
                terminal.WriteLine($"      {noticed.Addressee}  {FormDate.ForPeople(LegalTime.DayOf(now, noticed.Addressee)),-17} {Words(noticed.Notice)}");
            so = next;
        }

        terminal.WriteLine("      … and so on, every week.");
    }

    private static string Words(ShownAnswer answer) => answer is ShownAnswer.Readable { Answer: var read }
        ? $"“{Quotation.Cut(read.English ?? read.Text, 100)}”{string.Concat(read.Files.Select(file => $" + {file.Name}"))}"
        : "an answer for the asker only";

    private static string Words(DeadlineNotice notice) => notice.Kind switch
    {
        NoticeKind.SevenDays => "seven days before",
        NoticeKind.OneWorkingDay => "one working day before",
        NoticeKind.OnTheDay => "on the day",
        _ => $"overdue, week {notice.Week}",
    };
}
