namespace MimFunctions.Benchmarks.Sink;

/// <summary>Counts what the sink takes; connections share it.</summary>
internal sealed class SinkLedger
{
    private readonly Lock gate = new();
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private int mails;
    private double first;
    private double last;

    /// <summary>One mail more. A mail without Message-ID counts as unlike any other.</summary>
    public void Take(string? messageId)
    {
        lock (gate)
        {
            mails++;
            ids.Add(messageId ?? $"none-{mails}");
            last = Clock.UnixMs();
            if (mails == 1)
                first = last;
        }
    }

    /// <summary>The count so far.</summary>
    public SinkCount Count()
    {
        lock (gate)
            return new SinkCount(mails, ids.Count, first, last);
    }

    /// <summary>Starts again from nothing.</summary>
    public void Reset()
    {
        lock (gate)
        {
            ids.Clear();
            (mails, first, last) = (0, 0, 0);
        }
    }
}
