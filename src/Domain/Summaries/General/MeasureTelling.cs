using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Summaries.Sources;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.General;

/// <summary>Tells of a measure in a few lines (F-12): what it does in its own words, where it stands, what others asked and learnt.</summary>
internal sealed class MeasureTelling(GeneralFigures figures)
{
    private const string NoSummary = "No summary was given that may be passed on.";

    private readonly ILookup<string, InformationRequest> about = figures.About.ToLookup(
        request => request.Measure!, request => request.AsOf(figures.CutOff.AddTicks(-1)));

    private readonly ILookup<string, CommunicationFact> followers = figures.Now.Facts.Where(fact => fact.Amends is not null).ToLookup(fact => $"{fact.Amends}");

    private readonly DateOnly asOf = LegalTime.DayOf(figures.CutOff.AddTicks(-1), Authority.Commission);

    /// <summary>The few lines.</summary>
    public MeasureNote Of(CommunicationFact fact)
    {
        var (reference, gist) = (fact.Reference.ToString(), fact.Gist);
        return new MeasureNote(
            SelectionSection.Title(fact), fact.TitleLanguage?.Code, reference, SummaryWords.Capital(SummaryWords.Name(fact.Reference.State)), Status(fact),
            gist.Text ?? NoSummary, gist.TextLanguage?.Code, gist.Link?.AbsoluteUri,
            [.. fact.Type is MeasureType.FinalCourtDecision ? [] : Learnt.Of([.. about[reference]]), .. Views(fact)]);
    }

    /// <summary>The kind of measure, and the days that say how far it is.</summary>
    private string Status(CommunicationFact fact) => string.Join(", ",
    [
        MeasureWords.Of(fact.Type).ToLowerInvariant(), .. Days(fact),
        .. fact.Amends is { } before ? [$"follows {before}"] : Array.Empty<string>(),
        .. followers[fact.Reference.ToString()].Select(later => $"followed by {later.Reference}"),
    ]);

    private IEnumerable<string> Days(CommunicationFact fact)
    {
        if (fact.Gist.AdoptedOn is { } adopted)
            yield return $"adopted on {FormDate.ForPeople(adopted)}";
        if (fact.Gist.InForceOn is { } day)
            yield return $"in force {(day > asOf ? "from" : "since")} {FormDate.ForPeople(day)}";
        if (fact is { Gist: { AdoptedOn: null, InForceOn: null }, MadePublicOn: { } told })
            yield return $"public {(told > asOf ? "from" : "since")} {FormDate.ForPeople(told)}";
    }

    private string[] Views(CommunicationFact fact) => figures.Views.GetValueOrDefault(fact.Reference) is > 0 and var drawn
        ? [$"Experts exchanged views on it: {SummaryWords.Count(drawn, "contribution")}."]
        : [];
}
