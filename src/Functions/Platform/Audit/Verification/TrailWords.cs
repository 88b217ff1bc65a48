using System.Globalization;

namespace MimFunctions.Platform.Audit.Verification;

/// <summary>Verdicts as plain sentences, one for each chain.</summary>
internal static class TrailWords
{
    /// <summary>The sentence of a chain.</summary>
    public static string Of(ChainVerdict verdict) => verdict switch
    {
        { Fault: { } fault } => $"{verdict.Party}: broken at record {fault.Sequence}: {Of(fault)}.",
        { Last: 0 } => $"{verdict.Party}: no records here.",
        { First: 1 } => $"{verdict.Party}: genuine, records 1 to {verdict.Last}, {Of(verdict.Seal)}.",
        _ => $"{verdict.Party}: genuine, records {verdict.First} to {verdict.Last} (an extract: what came before is not here), {Of(verdict.Seal)}.",
    };

    private static string Of(ChainFault fault) => fault switch
    {
        ChainFault.Changed => "it was changed",
        ChainFault.Detached => "it does not follow the record before it, so one of the two was changed or put in",
        ChainFault.Missing => "it is missing",
        ChainFault.OutOfOrder => "it is out of order, or there twice",
        ChainFault.Rewritten rewritten => $"it is not the record that was sealed on {Day(rewritten.SealedAt)}, so the trail was changed up to there",
        ChainFault.CutOff cut => $"it and what follows was cut off; it was there when the trail was sealed on {Day(cut.SealedAt)}",
        _ => throw new InvalidOperationException("A fault without words."),
    };

    private static string Of(SealMark? seal) => seal is null ? "not sealed yet" : $"sealed up to {seal.Sequence} on {Day(seal.At)}";

    private static string Day(DateTimeOffset at) => at.UtcDateTime.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
