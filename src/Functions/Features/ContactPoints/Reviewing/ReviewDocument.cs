using DocumentFormat.OpenXml;
using MimFunctions.Domain.ContactPoints.Review;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Word;

namespace MimFunctions.Features.ContactPoints.Reviewing;

/// <summary>The report of a review as a Word document, to circulate to delegations (CP-42): sums, what would help, and what the Presidency concludes.</summary>
internal static class ReviewDocument
{
    private static readonly (string Title, int Width)[] Columns = [("Question", 7000), ("Over all states", 3092)];

    /// <summary>The file. The same review gives the same bytes.</summary>
    public static byte[] Write(ReviewView review) => WordReport.Write(
        Title(review), $"{NetworkFrame.Marking} · {Title(review)}", WordSheet.Portrait, WordStyles.Make(), _ => Content(review), NetworkFrame.Marking);

    private static string Title(ReviewView review) => $"Review {review.Id} of the network of contact points";

    private static IEnumerable<OpenXmlElement> Content(ReviewView review)
    {
        yield return WordText.Line(WordStyles.Title, Title(review));
        yield return WordText.Line(WordStyles.Note, $"Sums over all states; none of fewer than {CooperationReview.LeastAnswers} answers, of no state and of no pair of states.");
        if (review.Sums is not { } sums)
        {
            yield return WordText.Line(WordStyles.Body, review.IsClosed ? $"Fewer than {CooperationReview.LeastAnswers} states answered, so no figure is shown." : $"Open until {FieldWords.Day(review.ClosesOn)}.");
        }
        else
        {
            yield return WordText.Line(WordStyles.Body, $"{sums.Answers} states answered.");
            yield return new WordTable("Sums over all states", Columns).Make(ReviewLines.Of(sums).Select(
                line => (IReadOnlyList<IReadOnlyList<DocumentFormat.OpenXml.Wordprocessing.Paragraph>>)[[WordText.Line(WordStyles.Body, line.Question.ToString())], [WordText.Line(WordStyles.Body, line.Said.ToString())]]));
            foreach (var text in sums.WouldHelp)
                yield return WordText.Line(WordStyles.Body, $"Would help: {text}");
        }

        if (review.Checks is { } checks)
            yield return WordText.Line(WordStyles.Body, $"Checks in the year before, over all states: {checks}.");
        yield return WordText.Line(WordStyles.Section, "Conclusions of the Presidency");
        yield return WordText.Line(WordStyles.Body, review.Conclusions ?? "Not adopted yet.");
        if (review.AdoptedAt is { } at)
            yield return WordText.Line(WordStyles.Mark, $"Adopted on {FieldWords.Moment(at, "COM")}.");
    }
}
