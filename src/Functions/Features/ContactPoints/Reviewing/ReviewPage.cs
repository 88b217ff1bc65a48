using MimFunctions.Domain.ContactPoints.Review;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.ContactPoints.Reviewing;

/// <summary>A review as a page (V8): the questions, then the sums.</summary>
internal static class ReviewPage
{
    private static readonly (string Id, string Question)[] Scales =
        [("reachable", "Were the others reachable?"), ("understood", "Did you understand each other?"), ("channel", "Did the channels work?")];

    /// <summary>What stands in it.</summary>
    /// <param name="review">The review.</param>
    /// <param name="own">The state for which the reader answers; null for none.</param>
    /// <param name="mayAdopt">Whether the reader may complete and adopt the report.</param>
    public static Html Write(ReviewView review, MemberState? own, bool mayAdopt) => Html.From(
        $"{Content(review, own)}{(mayAdopt && review is { IsClosed: true, AdoptedAt: null } ? Adopt(review) : default)}{(review.IsClosed ? Html.From($"<p><a href=\"/api/contact-points/reviews/{review.Id}?format=docx\">The same in Word</a></p>\n") : default)}");

    /// <summary>What the sums say, each in a line; the same on the page and in the document.</summary>
    public static IReadOnlyList<(string Question, string Said)> Lines(ReviewSums sums) =>
    [
        ("Were the others reachable? (sum of 1 to 5)", $"{sums.Reachable}"), ("Did you understand each other?", $"{sums.Understood}"), ("Did the channels work?", $"{sums.Channel}"),
        ("Met an obstacle", sums.WithObstacle is { } count ? $"{count}" : "not shown: it would single out a few"),
    ];

    private static Html Adopt(ReviewView review) => Html.From($"""
        <h2>Complete and adopt</h2>
        <form method="post" action="/api/contact-points/reviews/{review.Id}/adoption">
        <p><label for="conclusions">Conclusions of the Presidency, without persons and cases</label><br><textarea id="conclusions" name="conclusions" rows="6" cols="60" required></textarea></p>
        <p><button type="submit">Adopt the report</button> The contact points are told, and the Council, which passes it to delegations.</p>
        </form>

        """);

    private static Html Content(ReviewView review, MemberState? own) => review switch
    {
        { IsClosed: false } => Html.From($"""
            <p class="lead">Open until {FieldWords.Day(review.ClosesOn)}. Only sums over all states are ever shown, and none of fewer than {CooperationReview.LeastAnswers} answers.</p>
            {(own is null ? default : Questions(review, own))}
            """),
        { Sums: null } => Html.From($"<p class=\"lead\">Fewer than {CooperationReview.LeastAnswers} states answered, so no figure is shown.</p>\n{Conclusions(review)}"),
        { Sums: { } sums } => Html.From($"""
            <p class="lead">{sums.Answers} states answered.</p>
            <table aria-label="Sums over all states">
            <tbody>
            {Lines(sums).Select(line => Html.From($"<tr><th scope=\"row\">{line.Question}</th><td>{line.Said}</td></tr>\n"))}</tbody>
            </table>
            {(sums.WouldHelp.Count == 0 ? default : Html.From($"<h2>What would help</h2>\n<ul>\n{sums.WouldHelp.Select(text => Html.From($"<li>{text}</li>\n"))}</ul>\n"))}{Conclusions(review)}
            """),
    };

    private static Html Conclusions(ReviewView review) => Html.From($"<p>Checks in the year before, over all states: {review.Checks}.</p>\n{Adopted(review)}");

    private static Html Adopted(ReviewView review) => review is { Conclusions: { } text, AdoptedAt: { } at }
        ? Html.From($"<h2>Conclusions of the Presidency</h2>\n<p>{text}</p>\n<p>Adopted on {FieldWords.Moment(at, "COM")}.</p>\n")
        : Html.From($"<p>The Presidency has not adopted the report yet.</p>\n");

    private static Html Questions(ReviewView review, MemberState own) => Html.From($"""
        <form method="post" action="/api/contact-points/reviews/{review.Id}/answers">
        <input type="hidden" name="state" value="{own.Code}">
        {Scales.Select(scale => Html.From($"<p><label for=\"{scale.Id}\">{scale.Question} 1 for never, 5 for always</label> <input id=\"{scale.Id}\" name=\"{scale.Id}\" type=\"number\" min=\"1\" max=\"5\" required></p>\n"))}<p><label for="obstacle">Which kind of obstacle was met most?</label> <select id="obstacle" name="obstacle">{Enum.GetValues<ReviewObstacle>().Select(each => Html.From($"<option value=\"{Code.Of(each)}\">{Words(each)}</option>"))}</select></p>
        <p><label for="wouldHelp">What would help? Do not describe persons or cases.</label><br><input id="wouldHelp" name="wouldHelp" maxlength="300" size="60"></p>
        <p><button type="submit">Answer</button></p>
        </form>
        """);

    private static string Words(ReviewObstacle obstacle) => obstacle switch
    {
        ReviewObstacle.None => "none",
        ReviewObstacle.NationalLaw => "national law",
        ReviewObstacle.DataProtection => "data protection",
        ReviewObstacle.Competence => "competence",
        _ => "technology",
    };
}
