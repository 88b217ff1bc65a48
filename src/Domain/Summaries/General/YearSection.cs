using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Summaries.Sources;

namespace MimFunctions.Domain.Summaries.General;

/// <summary>What changed in Europe that year, by area, before any figure on who took part (F-12, W-19).</summary>
internal static class YearSection
{
    /// <summary>The section, with one for each area of which there is something to tell.</summary>
    public static Section Of(GeneralFigures figures)
    {
        var telling = new MeasureTelling(figures);
        var selected = SelectMostRelevant.From(figures).Select(one => one.Fact).ToLookup(First);
        return new Section(
            "year", $"What changed in {figures.Now.Year}", [new Part.Paragraph(InShort(figures, selected.Sum(area => area.Count()))), .. NotTold(figures, selected)],
            [
                .. MeasureWords.Areas.Where(selected.Contains).Select(area => new Section(
                    Id(area), MeasureWords.Of(area), [new Part.Paragraph(InShort(figures, area)), new Part.Measures([.. selected[area].Select(telling.Of)])], [])),
            ]);
    }

    /// <summary>Id of the section on an area, the same in every year.</summary>
    public static string Id(Area area) => $"year-{LooseId(area)}";

    /// <summary>The area that the sender names first, under which a measure is told; the other ones name it too.</summary>
    public static Area First(CommunicationFact fact) => fact.Areas.Count > 0 ? fact.Areas[0] : Area.Other;

    private static string LooseId(Area area) => MeasureWords.Of(area).ToLowerInvariant().Replace(", ", "-", StringComparison.Ordinal).Replace(' ', '-');

    private static string InShort(GeneralFigures figures, int told)
    {
        var (now, before) = (figures.Now, figures.Before);
        if (now.All.All == 0)
            return $"No Member State communicated a measure in {now.Year}, after {SummaryPhrases.Count(before.All.All, "measure")} in {before.Year}. "
                + "The report is drawn up all the same: it is due every year (Article 4 of the Decision), and silence is what it has to tell.";
        var known = $"{SummaryPhrases.Count(now.All.All, "measure")} {SummaryPhrases.Were(now.All.All)} communicated in {now.Year}{MostOn(now)} by {now.Notifying.Count} of "
            + $"{now.States.Count} Member States, after {SummaryPhrases.Count(before.All.All, "measure")} in {before.Year}";
        return $"{known}. " + (told == 0
            ? "None is proposed as most relevant; all are listed in the annex."
            : $"{(told == now.All.All ? "Each is told here" : $"The {told} that are proposed as most relevant are told here")} in the words of the states themselves; all are listed in the annex.");
    }

    private static string MostOn(MeasureYear now)
    {
        var areas = MeasureWords.Areas.Select(area => (Area: area, Count: now.Concerning(area))).Where(one => one.Count > 0).OrderByDescending(one => one.Count).Take(2)
            .Select(one => $"{MeasureWords.Of(one.Area).ToLowerInvariant()} ({SummaryPhrases.Number(one.Count)})").ToArray();
        return areas.Length == 0 ? "" : $", most of them on {SummaryPhrases.List(areas)},";
    }

    private static string InShort(GeneralFigures figures, Area area)
    {
        var (now, before) = (figures.Now.Concerning(area), figures.Before.Concerning(area));
        var states = figures.Now.Facts.Where(fact => fact.Areas.Contains(area)).Select(fact => fact.Reference.State).Distinct().Count();
        return now == 0
            ? "The area is not for further distribution."
            : $"{SummaryPhrases.Count(now, "measure")} of {SummaryPhrases.Count(states, "Member State")}, after {SummaryPhrases.Count(before)} in {figures.Before.Year}.";
    }

    /// <summary>One sentence for all areas of which nothing is told.</summary>
    private static IEnumerable<Part> NotTold(GeneralFigures figures, ILookup<Area, CommunicationFact> selected)
    {
        // That nothing was "other" is no news.
        var rest = MeasureWords.Areas.Where(area => !selected.Contains(area) && (area != Area.Other || figures.Now.Concerning(area) > 0)).ToLookup(area => figures.Now.Concerning(area) > 0);
        if (figures.Now.All.All == 0)
            yield break;
        if (rest[true].Any())
        {
            var others = SummaryPhrases.List(rest[true].Select(area => $"{MeasureWords.Of(area).ToLowerInvariant()} ({SummaryPhrases.Number(figures.Now.Concerning(area))})"));
            yield return new Part.Paragraph($"Measures that also or only concern {others} are told under another area or listed in the annex.");
        }

        if (rest[false].Any())
            yield return new Part.Paragraph($"No measure concerned {Or(rest[false].Select(area => MeasureWords.Of(area).ToLowerInvariant()))}.");
    }

    private static string Or(IEnumerable<string> things)
    {
        var all = things.ToArray();
        return all.Length == 1 ? all[0] : $"{string.Join(", ", all[..^1])} or {all[^1]}";
    }
}
