using MimFunctions.Domain.Exchanges;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Mechanism.Subjects;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.Exchanges.Showing;

/// <summary>An exchange of views as a page: an article for each contribution, under a heading that says who speaks, for screen readers to jump to.</summary>
internal static class ThreadPage
{
    /// <summary>The page.</summary>
    public static ShownPage Write(ViewSubject subject, Exchange? exchange) => new ShownPage($"Exchange of views on {subject.About}", Html.From($"""
        <p class="over">exchange of views</p>
        <h1{Text.Language(LetterWords.Foreign(subject.Title.Language))}>{subject.Title.Text}</h1>
        <p class="lead">Exchange of views on <a href="{SubjectLinks.Path(subject.About)}">{subject.About.Number}</a>, {Count(exchange?.Contributions.Count ?? 0)}.</p>
        {(exchange?.Contributions ?? []).Select(contribution => Article(exchange!, contribution))}
        """));

    private static string Count(int contributions) => contributions switch
    {
        0 => "in which nobody has spoken yet",
        1 => "one contribution",
        _ => $"{contributions} contributions, the oldest first",
    };

    private static Html Article(Exchange exchange, Contribution contribution) => Html.From($"""
        <article id="c{contribution.Number}" aria-labelledby="h{contribution.Number}">
        <h2 id="h{contribution.Number}">{contribution.Number}. {contribution.Party.Starting()}</h2>
        <p><time datetime="{contribution.At:yyyy-MM-ddTHH:mm:ssZ}">{FieldWords.Moment(contribution.At, contribution.Party.Code)}</time>{InReplyTo(exchange, contribution)}</p>
        {Said(contribution)}</article>

        """);

    private static Html InReplyTo(Exchange exchange, Contribution contribution) =>
        contribution.InReplyTo is { } number && exchange.Find(number) is { } earlier
            ? Html.From($", in reply to <a href=\"#c{number}\">contribution {number} by {earlier.Party.Name}</a>")
            : default;

    private static Html Said(Contribution contribution) => contribution.Text is { } text
        ? Html.From($"<div{Text.Language(LetterWords.Foreign(contribution.Language))}>\n{Text.Paragraphs(text)}</div>\n")
        : contribution.WithdrawnAt is { } at ? Html.From($"<p class=\"note\">Withdrawn by {contribution.Party.Name} on {FieldWords.Moment(at, contribution.Party.Code)}.</p>\n")
        : Html.From($"<p class=\"note\">What was said is no longer kept.</p>\n");
}
