using System.Runtime.CompilerServices;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Subscriptions;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Liaison.Reports;

/// <summary>Reports of liaison networks, once others may read them; nothing of one that is held back (ILOB-20).</summary>
internal sealed class ReportsForSubscribers(IDocumentStore documents) : ITellsSubscribers
{
    /// <summary>A report comes after its semester and may be held back for a while; one that is confirmed later than this is told to nobody.</summary>
    private const int Semesters = 4;

    /// <inheritdoc/>
    public async IAsyncEnumerable<SubscribedNews> Between(DateTimeOffset from, DateTimeOffset through, [EnumeratorCancellation] CancellationToken ct)
    {
        var semester = Semester.Of(DateOnly.FromDateTime(through.UtcDateTime));
        for (var n = 0; n < Semesters; n++, semester = semester.Previous)
        {
            await foreach (var found in documents.Query<LiaisonReport>(LiaisonKeys.ReportsOn(semester), ct))
            {
                if (found.Document is { OpenSince: { } since } report && since >= from && since < through)
                    yield return News(report, since);
            }
        }
    }

    private static SubscribedNews News(LiaisonReport report, DateTimeOffset since)
    {
        var from = Authority.Of(report.State);
        return new SubscribedNews(
            new SubscribedItem(SubscriptionTopic.Liaison, from, [], since), (Sentence)$"{from.First()} reports on {report.HostCountry}",
            $"{report.Reference}, {report.Semester.Worded}", $"api/liaison/reports/{report.Reference}");
    }
}
