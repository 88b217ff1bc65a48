using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;

namespace MimFunctions.Tests.Platform.Store;

/// <summary>Requests that use everything a stored request can hold, and one that is as large as it can get.</summary>
internal static class SampleRequests
{
    private static readonly DateTimeOffset Asked = new(2026, 3, 5, 12, 0, 0, 123, TimeSpan.FromHours(1));
    private static readonly MemberState Germany = MemberState.FromCode("DE")!, Estonia = MemberState.FromCode("EE")!;

    private static readonly HolidayLists Holidays =
        new([new HolidayList("DE", 2026, [new DateOnly(2026, 4, 3), new DateOnly(2026, 4, 6)], "Federal Law Gazette")]);

    /// <summary>Every kind of event, in an order that could be.</summary>
    public static InformationRequest Eventful { get; } = With(
        Ask("AT", new RequestSubject.Measure(new Reference(Germany, 2026, 7)), Germany, Estonia),
        new RequestEvent.Unreached(At(1), Germany, "hub", DeputyTried: true),
        new RequestEvent.Delivered(At(2), Germany, "hub"),
        new RequestEvent.Acknowledged(At(3), Germany, "link:4f0c"),
        new RequestEvent.Forwarded(At(4), Germany, "oid-1", "Bundesamt für „Migration“ & Flüchtlinge"),
        new RequestEvent.DateProposed(At(5), Germany, "oid-1", new DateOnly(2026, 4, 20), "Ein Gericht\nwird gefragt."),
        new RequestEvent.DateRejected(At(6), Germany, "oid-2", new DateOnly(2026, 4, 20)),
        new RequestEvent.DateProposed(At(7), Germany, "oid-1", new DateOnly(2026, 4, 13), "Sooner."),
        new RequestEvent.DateAgreed(At(8), Germany, "oid-2", new DateOnly(2026, 4, 13)),
        new RequestEvent.Noticed(At(9), Germany, "hub", new DeadlineNotice(new DateOnly(2026, 4, 13), NoticeKind.Overdue, 2)),
        new RequestEvent.Declined(At(10), Germany, "oid-1", DeclineGround.NotPermitted, ""),
        new RequestEvent.Answered(At(11), Germany, $"form:{new string('a', 64)}", new Answer(
            "Drei Monate, Ξένοι, 𝄞.", "Three months.", "de", Visibility.Everyone,
            [new AnswerFile("law.pdf", new string('b', 64), Visibility.AskerOnly), new AnswerFile("waits.pdf", null, Visibility.Everyone)])),
        new RequestEvent.FileCame(At(11), Germany, $"form:{new string('a', 64)}", "waits.pdf", new string('c', 64)),
        new RequestEvent.Rated(At(12), Germany, "oid-2", InTime: false, Effort: true),
        new RequestEvent.Read(At(13), Estonia, "oid-3"),
        new RequestEvent.DeadlineFound(
            At(13), Estonia, "hub", LegalPeriod.OneMonth(At(13), Authority.Of(Estonia), HolidayLists.None, MonthStart.Read), At(13), DeadlineCause.Read, new DateOnly(2026, 4, 6)),
        new RequestEvent.AnsweredOutside(At(13), Estonia, "oid-2", "by telephone"),
        new RequestEvent.Withdrawn(At(14), Estonia, "oid-2", "No longer needed."));

    /// <summary>27 states, each reached a day later and reminded for a year, withdrawn with the longest reason, and then answering until nothing more fits in.</summary>
    public static InformationRequest Largest { get; } = Fill(Ask("COM", new RequestSubject.OtherInformation(), [.. MemberState.All]));

    /// <summary>27 states that each gave one answer of 5,000 letters, and its English.</summary>
    public static InformationRequest Answered(char letter) => MemberState.All.Aggregate(
        Ask("COM", new RequestSubject.OtherInformation(), [.. MemberState.All]),
        (request, state) => ((RequestDecision.Changed)GiveAnswer.Decide(
            new RequestAct(request, state, "oid-1", At(1)),
            new Answer(new string(letter, 5000), new string('x', 5000), null, Visibility.Everyone, []))).Request);

    private static DateTimeOffset At(int days) => Asked.AddDays(days);

    private static InformationRequest With(InformationRequest request, params RequestEvent[] happened) =>
        request.With(At(15), happened, [new RequestStep(RequestLetter.Answered, Germany, "1").To(request.Reference, request.Asker)]);

    private static InformationRequest Ask(string asker, RequestSubject about, params MemberState[] states)
    {
        var authority = Authority.FromCode(asker)!;
        var question = new Question("Time limits — Fristen", asker == "COM" ? new string('"', Question.LongestText) : "Which \"time limits\" apply?", "en");
        return Domain.Requests.Ask.Decide(
            new RequestReference(authority, 2026, 3), new AskInput(authority, "oid-2", about, question, states), new AskContext(true, Holidays, Asked));
    }

    private static InformationRequest Fill(InformationRequest request)
    {
        request = MemberState.All.Aggregate(request, (so, state) => CountMonth.Begin(
            so, so.With(At(1), [new RequestEvent.Delivered(At(1), state, "hub")], []), Holidays, At(1)));
        for (var day = 20; day < 600; day++)
            request = Changed(FindDueNotices.Decide(request, Holidays, At(day)), request);
        request = Changed(Withdraw.Decide(request, "oid-2", new string('"', 900), At(601)), request);
        foreach (var state in MemberState.All)
        {
            for (var length = Question.LongestText; length > 0; length /= 2)
            {
                request = Changed(GiveAnswer.Decide(
                    new RequestAct(request, state, "oid-1", At(602)),
                    new Answer(new string('"', length), null, null, Visibility.Everyone, [])), request);
            }
        }

        return request;
    }

    private static InformationRequest Changed(RequestDecision decision, InformationRequest otherwise) =>
        decision is RequestDecision.Changed changed ? changed.Request : otherwise;
}
