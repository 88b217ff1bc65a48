using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Summaries.Sources;

namespace MimFunctions.Domain.Summaries.General;

/// <summary>What is counted of a number of communications, be it those of a state or all.</summary>
/// <param name="All">How many there are.</param>
/// <param name="Types">How many of each type, in the order of <see cref="MeasureWords.Types"/>.</param>
/// <param name="Late">How many were transmitted after the day on which they were made public (MIM-5).</param>
/// <param name="DaysLate">By how many days, for those of which the day may be told.</param>
/// <param name="WithEnglish">How many have a summary in English or an English original (MIM-35).</param>
internal sealed record MeasureFigures(int All, IReadOnlyList<int> Types, int Late, IReadOnlyList<int> DaysLate, int WithEnglish)
{
    /// <summary>How many were transmitted in time.</summary>
    public int InTime => All - Late;

    /// <summary>Median of the days late; null when none is known.</summary>
    public decimal? MedianDaysLate => Median.Of(DaysLate);

    /// <summary>Counts these communications.</summary>
    public static MeasureFigures Of(IEnumerable<CommunicationFact> facts)
    {
        var types = new int[MeasureWords.Types.Count];
        var (all, late, english) = (0, 0, 0);
        List<int> days = [];
        foreach (var fact in facts)
        {
            all++;
            types[MeasureWords.IndexOf(fact.Type)]++;
            late += fact.Late ? 1 : 0;
            english += fact.HasEnglishSummary ? 1 : 0;
            if (fact is { Late: true, MadePublicOn: { } day })
                days.Add(LegalTime.DayOf(fact.ReceivedAt, fact.Reference.State).DayNumber - day.DayNumber);
        }

        return new MeasureFigures(all, types, late, days, english);
    }

    /// <summary>How many are of this type; null for those whose type is not for further distribution.</summary>
    public int Of(MeasureType? type) => Types[MeasureWords.IndexOf(type)];

    /// <summary>How many are of this class.</summary>
    public int Of(MeasureClass one) => one.Types.Sum(Of);
}
