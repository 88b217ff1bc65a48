using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Directory;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;

namespace MimFunctions.Tests.Features.Requests;

/// <summary>A request of Austria to Germany, which communicated the measure, and to Greece, which did not; and what may happen to it.</summary>
internal static class Asked
{
    public static readonly DateTimeOffset At = new(2026, 11, 25, 9, 30, 0, TimeSpan.Zero);
    public static readonly MemberState Germany = MemberState.FromCode("DE")!, Greece = MemberState.FromCode("EL")!;
    public static readonly RequestReference Number = RequestReference.Parse("REQ-AT-2026-0003")!;

    public static readonly Answer Answer = new(
        "Vier Zentren, <je 200 Plätze> & mehr.\n\nDas fünfte öffnet im März.", "Four centres, <200 places each> & more.\n\nThe fifth opens in March.",
        "de", Visibility.Everyone, [new AnswerFile("zentren.pdf", new string('a', 64), Visibility.Everyone)]);

    public static readonly ContactDirectory People = new(1,
    [
        new Party("AT", [new ContactPoint("Nationale Kontaktstelle", "BMI", "mim@interior.at.example")], []),
        new Party("DE",
        [
            new ContactPoint("Kontaktstelle", "BMI", "mim@interior.de.example"), new ContactPoint("Referat", "BMI", "second@interior.de.example"),
            new ContactPoint("Vertretung", "BMI", "deputy@interior.de.example", Deputy: true),
        ], []),
        new Party("EL", [new ContactPoint("Εθνικό σημείο επαφής", "Υπουργείο", "mim@interior.el.example")], []),
    ]);

    public static InformationRequest New(Question? question = null, bool measure = true) => Ask.Decide(
        Number,
        new AskInput(
            Authority.FromCode("AT")!, "person-1",
            measure ? new RequestSubject.Measure(Reference.Parse("MIM-DE-2026-0012")!) : new RequestSubject.OtherInformation(),
            question ?? new Question("Places in return centres", "How many places are there <today> & tomorrow?\n\nWho runs the centres?", "en"),
            [Germany, Greece]),
        new AskContext(measure ? true : null, HolidayLists.None, At));

    /// <summary>The request after this, a day later than what happened last.</summary>
    public static InformationRequest Then(this InformationRequest request, Func<RequestAct, RequestDecision> decide, MemberState? state = null, string by = "person-2") =>
        request.ThenAt(Later(request), decide, state, by);

    /// <summary>The request after this.</summary>
    public static InformationRequest ThenAt(
        this InformationRequest request, DateTimeOffset at, Func<RequestAct, RequestDecision> decide, MemberState? state = null, string by = "person-2") =>
        decide(new RequestAct(request, state ?? Germany, by, at)).ShouldBeOfType<RequestDecision.Changed>().Request;

    /// <summary>The request after this event, whoever decided it.</summary>
    public static InformationRequest Then(this InformationRequest request, Func<DateTimeOffset, RequestEvent> happened) =>
        request.With(Later(request), [happened(Later(request))], []);

    /// <summary>The request on the morning of a day, its notices decided.</summary>
    public static InformationRequest NoticedOn(this InformationRequest request, DateOnly day) =>
        FindDueNotices.Decide(request.Delivered(), HolidayLists.None, new DateTimeOffset(day.ToDateTime(new TimeOnly(8, 5)), TimeSpan.Zero))
            .ShouldBeOfType<RequestDecision.Changed>().Request;

    /// <summary>The request as if it had been delivered at once where nothing began its month.</summary>
    public static InformationRequest Delivered(this InformationRequest request)
    {
        var fresh = request with { Events = [] };
        var begun = request.Standings.Where(standing => standing.Began is null).Select(standing => standing.Addressee.State)
            .Aggregate(fresh, (so, state) => Begun(so, new RequestEvent.Delivered(At, state, "hub")));
        return request with { Events = [.. begun.Events, .. request.Events] };
    }

    /// <summary>The request once it was delivered to both states, and no earlier.</summary>
    public static InformationRequest DeliveredAt(this InformationRequest request, DateTimeOffset at) =>
        request.Addressees.Aggregate(request, (so, asked) => Begun(so, new RequestEvent.Delivered(at, asked.State, "hub")));

    /// <summary>The request after this event, with the date of the month that it begins.</summary>
    public static InformationRequest Begun(this InformationRequest request, Func<DateTimeOffset, RequestEvent> happened) => Begun(request, happened(Later(request)));

    private static InformationRequest Begun(InformationRequest request, RequestEvent happened) =>
        CountMonth.Begin(request, request.With(happened.At, [happened], []), HolidayLists.None, happened.At);

    private static DateTimeOffset Later(InformationRequest request) => (request.Events.Count == 0 ? At : request.Events[^1].At).AddDays(1);
}
