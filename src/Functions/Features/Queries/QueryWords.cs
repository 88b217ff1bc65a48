using MimFunctions.Domain.Queries;
using MimFunctions.Domain.Text;

namespace MimFunctions.Features.Queries;

/// <summary>Turns of phrase of queries; pages and mails share them.</summary>
public static class QueryWords
{
    /// <summary>A theme.</summary>
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

    /// <summary>Who asked, and for whom.</summary>
    public static Sentence Asking(AdHocQuery query) => query.Text.OnBehalfOf is { } ministry ? $"{query.Asker}, on behalf of {ministry}" : (Sentence)$"{query.Asker}";
}
