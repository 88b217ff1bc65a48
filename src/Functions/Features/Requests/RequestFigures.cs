using MimFunctions.Domain.Requests;
using MimFunctions.Platform.Telemetry;

namespace MimFunctions.Features.Requests;

/// <summary>Counts requests asked of a state and answers that came.</summary>
internal static class RequestFigures
{
    /// <summary>A request was put: it counts once for each state asked, as an answer does.</summary>
    public static void Asked(InformationRequest request) => Count("asked", request.Addressees.Count);

    /// <summary>These events were recorded.</summary>
    public static void Happened(IEnumerable<RequestEvent> events) =>
        Count("answered", events.Count(e => e is RequestEvent.Answered or RequestEvent.AnsweredOutside));

    private static void Count(string what, int number)
    {
        if (number > 0)
            HubMetrics.Requests.Add(number, new KeyValuePair<string, object?>("mim.event", what));
    }
}
