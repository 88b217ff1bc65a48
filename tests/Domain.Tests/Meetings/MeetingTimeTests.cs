using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Meetings;

/// <summary>The nights in which clocks are changed, at the seat of every party.</summary>
public sealed class MeetingTimeTests
{
    private const int Step = 15;

    private static readonly string[] Zones = [.. MemberState.All.Select(Authority.Of).Append(Authority.Commission).Select(party => party.TimeZone).Distinct()];

    [Theory]
    [InlineData(2026, 3, 28)]
    [InlineData(2026, 10, 24)]
    public void What_the_clocks_show_is_the_first_instant_at_which_they_show_it_and_none_if_they_never_do(int year, int month, int day)
    {
        foreach (var zone in Zones)
        {
            // Given what the clocks there show for two days; offsets are whole quarters of hours
            var midnight = new DateTimeOffset(year, month, day, 0, 0, 0, TimeSpan.Zero);
            var shown = new Dictionary<DateTime, DateTimeOffset>();
            for (var minute = 0; minute < 2 * 24 * 60; minute += Step)
                shown.TryAdd(MeetingTime.Local(midnight.AddMinutes(minute), zone), midnight.AddMinutes(minute));

            // Then each of these times is that instant, and the times between that nobody sees are none
            for (var local = shown.Keys.Min(); local <= shown.Keys.Max(); local = local.AddMinutes(Step))
                MeetingTime.Instant(local, MeetingTime.Zone(zone)!).ShouldBe(shown.TryGetValue(local, out var at) ? at : null, $"{local:s} in {zone}");
        }
    }
}
