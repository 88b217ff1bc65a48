using System.Globalization;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Sources;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Summaries.Drafting.Sources;

/// <summary>One reading of the sources of a summary: streams them and keeps only what the composers need.</summary>
internal sealed class SourceReading(IDocumentStore documents, IProgress<int>? progress, CancellationToken ct)
{
    private int read;

    /// <summary>Everything received in a time, whatever became of it.</summary>
    public static DocumentQuery ReceivedBetween(DateTimeOffset from, DateTimeOffset until) => Between(IntakeContainers.Submissions, "receivedAt", from, until);

    /// <summary>Everything received before an instant, whatever became of it.</summary>
    public static DocumentQuery ReceivedBefore(DateTimeOffset until) =>
        new(IntakeContainers.Submissions) { Where = [new Condition("receivedAt", Comparison.Below, until)], OrderBy = "receivedAt" };

    /// <summary>What the general report is drawn from.</summary>
    public async Task<GeneralSources> General(SummaryName.General name, DateTimeOffset cutOff)
    {
        var before = new SummaryName.General(name.Of - 1);
        var (views, voices) = await Views(name.Of, cutOff);
        return new GeneralSources(
            name.Of, cutOff,
            await Communications(name.Begin, cutOff < name.End ? cutOff : name.End), await Communications(before.Begin, before.End, areTold: false),
            await Requests(name, cutOff), views, await AskedIn(before, cutOff))
        {
            Voices = voices,
        };
    }

    /// <summary>All reports on these semesters, in the order of their numbers.</summary>
    /// <param name="semesters">The semesters.</param>
    /// <param name="without">Fields that nobody will look at: texts are nearly all of a report, and there may be 20,000.</param>
    public async Task<IReadOnlyList<LiaisonReport>> Reports(IReadOnlyList<Semester> semesters, IReadOnlyCollection<string> without)
    {
        var found = new List<LiaisonReport>();
        foreach (var semester in semesters)
            await Each<PackedReport>(new DocumentQuery(Containers.Of<LiaisonReport>(), semester.ToString()), report => found.Add(report.Without(without)));
        return [.. found.OrderBy(report => report.Reference, StringComparer.Ordinal)];
    }

    /// <summary>All secondments, in the order of their numbers.</summary>
    public async Task<IReadOnlyList<Secondment>> Secondments()
    {
        var found = new List<Secondment>();
        await Each<Secondment>(new DocumentQuery(Containers.Of<Secondment>()), found.Add);
        return [.. found.OrderBy(secondment => secondment.Case, StringComparer.Ordinal)];
    }

    /// <summary>The meetings of networks in these years (F-20), in the order of their numbers; they are filed by the year in which they were convened.</summary>
    public async Task<IReadOnlyList<Meeting>> Meetings(int first, int last)
    {
        var found = new List<Meeting>();
        for (var year = first; year <= last; year++)
        {
            await Each<Meeting>(new DocumentQuery(Containers.Of<Meeting>(), year.ToString(CultureInfo.InvariantCulture)), meeting =>
            {
                if (meeting.Plan.Network is not null)
                    found.Add(meeting);
            });
        }

        return [.. found.OrderBy(meeting => meeting.Case, StringComparer.Ordinal)];
    }

    /// <summary>The communications received in a time, by state and number.</summary>
    /// <param name="from">From here on (UTC).</param>
    /// <param name="until">Up to here, exclusive (UTC).</param>
    /// <param name="areTold">Whether lines on them may be told, and not only counted.</param>
    public async Task<IReadOnlyList<CommunicationFact>> Communications(DateTimeOffset from, DateTimeOffset until, bool areTold = true)
    {
        var found = new List<CommunicationFact>();
        await Each<Submission>(ReceivedBetween(from, until), submission =>
        {
            if (CommunicationFact.Of(submission, areTold) is { } fact)
                found.Add(fact);
        });
        return [.. found.OrderBy(fact => fact.Reference.State.Code, StringComparer.Ordinal).ThenBy(fact => fact.Reference.Year).ThenBy(fact => fact.Reference.Number)];
    }

    /// <summary>Asked in the year, or later about a communication of the year, as they stood at the cut-off.</summary>
    private Task<IReadOnlyList<InformationRequest>> Requests(SummaryName.General name, DateTimeOffset cutOff) => Asked(
        name.Begin, cutOff, cutOff, request => request.AskedAt < name.End || (request.About as RequestSubject.Measure)?.Reference.Year == name.Of);

    /// <summary>Asked in the year, as they stood at the cut-off.</summary>
    private Task<IReadOnlyList<InformationRequest>> AskedIn(SummaryName.General name, DateTimeOffset cutOff) => Asked(name.Begin, name.End, cutOff, _ => true);

    private async Task<IReadOnlyList<InformationRequest>> Asked(DateTimeOffset from, DateTimeOffset until, DateTimeOffset cutOff, Predicate<InformationRequest> wanted)
    {
        var found = new List<InformationRequest>();
        await Each<InformationRequest>(Between(Containers.Of<InformationRequest>(), "askedAt", from, until), request =>
        {
            if (wanted(request))
                found.Add(request.AsOf(cutOff.AddTicks(-1)));
        });
        return [.. found.OrderBy(request => request.Reference.ToString(), StringComparer.Ordinal)];
    }

    /// <summary>How much was said on each measure, and by whom.</summary>
    private async Task<(IReadOnlyDictionary<string, int> Counts, IReadOnlyDictionary<string, IReadOnlyList<Authority>> Voices)> Views(int year, DateTimeOffset cutOff)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var voices = new SortedDictionary<string, IReadOnlyList<Authority>>(StringComparer.Ordinal);
        await Each<Exchange>(new DocumentQuery(Containers.Of<Exchange>()), exchange =>
        {
            if (exchange.About is ViewCase.Measure { Reference: var reference } && reference.Year == year && Stood(exchange, cutOff) is { Length: > 0 } said)
            {
                counts[reference.ToString()] = said.Length;
                voices[reference.ToString()] = [.. said.Select(contribution => contribution.Party).Distinct()];
            }
        });
        return (counts, voices);
    }

    // In the order of that property, so that the store goes by its index: else it looks at every document there ever was.
    private static DocumentQuery Between(string container, string path, DateTimeOffset from, DateTimeOffset until) => new(container)
    {
        Where = [new Condition(path, Comparison.AtLeast, from), new Condition(path, Comparison.Below, until)],
        OrderBy = path,
    };

    private static Contribution[] Stood(Exchange exchange, DateTimeOffset cutOff) =>
        [.. exchange.Contributions.Where(contribution => contribution.At < cutOff && !(contribution.WithdrawnAt < cutOff))];

    private async Task Each<T>(DocumentQuery query, Action<T> take)
        where T : class
    {
        await foreach (var found in documents.Query<T>(query, ct))
        {
            take(found.Document);
            progress?.Report(++read);
        }
    }
}
