using System.Globalization;

namespace MimFunctions.Tests.Testing;

/// <summary>The gate runs these tests with the clock of their process moved to other days (<c>.ci/run</c>); if it weren't, that would prove nothing.</summary>
public sealed class MovedClockTests
{
    [Fact]
    public void The_clock_of_the_process_shows_the_time_that_the_gate_says_or_the_one_of_the_machine()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["now"], "");
        var said = Environment.GetEnvironmentVariable("MIM_TEST_CLOCK");
        var expected = said is null ? File.GetLastWriteTimeUtc(folder["now"]) : DateTime.Parse(said, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);

        (DateTime.UtcNow - expected).Duration().ShouldBeLessThan(TimeSpan.FromHours(1));
    }
}
