using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Telemetry;

namespace MimFunctions.Mechanism.Intake;

/// <summary>Counts what became of dropped files.</summary>
internal sealed class IntakeFigures : IIntakeObserver
{
    /// <inheritdoc/>
    public void Answered(Arrival arrival, Submission submission) => HubMetrics.Files.Add(
        1, new("mim.state", State(arrival)), new("mim.outcome", Outcome(arrival, submission)));

    /// <summary>The code of the state; a folder that is no state's may be called anything, so its name is not told.</summary>
    public static string State(Arrival arrival) => MemberState.InLiaison(arrival.State)?.Code ?? "none";

    /// <summary>The outcome of this drop in one word.</summary>
    public static string Outcome(Arrival arrival, Submission submission) =>
        submission.WasMadeBy(arrival.Drop) ? submission.Outcome.Word : "duplicate";
}
