namespace MimFunctions.Benchmarks.Sink;

/// <summary>What the sink has taken since it was last reset.</summary>
/// <param name="Mails">Mails answered with 250.</param>
/// <param name="Distinct">Different Message-IDs among them.</param>
/// <param name="FirstMs">When the first was taken, Unix milliseconds; 0 when none.</param>
/// <param name="LastMs">When the last was taken, Unix milliseconds; 0 when none.</param>
internal sealed record SinkCount(int Mails, int Distinct, double FirstMs, double LastMs)
{
    /// <summary>Mails that came a second time.</summary>
    public int Doubled => Mails - Distinct;
}
