using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Requests;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.Requests.Showing;

/// <summary>A request as a page, for whoever follows the link in a mail: who asks what, and where each state asked stands.</summary>
internal static class RequestPage
{
    private static readonly string[] BetweenParagraphs = ["\r\n\r\n", "\n\n"];

    /// <summary>The page.</summary>
    /// <param name="request">The request.</param>
    /// <param name="now">Now (UTC), for what is overdue.</param>
    public static ShownPage Write(InformationRequest request, DateTimeOffset now) => new ShownPage(
        $"{request.Case}: {request.Question.Title}",
        Html.From($"""
            <p class="over">request for additional information</p>
            <h1 lang="{Language(request)}">{request.Question.Title}</h1>
            <p class="lead">{request.Case}, asked by {request.Asker.Name} on {FieldWords.Moment(request.AskedAt, request.Asker.Code)}.</p>
            <p><span class="status {Colour(request.Progress)}">{$"{request.Progress}"}</span></p>
            {About(request)}
            <h2>The question</h2>
            {request.Question.Text.Split(BetweenParagraphs, StringSplitOptions.None).Select(text => Html.From($"<p lang=\"{Language(request)}\">{text}</p>\n"))}
            <h2>The states asked</h2>
            <table>
            <thead><tr><th scope="col">State</th><th scope="col">Where it stands</th><th scope="col">Due</th></tr></thead>
            <tbody>
            {request.Standings.Select(standing => Row(standing, now))}</tbody>
            </table>
            <h2>How each day was found</h2>
            {request.Standings.Select(standing => Clock(request, standing))}
            <p><a href="/api/requests/{request.Case}/answers">All answers side by side</a> · <a href="/api/requests">All requests</a></p>
            """));

    private static string Language(InformationRequest request) => request.Question.Language ?? "";

    private static string Colour(RequestProgress progress) => progress == RequestProgress.Completed ? "ok" : "warn";

    private static Html About(InformationRequest request) => request.Measure is { } measure
        ? Html.From($"<p>It is about the communication <a href=\"/api/communications/{measure}\">{measure}</a>.</p>")
        : Html.From($"<p>It is about other information in the field, without a communication.</p>");

    private static Html Row(Standing standing, DateTimeOffset now) => Html.From($"""
        <tr><th scope="row">{standing.Addressee.State.EnglishName}</th><td>{Stands(standing, now)}</td><td>{Due(standing)}</td></tr>

        """);

    private static Html Stands(Standing standing, DateTimeOffset now)
    {
        var overdue = standing.IsOverdue(now) ? Html.From($" <strong class=\"bad\">overdue</strong>")
            : standing.IsPastLegalDay(now) ? Html.From($" <strong>past the legal date, within the day agreed</strong>")
            : default;
        return Html.From($"{StandingWords.Of(standing)}{overdue}");
    }

    /// <summary>The legal date, with the one that was agreed beside it (F-18).</summary>
    private static Html Due(Standing standing) => standing switch
    {
        { Agreed: { } agreed } => Html.From($"{LetterWords.Day(agreed)}, as agreed; by law {LetterWords.Day(standing.Legal.Due)}"),
        { Began: null } => Html.From($"{LetterWords.Day(standing.Legal.Due)}, if the month began with the asking"),
        _ => Html.From($"{LetterWords.Day(standing.Legal.Due)}"),
    };

    /// <summary>How the day was found, for a lawyer to check; folded, as others only want the day.</summary>
    private static Html Clock(InformationRequest request, Standing standing)
    {
        var legal = standing.Legal;
        var agreed = standing.Agreed is { } day ? Html.From($"<li>Agreed: {LetterWords.Day(day)}, beside {LetterWords.Day(legal.Due)}, which was found so:</li>") : default;
        var earlier = EarlierDates.Of(request, standing.Addressee).Reverse().Select(Earlier);
        return Html.From($"""
            <details><summary>{standing.Addressee.State.EnglishName}: {LetterWords.Day(standing.Due)}</summary>
            <p>{RequestWords.Duty(request, standing.Addressee)}</p>
            <ul>{agreed}{Lines(legal)}</ul>{earlier}</details>

            """);
    }

    private static Html Earlier(Deadline told) => Html.From($"<p>Before that, {LetterWords.Day(told.Due)}, found so:</p>\n<ul>{Lines(told)}</ul>");

    private static IEnumerable<Html> Lines(Deadline found) => found.Explanation.Select(line => Html.From($"<li>{line}</li>"));
}
