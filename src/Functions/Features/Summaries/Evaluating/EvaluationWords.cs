using MimFunctions.Domain.Summaries.Evaluations;
using MimFunctions.Domain.Text;

namespace MimFunctions.Features.Summaries.Evaluating;

/// <summary>What page and Word document say in the same words.</summary>
public static class EvaluationWords
{
    /// <summary>The title.</summary>
    public static Sentence Title(Evaluation evaluation) => $"Figures for an evaluation, {evaluation.First} to {evaluation.Last}";

    /// <summary>What the figures are, one sentence each.</summary>
    public static IReadOnlyList<Sentence> Head(Evaluation evaluation) =>
    [
        $"For the evaluation under Article 5 of Decision 2006/688/EC. The hub draws up the figures; what follows from them people say.",
        evaluation.Covers switch
        {
            HistoryCovers.Whole => $"Figures as counted in {evaluation.History.Document} stand in a column of their own: they are sums, and no communications of this hub.",
            HistoryCovers.Part => $"The period covers a part of that of {evaluation.History.Document}, whose sums can’t be told apart: what falls into this period is not known.",
            _ => $"The period has nothing of what was counted before there was this hub.",
        },
        evaluation.HubBegins is { } day ? $"The first communication of the period that the hub holds is of {day}." : (Sentence)$"The hub holds no communication of this period.",
        $"A measure is counted once, by the stage reached; measures of states that the Decision does not bind and those that are not public are left out.",
    ];

    /// <summary>The figure of this hub and that of before together; “not known” where one is not.</summary>
    public static Sentence Together(EvaluationRow row) => row.Together is { } sum ? $"{sum}" : CountedFigure.NotKnown;
}
