using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Summaries.Sources;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.General;

/// <summary>All figures of a general report, counted once; the sections only put them into words and tables.</summary>
/// <param name="Name">Which report.</param>
/// <param name="CutOff">Nothing received at or after this instant (UTC) is counted.</param>
/// <param name="Now">Communications of the year.</param>
/// <param name="Before">Communications of the year before.</param>
/// <param name="Requests">Requests asked in the year.</param>
/// <param name="RequestsBefore">Requests asked in the year before; null when not known.</param>
/// <param name="About">Requests about communications of the year, also when asked after its end.</param>
/// <param name="Views">How many contributions the measures of the year drew, by the stage reached; those without any have no entry.</param>
/// <param name="Voices">Who took part in the exchange of views on a measure, by the stage reached.</param>
internal sealed record GeneralFigures(
    SummaryName.General Name, DateTimeOffset CutOff, MeasureYear Now, MeasureYear Before, RequestYear Requests, RequestYear? RequestsBefore,
    IReadOnlyList<InformationRequest> About, IReadOnlyDictionary<Reference, int> Views,
    ILookup<Reference, Authority> Voices)
{
    /// <summary>The Member States that the Decision bound on the last day of the year (docs/law.md 9.1).</summary>
    public IReadOnlySet<MemberState> Bound { get; } = MemberState.All
        .Where(state => Participation.IsBound(Instrument.MutualInformation, state, Name.Last)).ToHashSet();

    /// <summary>Whether the year had not ended at the cut-off.</summary>
    public bool IsIncomplete => CutOff < Name.End;

    /// <summary>Counts.</summary>
    public static GeneralFigures Of(GeneralSources sources)
    {
        var (year, cutOff) = (sources.Year, sources.CutOff);
        var (now, last) = (MeasureYear.Of(year, cutOff, sources.Communications), MeasureYear.Of(year - 1, cutOff, sources.Before));
        // Nobody owes anything about what its state took back, so requests about it are in no figure.
        var withdrawn = now.Withdrawn.Concat(last.Withdrawn).Select(fact => fact.Reference).ToHashSet();
        InformationRequest[] requests = [.. sources.Requests.Where(Stands)];
        return new GeneralFigures(
            new SummaryName.General(year), cutOff, now, last,
            RequestYear.Of(year, cutOff, requests),
            sources.RequestsBefore is { } before ? RequestYear.Of(year - 1, cutOff, before.Where(Stands)) : null,
            RequestYear.InOrder(requests.Where(request => request.AskedAt < cutOff && IsAbout(request, year))),
            Drawn(now, sources.Views),
            now.Measures.SelectMany(one => one.Stages, (one, stage) => (one.Latest.Reference, stage))
                .SelectMany(one => sources.Voices.GetValueOrDefault(one.stage.Reference.ToString()) ?? [], (one, party) => (one.Reference, party)).Distinct()
                .ToLookup(one => one.Reference, one => one.party));

        bool Stands(InformationRequest request) => request.About is not RequestSubject.Measure(var reference) || !withdrawn.Contains(reference);
    }

    private static bool IsAbout(InformationRequest request, int year) =>
        request.About is RequestSubject.Measure(var reference) && reference.Year == year;

    private static Dictionary<Reference, int> Drawn(MeasureYear now, IReadOnlyDictionary<string, int> views) => now.Measures
        .Select(one => (one.Latest.Reference, Count: one.Stages.Sum(stage => views.GetValueOrDefault(stage.Reference.ToString()))))
        .Where(drawn => drawn.Count > 0)
        .ToDictionary(drawn => drawn.Reference, drawn => drawn.Count);
}
