using MimFunctions.Benchmarks.Corpus;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Benchmarks.Drawing;

/// <summary>Secondments of officers to the countries that are reported on.</summary>
internal static class SeededSecondment
{
    /// <summary>Secondment number <paramref name="serial"/>.</summary>
    public static Secondment Of(int serial)
    {
        var random = SeededTime.Dice(4, serial);
        var prose = new Prose(random);
        var (state, at) = (prose.Pick(MemberState.All), SeededTime.Between(random, SeededTime.FirstYear, SeededTime.Year));
        var from = DateOnly.FromDateTime(at.UtcDateTime).AddDays(random.Next(10, 90));
        var notice = new SecondmentNotice(
            at, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{serial:x64}"), prose.Pick(SeededReport.Hosts), "Capital",
            (HostKind)random.Next(4), from, from.AddYears(random.Next(1, 4)), SecondmentIntention.Made, prose.Text(200), null,
            random.Next(3) == 0 ? [.. MemberState.All.Where(other => other != state).Take(random.Next(1, 4))] : [],
            new Officer($"Officer {serial}", "officer@ministry.example", null));
        return new Secondment(new SecondmentNumber(state, at.Year, serial), [notice], Outbox.Nothing(at));
    }
}
