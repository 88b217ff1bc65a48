using MimFunctions.Domain.ContactPoints.Review;
using MimFunctions.Domain.Text;

namespace MimFunctions.Features.ContactPoints.Reviewing;

/// <summary>What the sums of a review say, each in a line; the same on the page and in the document.</summary>
internal static class ReviewLines
{
    /// <summary>The lines.</summary>
    public static IReadOnlyList<(Sentence Question, Sentence Said)> Of(ReviewSums sums) =>
    [
        ($"Were the others reachable? (sum of 1 to 5)", $"{sums.Reachable}"), ($"Did you understand each other?", $"{sums.Understood}"), ($"Did the channels work?", $"{sums.Channel}"),
        ($"Met an obstacle", sums.WithObstacle is { } count ? (Sentence)$"{count}" : $"not shown: it would single out a few"),
    ];
}
