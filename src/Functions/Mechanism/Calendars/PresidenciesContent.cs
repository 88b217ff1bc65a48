using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Files;

namespace MimFunctions.Mechanism.Calendars;

/// <summary>What a file of Presidencies says, as it is written (schemas/presidencies.schema.json).</summary>
/// <param name="Version">Version of the shape.</param>
/// <param name="Semesters">The semesters in which another state holds the Presidency than by the order that ships, or of which the order says nothing.</param>
internal sealed record PresidenciesContent(int Version, IReadOnlyList<PresidenciesContent.Line?>? Semesters)
{
    private const int Known = 1;

    /// <summary>Reads a file; returns its table, or the first thing that is wrong, naming the line.</summary>
    public static (PresidencyTable? Table, string? Fault) Parse(ReadOnlySpan<byte> json)
    {
        var (content, unread) = SettingsFileKind<PresidenciesContent>.FromJson(json);
        if (content is null)
            return (null, unread);
        return content.Faults().FirstOrDefault() is { } fault
            ? (null, fault)
            : (new PresidencyTable(content.Semesters!.ToDictionary(line => Domain.Calendar.Semester.Parse(line!.Semester)!, line => MemberState.FromCode(line!.Holder)!)), null);
    }

    private IEnumerable<string> Faults()
    {
        if (Version != Known)
            return [$"version is {Version}; this hub reads version {Known}."];
        return Semesters is null
            ? ["semesters is missing."]
            : Semesters.SelectMany((line, at) => line is null ? [$"semesters[{at}] is empty."] : line.Faults(at)).Concat(Twice());
    }

    private IEnumerable<string> Twice() => Semesters!.GroupBy(line => line!.Semester).Where(group => group.Count() > 1)
        .Select(group => $"{group.Key} is listed {group.Count()} times; list it once.");

    /// <summary>A semester and who holds it.</summary>
    /// <param name="Semester">As <c>2031-1</c>.</param>
    /// <param name="Holder">Code of a Member State.</param>
    /// <param name="Basis">By which decision or arrangement.</param>
    internal sealed record Line(string? Semester, string? Holder, string? Basis)
    {
        /// <summary>What can not be read of it.</summary>
        public IEnumerable<string> Faults(int at)
        {
            if (Domain.Calendar.Semester.Parse(Semester)?.ToString() != Semester || Semester is null)
                yield return $"semesters[{at}]: “{Semester}” is no semester such as 2031-1.";
            if (MemberState.FromCode(Holder) is null)
                yield return $"semesters[{at}]: “{Holder}” is not the code of a Member State (EL for Greece).";
            if (string.IsNullOrWhiteSpace(Basis))
                yield return $"semesters[{at}]: basis is missing; say by which decision or arrangement.";
        }
    }
}
