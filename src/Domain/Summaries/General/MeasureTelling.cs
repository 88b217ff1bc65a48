using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.References;
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

    private readonly DateOnly asOf = LegalTime.DayOf(figures.CutOff.AddTicks(-1), Authority.Commission);

    /// <summary>The few lines.</summary>
    public MeasureNote Of(CommunicationFact fact)
    {
        var (reference, gist) = (fact.Reference.ToString(), fact.Gist);
        return new MeasureNote(
            SelectionSection.Title(fact), fact.TitleLanguage?.Code, reference, SummaryPhrases.Capital(SummaryPhrases.Name(fact.Reference.State)), Status(fact),
            gist.Text ?? NoSummary, gist.TextLanguage?.Code, gist.Link?.AbsoluteUri,
            [.. fact.Type is MeasureType.FinalCourtDecision ? [] : Learnt.Of([.. Stages(fact).SelectMany(stage => about[$"{stage.Reference}"])]), .. Views(fact)]);
    }

    /// <summary>The kind of measure, and the days that say how far it is.</summary>
    private string Status(CommunicationFact fact) => string.Join(", ",
    [
        MeasureWords.Of(fact.Type).ToLowerInvariant(), .. Days(fact),
        .. Before(fact) is [_, ..] before ? [$"follows {SummaryPhrases.List(before)}"] : Array.Empty<string>(),
    ]);

    /// <summary>The communications of the year that tell of this measure; it alone when it is not counted.</summary>
    private IEnumerable<CommunicationFact> Stages(CommunicationFact fact) => figures.Now.Stages[fact.Reference].DefaultIfEmpty(fact);

    /// <summary>What the measure was before: its earlier stages of the year, and the one of an earlier year that the first of them follows.</summary>
    private string[] Before(CommunicationFact fact) =>
        [.. Stages(fact).Select(stage => stage.Amends).OfType<Reference>().Concat(Stages(fact).Select(stage => stage.Reference)).Where(other => other != fact.Reference).Distinct().Select(other => $"{other}")];

    private IEnumerable<string> Days(CommunicationFact fact)
    {
        if (fact.Gist.AdoptedOn is { } adopted)
            yield return $"adopted on {FormDate.ForPeople(adopted)}";
        if (fact.Gist.InForceOn is { } day)
            yield return $"in force {(day > asOf ? "from" : "since")} {FormDate.ForPeople(day)}";
        // What is not public by the cut-off is counted apart and not told here (F-10).
        if (fact is { Gist: { AdoptedOn: null, InForceOn: null }, MadePublicOn: { } told })
            yield return $"public since {FormDate.ForPeople(told)}";
    }

    private string[] Views(CommunicationFact fact) => figures.Views.GetValueOrDefault(fact.Reference) is > 0 and var drawn
        ? [$"Experts exchanged views on it: {SummaryPhrases.Count(drawn, "contribution")}."]
        : [];
}
