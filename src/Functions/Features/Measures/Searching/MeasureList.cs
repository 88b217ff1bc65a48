using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Measures.Showing;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Measures.Searching;

/// <summary>Lists of communications as a reader may see them: found by the index, read from the store.</summary>
internal sealed class MeasureList(IMeasureIndex index, IDocumentStore documents, FormLibrary forms, TimeProvider clock)
{
    /// <summary>A page of the list.</summary>
    public Task<MeasureListing> Of(MeasureQuery query, Principal reader, int most, CancellationToken ct)
    {
        var today = LegalTime.DayOf(clock.GetUtcNow(), Authority.Commission);
        return Of(query, state => Circles.Of(reader, state, today), most, ct);
    }

    /// <summary>A page of the list without anything that is not for further distribution, whoever asks (F-1).</summary>
    public Task<MeasureListing> ForEveryone(MeasureQuery query, int most, CancellationToken ct) => Of(query, _ => Circle.Network, most, ct);

    private async Task<MeasureListing> Of(MeasureQuery query, Func<MemberState, Circle> circle, int most, CancellationToken ct)
    {
        string[] parties = [.. MemberState.All.Where(state => circle(state) == Circle.Parties).Select(state => state.Code)];
        var page = await index.Find(query, parties, most, ct);
        var sought = query.Words is { } words ? SearchedPart.Of(words) : null;
        List<MeasureLine> lines = [];
        var changed = 0;
        foreach (var find in page.Finds)
        {
            if (await documents.Read<Submission>(SubmissionQueries.Key(find.State, find.Digest), ct) is not { Document: { Outcome.Communication: not null } found })
                continue;
            // Found by what it said before it was narrowed, corrected or withdrawn; it comes back when the index knows what it says now (F-1).
            if (query.IsByContent && found.ChangedAt is { } at && (find.ChangedAt is null || find.ChangedAt < at))
            {
                changed++;
                continue;
            }

            // What the index found it by, as it was not changed since.
            var circleOf = circle(MemberState.FromCode(find.State)!);
            lines.Add(new MeasureLine(PublicCommunication.Of(found, circleOf), sought is null ? null : FoundPassages.Of(MeasureText.Of(found, circleOf, forms.ReportForm), sought)));
        }

        return new MeasureListing(lines, page.Total - changed, page.Next, page.RankedOf) { IsWhole = page.IsWhole };
    }
}

/// <summary>A page of a list of communications.</summary>
/// <param name="Lines">What is on it.</param>
/// <param name="Total">How many there are in all; with <see cref="RankedOf"/> there are more.</param>
/// <param name="Next">Where the next page begins; null on the last one.</param>
/// <param name="RankedOf">How many of the newest stand in the order of how well they fit (<see cref="MeasureFinds.RankedOf"/>).</param>
internal sealed record MeasureListing(IReadOnlyList<MeasureLine> Lines, int Total, string? Next, int? RankedOf = null)
{
    /// <summary>After so many seconds a program looks again where something is missing (Retry-After).</summary>
    public const string ComeAgain = "300";

    /// <summary>Whether all that is in the store could be looked through; else the newest are missing.</summary>
    public bool IsWhole { get; init; } = true;
}

/// <summary>A communication in a list.</summary>
/// <param name="Shown">As the reader may see it.</param>
/// <param name="Said">Where the words that were looked for stand.</param>
internal sealed record MeasureLine(PublicCommunication Shown, IReadOnlyList<Passage>? Said)
{
    /// <summary>Its title: the English one, else the original, else its number.</summary>
    public string Title => Shown.Fields.Text(ReportFields.TitleEnglish) ?? Shown.Fields.Text(ReportFields.TitleOriginal) ?? Shown.Reference;

    /// <summary>Language of the title; null for English.</summary>
    public string? TitleLanguage => Shown.Fields.Text(ReportFields.TitleEnglish) is null && Shown.Fields.Text(ReportFields.TitleOriginal) is not null
        ? Shown.Fields.Text(ReportFields.OriginalLanguage)
        : null;
}
