using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Requests.Answers;

/// <summary>All answers to a request as one table: a row for every state asked, also for those that have not answered.</summary>
/// <param name="Reference">Its number.</param>
/// <param name="Asker">Who asks.</param>
/// <param name="Measure">The communication it is about, or null (MIM-14).</param>
/// <param name="Question">What is asked.</param>
/// <param name="AskedAt">When (UTC).</param>
/// <param name="LastChange">When something last happened that the table shows (UTC).</param>
/// <param name="Progress">How the request as a whole stands.</param>
/// <param name="Tally">How many states stand where.</param>
/// <param name="Summary">The same in one line.</param>
/// <param name="Rows">The states asked, in the order of the Union.</param>
public sealed record AnswersTable(
    RequestReference Reference, Authority Asker, string? Measure, Question Question, DateTimeOffset AskedAt, DateTimeOffset LastChange,
    RequestProgress Progress, AnswersTally Tally, string Summary, IReadOnlyList<AnswerRow> Rows)
{
    /// <summary>The table as one reader gets it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="reader">Who looks (MIM-19).</param>
    /// <param name="now">Now (UTC): decides what is overdue.</param>
    public static AnswersTable Of(InformationRequest request, AnswerReader reader, DateTimeOffset now)
    {
        var standings = request.Standings;
        var tally = AnswersTally.Of(standings, now);
        return new AnswersTable(
            request.Reference, request.Asker, request.Measure, request.Question, request.AskedAt, Changed(request), request.Progress, tally,
            tally.InWords(), [.. standings.Select(standing => AnswerRow.Of(request, standing, reader, now))]);
    }

    /// <summary>Reminders and ratings are not in the table.</summary>
    private static DateTimeOffset Changed(InformationRequest request) => request.Events
        .Where(e => e is not (RequestEvent.Noticed or RequestEvent.Rated)).Select(e => e.At).Append(request.AskedAt).Max();
}
