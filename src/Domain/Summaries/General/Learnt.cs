using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.General;

/// <summary>
/// What others asked about a measure and what they learnt (F-12). An answer for the asker alone, and one that bears a marking, is not quoted
/// (MIM-19, F-6).
/// </summary>
internal static class Learnt
{
    private const int MostRequests = 3, LongestAnswer = 240;

    /// <summary>A text for each of the first requests, and how many more there are.</summary>
    /// <param name="about">The requests about the measure, as they stood at the cut-off.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<InformationRequest> about)
    {
        InformationRequest[] told = [.. about.Where(request => request.Progress is not RequestProgress.Withdrawn)];
        return
        [
            .. told.Take(MostRequests).Select(Told),
            .. told.Length > MostRequests
                ? [$"{SummaryPhrases.Capital(SummaryPhrases.Count(told.Length - MostRequests, "further request"))} {SummaryPhrases.Were(told.Length - MostRequests)} put."]
                : Array.Empty<string>(),
        ];
    }

    private static string Told(InformationRequest request)
    {
        var answers = request.Standings.SelectMany(standing => standing.Answers).Select(Answered).ToArray();
        return $"{SummaryPhrases.Capital(request.Asker.InText())} asked{In(request.Question.Language)}: “{request.Question.Title}” ({request.Reference}). "
            + (answers.Length == 0 ? "There was no answer by the cut-off." : string.Join(' ', answers));
    }

    private static string Answered(RequestEvent.Answered given)
    {
        var (state, answer) = (SummaryPhrases.Capital(SummaryPhrases.Name(given.Addressee)), given.Answer);
        return answer.Visibility is not Visibility.Everyone ? $"{state} answered the asker alone."
            : DistributionMarking.Limits(answer.Text) || DistributionMarking.Limits(answer.English) ? $"{state} answered under a marking."
            : answer.English is { } english ? $"{state} answered: “{Excerpt.Of(english, LongestAnswer)}”"
            : $"{state} answered{In(answer.Language)}: “{Excerpt.Of(answer.Text, LongestAnswer)}”";
    }

    private static string InText(this Authority authority) => authority.State is { } state ? SummaryPhrases.Name(state) : "the Commission";

    private static string In(string? language) => Language.Find(language) is { Code: not "en" } other ? $" in {other.EnglishName}" : "";
}
