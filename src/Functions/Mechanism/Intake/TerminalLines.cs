using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;

namespace MimFunctions.Mechanism.Intake;

/// <summary>Tells on the terminal what becomes of each file, as it happens.</summary>
internal sealed class TerminalLines(TextWriter terminal) : IIntakeObserver
{
    private readonly Lock turn = new();

    /// <inheritdoc/>
    public void Answered(Arrival arrival, Submission submission)
    {
        lock (turn)
        {
            foreach (var line in Lines(arrival, submission))
                terminal.WriteLine(line);
        }
    }

    private static IEnumerable<string> Lines(Arrival arrival, Submission s)
    {
        var duplicate = !s.WasMadeBy(arrival.Drop);
        yield return $"{arrival.State}  {(s.IsKept ? arrival.File : s.File)}";
        yield return duplicate
            ? $"      duplicate of “{s.File}”: the first receipt stands{(s.Reference is null ? "" : $" ({s.Reference})")}"
            : $"      {s.Outcome.InShort}{Owed(s)}";
        if (duplicate)
            yield break;
        foreach (var finding in s.Findings.OrderByDescending(f => f.Severity))
        {
            yield return $"      {finding.Severity.ToString().ToLowerInvariant()}: {finding.Message}{(finding.Where == Place.WholeFile ? "" : $" ({finding.Where.Text})")}";
            if (finding.Severity == Severity.Error)
                yield return $"             {finding.Fix}";
        }
    }

    private static string Owed(Submission s) => s.Outbox.Messages.Count(m => m.Queue == Steps.MailQueue) switch
    {
        0 => "",
        1 => ", 1 mail owed",
        var count => $", {count} mails owed",
    };
}
