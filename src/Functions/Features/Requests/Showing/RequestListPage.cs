using MimFunctions.Domain.Requests;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.Requests.Showing;

/// <summary>Requests as a page: one a row, the newest first.</summary>
internal static class RequestListPage
{
    /// <summary>The page.</summary>
    /// <param name="requests">The requests, in their order.</param>
    /// <param name="now">Now (UTC), for what is overdue.</param>
    public static ShownPage Write(IReadOnlyList<InformationRequest> requests, DateTimeOffset now) => new ShownPage(
        "Requests for additional information",
        Html.From($"""
            <p class="over">requests for additional information</p>
            <h1>Requests</h1>
            {(requests.Count == 0 ? Html.From($"<p class=\"lead\">There is none.</p>") : Table(requests, now))}
            """));

    private static Html Table(IReadOnlyList<InformationRequest> requests, DateTimeOffset now) => Html.From($"""
        <table>
        <thead><tr><th scope="col">Request</th><th scope="col">Asked by</th><th scope="col">Stands</th></tr></thead>
        <tbody>
        {requests.Select(request => Row(request, now))}</tbody>
        </table>
        """);

    private static Html Row(InformationRequest request, DateTimeOffset now) => Html.From($"""
        <tr><th scope="row"><a href="/api/requests/{request.Case}">{request.Case}</a>
        {request.Question.Title}</th><td>{request.Asker.Name}</td><td>{Stands(request, now)}</td></tr>

        """);

    private static Html Stands(InformationRequest request, DateTimeOffset now)
    {
        var (all, open) = (request.Standings, request.Standings.Where(standing => !standing.Is.HasEnded).ToArray());
        var next = open.Length == 0 ? "" : $"; next due {LetterWords.Day(open.Min(standing => standing.Due))}";
        return Html.From($"""
            <span class="status {(open.Length == 0 ? "ok" : "warn")}">{$"{request.Progress}"}</span>
            {all.Count - open.Length} of {all.Count} ended{next}{Overdue(open.Count(standing => standing.IsOverdue(now)))}
            """);
    }

    private static Html Overdue(int states) => states == 0 ? default : Html.From($" <strong class=\"bad\">{states} overdue</strong>");
}
