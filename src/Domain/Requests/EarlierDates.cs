using MimFunctions.Domain.Calendar;

namespace MimFunctions.Domain.Requests;

/// <summary>The legal dates that a state was told before the one of now, each with its explanation (F-7, F-23).</summary>
public static class EarlierDates
{
    /// <summary>The dates, oldest first; one that was only explained anew is not among them.</summary>
    public static IReadOnlyList<Deadline> Of(InformationRequest request, AskedState asked)
    {
        var (told, earlier) = (asked.Deadline, new List<Deadline>());
        foreach (var found in request.Events.OfType<RequestEvent.DeadlineFound>().Where(e => e.Addressee == asked.State))
        {
            if (found.Moved)
                earlier.Add(told);
            told = found.Deadline;
        }

        return earlier;
    }
}
