using MimFunctions.Domain.Queries;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Queries;

/// <summary>Who may read what of a query, and how it stands; pages say it in any language, documents in English.</summary>
internal static class CircleWords
{
    /// <summary>What a compilation is not.</summary>
    public static Sentence Disclaimer { get; } =
        $"The answers are given to the best knowledge of those who gave them, are not exhaustive and are not necessarily the official policy of a Member State. They are the state of affairs on the day of each answer.";

    /// <summary>How far an answer may spread, for who answers.</summary>
    public static Sentence Of(Spread spread) => spread switch
    {
        Spread.Asker => $"The asker only",
        Spread.Network => $"Member States and the Commission",
        _ => $"Anybody: it may be published",
    };

    /// <summary>For whom a compilation is.</summary>
    public static Sentence For(Spread circle) => circle switch
    {
        Spread.Asker => $"For the asker only: it holds answers that nobody else may read.",
        Spread.Network => $"For the Member States and the Commission. Not to be published.",
        _ => $"May be published: it holds only what those who answered let spread to anybody.",
    };

    /// <summary>How a query stands.</summary>
    public static Sentence Of(QueryStanding standing) => standing switch
    {
        QueryStanding.Open => $"open",
        QueryStanding.Compiled => $"compiled",
        _ => $"withdrawn",
    };

    /// <summary>Names one after the other; “nobody” for none.</summary>
    public static Sentence Names(IReadOnlyList<Authority> parties) =>
        parties.Count == 0 ? $"nobody" : LetterWords.Joined(", ", parties.Select(party => (Sentence)$"{party}"));
}
