using MimFunctions.Domain.Intake;

namespace MimFunctions.Mechanism.Intake;

/// <summary>Hears of every file that was answered: the terminal, measurements.</summary>
internal interface IIntakeObserver
{
    /// <summary>A file was answered.</summary>
    /// <param name="arrival">The file.</param>
    /// <param name="submission">What it led to; when the arrival is not its first drop, it was a duplicate.</param>
    void Answered(Arrival arrival, Submission submission);
}
