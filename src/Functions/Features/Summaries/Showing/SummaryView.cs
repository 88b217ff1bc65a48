using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;

namespace MimFunctions.Features.Summaries.Showing;

/// <summary>A summary in a list.</summary>
/// <param name="Name">Its name, for addresses.</param>
/// <param name="Title">Its title.</param>
/// <param name="From">First day of the period.</param>
/// <param name="To">Last day of the period.</param>
/// <param name="Versions">The versions that are final, the one that counts first.</param>
/// <param name="Draft">The draft; left out when there is none, or the reader sees no drafts.</param>
public sealed record SummaryView(
    SummaryName Name, string Title, DateOnly From, DateOnly To, IReadOnlyList<SummaryVersionView> Versions, SummaryDraftView? Draft)
{
    /// <summary>What a reader may see of a summary.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="drafts">Whether drafts, too.</param>
    public static SummaryView Of(Summary summary, bool drafts) => new(
        summary.Name, summary.Name.Title, summary.Name.First, summary.Name.Last,
        [.. summary.Versions.Reverse().Select(version => SummaryVersionView.Of(summary, version))],
        drafts && summary.Draft is { } draft ? SummaryDraftView.Of(summary, draft) : null);
}

/// <summary>A version that is final.</summary>
/// <param name="Version">From 1.</param>
/// <param name="IssuedAt">When it became final (UTC).</param>
/// <param name="By">Code of who made it final; left out when the hub issued it by itself, as it did once: nobody adopted it.</param>
/// <param name="CutOff">Nothing received at or after it (UTC) is in it.</param>
/// <param name="Digest">SHA-256 of its JSON, lower-case hex.</param>
/// <param name="SupersededBy">The version that took its place; left out while it counts.</param>
/// <param name="CalledBack">Why it was called back; left out when it was not.</param>
/// <param name="Languages">Codes of the languages it was translated into; left out while there are none.</param>
public sealed record SummaryVersionView(int Version, DateTimeOffset IssuedAt, string? By, DateTimeOffset CutOff, string Digest, int? SupersededBy, string? CalledBack, IReadOnlyList<string>? Languages = null)
{
    /// <summary>A version of a summary.</summary>
    public static SummaryVersionView Of(Summary summary, SummaryEvent.Issued version) => new(
        version.Version, version.At, version.Party?.Code, version.CutOff, version.Digest,
        summary.Versions[^1].Version is var last && last > version.Version ? last : null, summary.CalledBack(version.Version)?.Why,
        summary.Translations(version.Version) is { Count: > 0 } some ? [.. some.Select(one => one.Language)] : null);
}

/// <summary>A draft.</summary>
/// <param name="Version">The version that it is to become.</param>
/// <param name="DrawnAt">When it was drawn up (UTC).</param>
/// <param name="CutOff">Nothing received at or after it (UTC) is in it.</param>
/// <param name="DueBy">Until when it is awaited (UTC); it never becomes final by itself.</param>
/// <param name="IsWorkingData">Whether that time went by: it stands as working data of the hub, not adopted.</param>
/// <param name="Completing">Codes of those who may complete it and make it final.</param>
/// <param name="Completed">Ids of the sections to which something was added.</param>
public sealed record SummaryDraftView(
    int Version, DateTimeOffset DrawnAt, DateTimeOffset CutOff, DateTimeOffset DueBy, bool IsWorkingData, IReadOnlyList<string> Completing, IReadOnlyList<string> Completed)
{
    /// <summary>The draft of a summary.</summary>
    public static SummaryDraftView Of(Summary summary, SummaryDraft draft) => new(
        draft.Version, draft.Drawn.At, draft.Drawn.CutOff, draft.DueBy, draft.IsWorkingData,
        [.. SummaryParties.Completing(summary.Name).Select(party => party.Code)], [.. summary.Completions.Select(e => e.Section)]);
}
