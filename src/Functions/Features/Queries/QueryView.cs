using MimFunctions.Domain.Queries;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Features.Queries;

/// <summary>A query as programs see it: what was asked and who has answered, and of the answers only the own one.</summary>
/// <param name="Reference">Its number.</param>
/// <param name="Asker">Who asks.</param>
/// <param name="Title">One line.</param>
/// <param name="OnBehalfOf">The ministry or authority that wants to know.</param>
/// <param name="Background">Why it is asked.</param>
/// <param name="Questions">The questions, numbered from 1 by their order.</param>
/// <param name="Theme">What it is about.</param>
/// <param name="Keywords">Words to find it by.</param>
/// <param name="AskedAt">When (UTC).</param>
/// <param name="Closes">The last day on which answers are expected; answering is voluntary.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Asked">Who was asked.</param>
/// <param name="Answered">Who has said something.</param>
/// <param name="Updates">The query that it asks anew.</param>
/// <param name="Versions">The compilations.</param>
/// <param name="ShouldBeUpdated">Whether the last compilation is two years old and nobody said that it still holds.</param>
/// <param name="Own">The own response, if the caller acts for one who was asked.</param>
internal sealed record QueryView(
    QueryReference Reference, Authority Asker, string Title, string? OnBehalfOf, string Background, IReadOnlyList<string> Questions, QueryTheme Theme, IReadOnlyList<string> Keywords,
    DateTimeOffset AskedAt, DateOnly Closes, QueryStanding Standing, IReadOnlyList<Authority> Asked, IReadOnlyList<Authority> Answered, QueryReference? Updates,
    IReadOnlyList<VersionView> Versions, bool ShouldBeUpdated, QueryResponse? Own)
{
    /// <summary>The query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="own">For whom the caller acts; null for nobody who was asked.</param>
    /// <param name="now">Now (UTC).</param>
    public static QueryView Of(AdHocQuery query, Authority? own, DateTimeOffset now) => new(
        query.Reference, query.Asker, query.Text.Title, query.Text.OnBehalfOf, query.Text.Background, query.Text.Questions, query.Text.Theme, query.Text.Keywords, query.AskedAt, query.Closes,
        query.Standing, query.Asked, [.. query.Asked.Except(query.Silent)], query.Updates, [.. query.Versions.Select(version => new VersionView(version.Number, version.At))],
        LookAtQuery.IsOld(query, now), own is null ? null : query.Last(own) is { } said ? said with { By = "" } : null);
}

/// <summary>A compilation that there is.</summary>
/// <param name="Number">From 1.</param>
/// <param name="At">When it was made (UTC).</param>
internal sealed record VersionView(int Number, DateTimeOffset At);
