using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;

namespace MimFunctions.Features.Requests.Showing;

/// <summary>A request in a list, in words.</summary>
/// <param name="Reference">Its number.</param>
/// <param name="Title">Its title.</param>
/// <param name="Language">Language of the title; null when not said.</param>
/// <param name="Asker">Who asked.</param>
/// <param name="Progress">How it stands as a whole.</param>
/// <param name="Ended">How many of the states asked answered or declined, or were asked no longer.</param>
/// <param name="Asked">How many states were asked.</param>
/// <param name="NextDue">The first day by which an answer is waited for; null when none is.</param>
/// <param name="Overdue">How many states let that day pass.</param>
public sealed record RequestRow(
    string Reference, string Title, string? Language, Authority Asker, RequestProgress Progress, int Ended, int Asked, DateOnly? NextDue, int Overdue)
{
    /// <summary>Whether a state has still to answer.</summary>
    public bool IsOpen => Ended < Asked;

    /// <summary>The line in words.</summary>
    internal static RequestRow Of(InformationRequest request, DateTimeOffset now)
    {
        var (all, open) = (request.Standings, request.Standings.Where(standing => !standing.Is.HasEnded).ToArray());
        return new RequestRow(
            request.Case, request.Question.Title, request.Question.Language, request.Asker, request.Progress, all.Count - open.Length, all.Count,
            open.Length == 0 ? null : open.Min(standing => standing.Due), open.Count(standing => standing.IsOverdue(now)));
    }
}
