using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Requests.Answers;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Words;

namespace MimFunctions.Features.Requests.Answers;

/// <summary>Indicators in words, and how they are counted.</summary>
internal static class IndicatorWords
{
    /// <summary>The five, the third against the law and against what was agreed, with their thresholds.</summary>
    public static IReadOnlyList<(Sentence Title, Sentence Threshold)> Columns { get; } =
    [
        ($"Accepted within 7 days", $"at least 80 %"), ($"Mean days to answer", $"below 16"), ($"Answered by the legal date", $"at least 80 %"), ($"Answered by the day agreed", $"at least 80 %"),
        ($"Negative for timeliness", $"below 5 %"), ($"Negative for effort", $"below 5 %"),
    ];

    /// <summary>How it is counted, one rule a line.</summary>
    public static IReadOnlyList<Sentence> Rules { get; } =
    [
        $"A case is one request as put to one state. It belongs to the period in which it was asked; a period is whole days in the legal time "
        + $"of Brussels, from the beginning of the first day to before the beginning of the day after the last.",
        $"Cases withdrawn before they were answered are left out. Those who must answer and those who answer voluntarily "
        + $"are counted apart.",
        $"Accepted: acknowledged, forwarded or replied to in any way, on the seventh day after the day of asking at the latest. A case in which "
        + $"that is still possible is not counted yet.",
        $"Days to answer: calendar days from the day of asking to the day of the first answer, in the network or outside it, in the "
        + $"legal time of the state asked; weekends and public holidays count, hours do not.",
        $"Answered by the legal date: within the month of the Decision. Where asker and state agreed on another day, that is counted beside it: an agreed day "
        + $"takes nothing out of the first figure. Answers outside the network count; declined cases are in neither number and shown apart; a case that is "
        + $"open before its day, or that reached nobody, is not counted yet.",
        $"Ratings are the asker's, for timeliness and for effort. The thresholds are those of the Internal Market Information System; they are "
        + $"a scale, no duty. Fewer than {Share.FewestCases} cases give no share and are compared with none.",
    ];

    /// <summary>Title of a set.</summary>
    public static Sentence Title(Duty duty) => duty == Duty.Obliged ? $"States that must answer" : (Sentence)$"States that answer voluntarily";

    /// <summary>The period.</summary>
    public static Sentence Period(Indicators indicators) =>
        $"Asked from {indicators.From} to {indicators.To}, as it stood on {FieldWords.At(indicators.AsOf, "BE")}.";

    /// <summary>A share: <c>83.3 % (5 of 6)</c>; of few cases only <c>1 of 1</c>.</summary>
    public static Sentence Of(Share share) => share.Percent is { } percent
        ? $"{Decimal(percent)} % ({share.Numerator} of {share.Denominator})"
        : share.Denominator == 0 ? NotEnough : $"{share.Numerator} of {share.Denominator}";

    /// <summary>A mean: <c>12.5 (of 2)</c>.</summary>
    public static Sentence Of(MeanDays mean) => mean.Mean is { } days
        ? $"{Decimal(days)} (of {mean.Denominator})"
        : NotEnough;

    /// <summary>How it compares, beside the figure; nothing when there is none.</summary>
    public static Sentence Of(Mark mark) => mark switch
    {
        Mark.Reached => $"✓ reached",
        Mark.NotReached => $"✗ not reached",
        _ => Sentence.AsWritten(""),
    };

    private static Sentence NotEnough => $"not enough cases";

    // With one digit, as the language of the page parts it.
    private static string Decimal(decimal figure) => figure.ToString("0.0", LanguageFormats.Culture(Spoken.Language));
}
