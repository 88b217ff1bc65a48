using System.Diagnostics;
using System.Globalization;

namespace MimFunctions.Platform.Terminal;

/// <summary>Says on standard error how far long work is, every two seconds, so that nobody thinks it hangs; nothing for short work.</summary>
internal sealed class ProgressLine(string what)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly Stopwatch sinceLast = Stopwatch.StartNew();

    /// <summary>So many by now; call it as often as you like.</summary>
    public void Show(long count)
    {
        if (sinceLast.Elapsed < Pause)
            return;
        sinceLast.Restart();
        Console.Error.WriteLine($"{count.ToString("N0", CultureInfo.InvariantCulture)} {what} …");
    }
}
