using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Requests;

/// <summary>Something that may happen to a request, at some time after what happened before.</summary>
/// <param name="What">Which of <see cref="Kinds"/>.</param>
/// <param name="Hours">Hours since what happened before.</param>
/// <param name="Dice">Decides the rest: which state, which day, which words.</param>
public sealed record Command(int What, int Hours, int Dice)
{
    /// <summary>How many kinds there are.</summary>
    public const int Kinds = 14;

    private static readonly ContactDirectory Deputies = new(1, [new Party(
        "DE", [new ContactPoint("A", "Ministry", "a@de.example"), new ContactPoint("B", "Ministry", "b@de.example", Deputy: true)], [])]);

    internal static readonly HolidayLists Holidays =
        new([new HolidayList("DE", 2026, [new(2026, 4, 3), new(2026, 4, 6), new(2026, 5, 1), new(2026, 12, 25)], "Official list.")]);

    private MemberState State => (Dice % 3) switch { 0 => Requests.Germany, 1 => Requests.Estonia, _ => Requests.State("FR") };

    /// <summary>What becomes of the request.</summary>
    public RequestDecision On(InformationRequest request, DateTimeOffset now)
    {
        var act = new RequestAct(request, State, "person", now);
        return What switch
        {
            0 => Acknowledge.Decide(act),
            1 => Forward.Decide(act, Words),
            2 => ProposeDate.Decide(act, Day(now), "Because."),
            3 => SettleDate.Decide(act, request.Of(State)?.Proposal?.Date ?? Day(now), accept: Dice % 2 == 0),
            4 => GiveAnswer.Decide(act, Requests.Answer with { Text = Words, Files = [] }),
            5 => AnswerOutside.Decide(act, Words),
            6 => Decline.Decide(act, (DeclineGround)(Dice % 5), Words),
            7 => Dice % 4 == 0 ? Withdraw.Decide(request, "person", Words, now) : new RequestDecision.Unchanged(),
            8 => Rate.Decide(act, Dice % 2 == 0, Dice % 5 == 0),
            9 => RecordDeliveries.Decide(request, Outcomes(now), Deputies, now),
            10 => CountMonth.Anew(request, Holidays, now),
            11 => RecordReading.Decide(act),
            _ => FindDueNotices.Decide(request, Holidays, now),
        };
    }

    private string Words => Dice % 11 == 0 ? " " : $"Words {Dice % 4}";

    private MailOutcome[] Outcomes(DateTimeOffset now) =>
    [
        new("request.DE", (MailFate)(Dice % 3), now), new("request.EE", (MailFate)(Dice / 3 % 3), now),
        .. Dice % 2 == 0 ? [] : new[] { new MailOutcome("requestDeputy.DE", (MailFate)(Dice / 9 % 3), now) },
    ];

    private DateOnly Day(DateTimeOffset now) => DateOnly.FromDateTime(now.Date).AddDays((Dice % 60) - 2);
}
