using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Measures.Showing;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Mechanism.Waiting;
using MimFunctions.Platform.Store;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Measures.Searching;

/// <summary>The newest communications: the last that came, from the store, without counting or searching the others.</summary>
internal sealed class MeasureNews(IDocumentStore documents) : ITellsNews
{
    // Among them are forms of other kinds, and files.
    private const int MostLookedThrough = 100;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<NewsItem>> For(Principal who, DateTimeOffset now, int most, CancellationToken ct)
    {
        if (!AccessRules.Allows(who, Permission.ReadCommunications))
            return [];
        var today = LegalTime.DayOf(now, Authority.Commission);
        return await documents.Query<Submission>(new DocumentQuery(IntakeContainers.Submissions) { OrderBy = "receivedAt", Descending = true, Limit = MostLookedThrough }, ct)
            .Where(found => found.Document.Outcome.Communication is not null).Take(most)
            .Select(found => new MeasureLine(PublicCommunication.Of(found.Document, Circles.Of(who, MemberState.FromCode(found.Document.State)!, today)), null))
            .Select(line => new NewsItem(Say($"Measure"), line.Title, line.TitleLanguage, $"/measures/{line.Shown.Reference}", Say($"{Authority.FromCode(line.Shown.State)!}"), line.Shown.ReceivedAt))
            .ToListAsync(ct);
    }
}
