namespace MimFunctions.Benchmarks.Contestants;

/// <summary>What came of one run.</summary>
/// <param name="Forms">Forms dropped.</param>
/// <param name="Seconds">To the last mail in the sink from the first form answered, which leaves out the start of the program.</param>
/// <param name="Figures">Of the process.</param>
/// <param name="Tally">What was lost or done twice.</param>
internal sealed record Result(int Forms, double Seconds, ProcessFigures Figures, Tally Tally)
{
    /// <summary>Forms a second.</summary>
    public double Rate => Forms / Seconds;

    /// <summary>Milliseconds of processor time for each form.</summary>
    public double CpuPerForm => 1000 * Figures.CpuSeconds / Forms;
}
