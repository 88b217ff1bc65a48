using MimFunctions.Domain.Queries;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Features.Queries;

/// <summary>Turns of phrase of queries; pages, documents and mails share them.</summary>
public static class QueryWords
{
    /// <summary>A theme.</summary>
    public static string Of(QueryTheme theme) => Worded(theme).ToString();

    /// <summary>The same in words of any language.</summary>
    public static Sentence Worded(QueryTheme theme) => theme switch
    {
        QueryTheme.Policy => $"General policy",
        QueryTheme.Asylum => $"Asylum",
        QueryTheme.VulnerableGroups => $"Unaccompanied minors and vulnerable groups",
        QueryTheme.LegalMigration => $"Legal migration and integration",
        QueryTheme.Borders => $"External borders and visas",
        QueryTheme.Return => $"Irregular migration and return",
        QueryTheme.Trafficking => $"Trafficking in human beings",
        _ => $"Relations with third countries",
    };

    /// <summary>How far an answer may spread, for who answers.</summary>
    public static string Of(Spread spread) => spread switch
    {
        Spread.Asker => "the asker only",
        Spread.Network => "Member States and the Commission",
        _ => "anybody: it may be published",
    };

    /// <summary>For whom a compilation is.</summary>
    public static string For(Spread circle) => circle switch
    {
        Spread.Asker => "For the asker only: it holds answers that nobody else may read.",
        Spread.Network => "For the Member States and the Commission. Not to be published.",
        _ => "May be published: it holds only what those who answered let spread to anybody.",
    };

    /// <summary>How a query stands.</summary>
    public static string Of(QueryStanding standing) => standing switch
    {
        QueryStanding.Open => "open",
        QueryStanding.Compiled => "compiled",
        _ => "withdrawn",
    };

    /// <summary>Who asked, and for whom.</summary>
    public static string Asker(AdHocQuery query) => query.Text.OnBehalfOf is { } ministry ? $"{query.Asker.Name}, on behalf of {ministry}" : query.Asker.Name;

    /// <summary>The same in words of any language.</summary>
    public static Sentence Asking(AdHocQuery query) => query.Text.OnBehalfOf is { } ministry ? $"{query.Asker}, on behalf of {ministry}" : (Sentence)$"{query.Asker}";

    /// <summary>Names in a sentence; “nobody” for none.</summary>
    public static string Names(IReadOnlyList<Authority> parties) => parties.Count == 0 ? "nobody" : string.Join(", ", parties.Select(party => party.Name));
}
