using System.Globalization;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Summaries.Sources;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Summaries.General;

/// <summary>What the tests of the general report start from: a year, its communications and its requests.</summary>
internal static class Year
{
    /// <summary>The first moment of 2 January 2027 in Brussels.</summary>
    public static DateTimeOffset CutOff { get; } = new(2027, 1, 1, 23, 0, 0, TimeSpan.Zero);

    public static GeneralSources Empty { get; } = new(2026, CutOff, [], [], [], new Dictionary<string, int>(), []);

    /// <summary>A draft, public on the day on which it came, noon UTC, with a summary in English.</summary>
    public static CommunicationFact Fact(string reference, string day = "2026-03-05", MeasureType? type = MeasureType.DraftLegislation, params Area[] areas)
    {
        var date = DateOnly.Parse(day, CultureInfo.InvariantCulture);
        return new CommunicationFact(
            Reference.Parse(reference)!, new DateTimeOffset(date, new TimeOnly(12, 0), TimeSpan.Zero), type, areas, $"Title of {reference}", null,
            Language.Find("de"), true, date, false, [], null);
    }

    public static CommunicationFact Late(this CommunicationFact fact, int days) =>
        fact with { Late = true, MadePublicOn = fact.MadePublicOn!.Value.AddDays(-days) };

    public static GeneralSources With(this GeneralSources sources, params CommunicationFact[] facts) =>
        sources with { Communications = [.. sources.Communications, .. facts] };

    public static GeneralSources With(this GeneralSources sources, params InformationRequest[] requests) =>
        sources with { Requests = [.. sources.Requests, .. requests] };

    public static GeneralSources Talked(this GeneralSources sources, string reference, int contributions, params string[] parties) => sources with
    {
        Views = new Dictionary<string, int>(sources.Views) { [reference] = contributions },
        Voices = new Dictionary<string, IReadOnlyList<Authority>>(sources.Voices) { [reference] = [.. parties.Select(party => Authority.FromCode(party)!)] },
    };

    /// <summary>Asked at noon UTC; of the state that communicated the measure unless others are named.</summary>
    public static InformationRequest Asked(string number, string measure, string day = "2026-03-10", params string[] states)
    {
        var reference = RequestReference.Parse(number)!;
        var asked = Ask.Decide(
            reference,
            new AskInput(
                reference.Asker, "person-1", new RequestSubject.Measure(Reference.Parse(measure)!), new Question("Limits", "Which?", "en"),
                [.. states.Select(state => MemberState.FromCode(state)!)]),
            new AskContext(true, HolidayLists.None, new DateTimeOffset(DateOnly.Parse(day, CultureInfo.InvariantCulture), new TimeOnly(12, 0), TimeSpan.Zero)));
        return asked.With(asked.AskedAt, [.. asked.Addressees.Select(each => new RequestEvent.Delivered(asked.AskedAt, each.State, "hub"))], []);
    }

    public static InformationRequest Answered(this InformationRequest request, string state, int days) => Changed(GiveAnswer.Decide(
        Act(request, state, days), new Answer("Three months.", null, "en", Visibility.Everyone, [])));

    public static InformationRequest Declined(this InformationRequest request, string state, int days) =>
        Changed(Decline.Decide(Act(request, state, days), DeclineGround.NoInformation, null));

    public static InformationRequest Withdrawn(this InformationRequest request, int days) =>
        Changed(Withdraw.Decide(request, "person-1", "Not needed.", request.AskedAt.AddDays(days)));

    private static RequestAct Act(InformationRequest request, string state, int days) =>
        new(request, MemberState.FromCode(state)!, "person-2", request.AskedAt.AddDays(days));

    private static InformationRequest Changed(RequestDecision decision) => decision.ShouldBeOfType<RequestDecision.Changed>().Request;
}
