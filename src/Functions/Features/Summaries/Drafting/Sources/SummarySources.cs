using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.General;
using MimFunctions.Domain.Summaries.LiaisonYears;
using MimFunctions.Domain.Summaries.Semesters;
using MimFunctions.Domain.Summaries.Sources;
using MimFunctions.Mechanism.Interests;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Summaries.Drafting.Sources;

/// <summary>Reads what summaries are drawn from, each document once, and has it composed.</summary>
internal sealed class SummarySources(IDocumentStore documents, IInterests interests)
{
    private static readonly HashSet<string> Texts = [.. LiaisonFields.PartA, .. LiaisonFields.Situation];

    // The summary of the year only says which reports tell of these, so their texts are asked for.
    private static readonly HashSet<string> Untold = [.. Texts.Except(ComposeLiaisonYear.Texts)];

    /// <summary>The document at a cut-off. The same cut-off gives the same document, whatever came in since.</summary>
    /// <param name="name">Which summary.</param>
    /// <param name="cutOff">Nothing received at or after it (UTC) counts.</param>
    /// <param name="ct">Ends the work.</param>
    /// <param name="progress">Is told how many documents were read so far.</param>
    public async Task<SummaryDocument> Compose(SummaryName name, DateTimeOffset cutOff, CancellationToken ct, IProgress<int>? progress = null)
    {
        var read = new SourceReading(documents, progress, ct);
        return name switch
        {
            SummaryName.General general => ComposeGeneralReport.From(await read.General(general, cutOff)),
            SummaryName.Liaison { Of: var year } => ComposeLiaisonYear.From(new LiaisonYearSources(
                year, cutOff, await read.Reports(Of(year), Untold), await read.Reports(Of(year - 1), Texts), await read.Secondments(), (await interests.Current(ct)).Entries)
            {
                Meetings = await read.Meetings(year - 1, year),
            }),
            SummaryName.Semester { Of: var semester } => ComposeSemester.From(new SemesterSources(
                semester, cutOff, await read.Reports([semester], []), await read.Reports([semester.Previous], Texts), await read.Secondments(), (await interests.Current(ct)).Entries)
            {
                Meetings = await read.Meetings(semester.Year - 1, semester.Year),
            }),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such summary."),
        };
    }

    /// <summary>
    /// Whether it is to be drawn up at the end of its period. The general report is every year in which the hub worked, also when nobody told of
    /// a measure: silence is what ministers should read then (F-13). Of the networks a hub that knows nothing is silent.
    /// </summary>
    public async Task<bool> HadAny(SummaryName name, CancellationToken ct) => name is SummaryName.General
        ? await documents.Query<Submission>(SourceReading.ReceivedBefore(name.End), ct).AnyAsync(ct)
        : await CameIn(name, DateTimeOffset.MinValue, name.End, ct)
        || await documents.Query<Secondment>(new DocumentQuery(Containers.Of<Secondment>()), ct)
            .AnyAsync(found => found.Document.AsOf(name.End.AddTicks(-1)) is not null, ct);

    /// <summary>Whether a communication or report of its period came in, or was released, at this time.</summary>
    /// <param name="name">Which summary.</param>
    /// <param name="from">From here on (UTC).</param>
    /// <param name="until">Up to here, exclusive (UTC).</param>
    /// <param name="ct">Ends the look-up.</param>
    public async Task<bool> CameIn(SummaryName name, DateTimeOffset from, DateTimeOffset until, CancellationToken ct) => name switch
    {
        SummaryName.General => await CommunicationCameIn(Later(from, name.Begin), Earlier(until, name.End), ct),
        SummaryName.Semester { Of: var semester } => await ReportCameIn([semester], from, until, ct),
        _ => await ReportCameIn(Of(name.Year), from, until, ct),
    };

    private async Task<bool> CommunicationCameIn(DateTimeOffset from, DateTimeOffset until, CancellationToken ct)
    {
        var query = SourceReading.ReceivedBetween(from, until);
        return from < until && await documents.Query<Submission>(query, ct).AnyAsync(found => found.Document.Outcome.Communication is not null, ct);
    }

    private async Task<bool> ReportCameIn(IEnumerable<Semester> semesters, DateTimeOffset from, DateTimeOffset until, CancellationToken ct)
    {
        foreach (var semester in semesters)
        {
            if (await documents.Query<LiaisonReport>(new DocumentQuery(Containers.Of<LiaisonReport>(), semester.ToString()), ct)
                .AnyAsync(found => Between(found.Document.ReceivedAt, from, until) || Between(found.Document.OpenSince, from, until), ct))
                return true;
        }

        return false;
    }

    private static bool Between(DateTimeOffset? instant, DateTimeOffset from, DateTimeOffset until) => instant >= from && instant < until;

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;

    private static Semester[] Of(int year) => [new Semester(year, 1), new Semester(year, 2)];
}
