using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Queries;

/// <summary>What someone wants to say to a query, before it is checked.</summary>
/// <param name="From">For whom: a state that was asked, or an agency whose answer the asker records.</param>
/// <param name="Acting">Who gives it: the same, or the asker.</param>
/// <param name="By">The opaque id of the person.</param>
/// <param name="Language">Its language, ISO 639-1; null for English.</param>
/// <param name="Answers">The answers; blank ones say nothing.</param>
/// <param name="NothingToReport">There is nothing to report; that is an answer.</param>
public sealed record ResponseInput(Authority From, Authority Acting, string By, string? Language, IReadOnlyList<QueryAnswer> Answers, bool NothingToReport);

/// <summary>A party answers, or answers anew: each time whole, and the last counts. It can be done also after the last day, as nothing is due.</summary>
public static class RespondToQuery
{
    /// <summary>For all that is said to one query, in characters: Cosmos DB takes documents of 2 MB, and a character may take four bytes.</summary>
    public const int Room = 400_000;

    /// <summary>What becomes of the query.</summary>
    public static CaseDecision<AdHocQuery> Decide(AdHocQuery query, ResponseInput input, DateTimeOffset now)
    {
        QueryAnswer[] said =
        [
            .. input.Answers.Where(answer => !QueryRules.IsBlank(answer.Text)).OrderBy(answer => answer.Question).Select(answer => answer with { Text = answer.Text.Trim() }),
        ];
        var why = Refusals(query, input, said).ToArray();
        if (why.Length > 0)
            return new CaseDecision<AdHocQuery>.Refused(why);
        var language = Language.Find(input.Language)?.Code;
        if (query.Last(input.From) is { } last && last.Language == language && last.Answers.SequenceEqual(said))
            return new CaseDecision<AdHocQuery>.Unchanged();
        return new CaseDecision<AdHocQuery>.Changed(query with { Responses = [.. query.Responses, new QueryResponse(input.From, now, input.By, language, said)] });
    }

    private static IEnumerable<Refusal> Refusals(AdHocQuery query, ResponseInput input, QueryAnswer[] said)
    {
        if (!query.Asked.Contains(input.From))
            return [new(QueryRules.NotAsked, null, $"{query.Reference} was not put to {input.From.Name}.", $"Only who was asked can answer.")];
        if (input.Acting != input.From && (input.Acting != query.Asker || input.From.State is not null))
            return [new(QueryRules.NotAsked, null, $"The answer of {input.From.Name} is its own.", $"Only what an agency sent to the asker is recorded by the asker.")];
        if (query.WithdrawnAt is not null)
            return [new(QueryRules.Withdrawn, null, $"{query.Reference} was withdrawn.", $"Nothing to do: the asker needs no answer.")];
        if (query.Responses.Sum(response => response.Answers.Sum(answer => answer.Text.Length)) + said.Sum(answer => answer.Text.Length) > Room)
            return [new(QueryRules.NoRoom, null, $"{query.Reference} is full.", $"Send what is new to the asker.")];
        return Wrong(query, input, said);
    }

    private static IEnumerable<Refusal> Wrong(AdHocQuery query, ResponseInput input, QueryAnswer[] said)
    {
        if (said.Length == 0 != input.NothingToReport)
        {
            yield return said.Length == 0
                ? new(QueryRules.Nothing, "answers", $"Nothing is said.", $"Answer at least one question, or say that there is nothing to report: that is an answer.")
                : new(QueryRules.Nothing, "nothingToReport", $"It says that there is nothing to report, and answers.", $"Say one of the two.");
        }

        if (said.Any(answer => answer.Question < 1 || answer.Question > query.Text.Questions.Count) || said.DistinctBy(answer => answer.Question).Count() < said.Length)
            yield return new(QueryRules.NoQuestion, "answers", $"The query has the questions 1 to {query.Text.Questions.Count}, and each is answered once.", $"Give the number of the question with each answer.");
        foreach (var answer in said)
        {
            foreach (var refusal in QueryRules.Text(Field(answer.Question), answer.Text, QueryRules.LongestText))
                yield return refusal;
            if (answer.Spread == Spread.Public && DistributionMarking.Limits(answer.Text))
                yield return new(QueryRules.Limited, Field(answer.Question), $"The answer is marked LIMITE, so it can't be for the public.", $"Let it spread to the network at most, or leave the marking out.");
        }
    }

    /// <summary>Id of the field in which a question is answered.</summary>
    public static string Field(int question) => $"answer{question}";
}
