namespace MimFunctions.Domain.Summaries.Semesters;

/// <summary>
/// The sections on the host countries; with a list of countries of particular interest, those on it and the others apart (ILOA-12).
/// </summary>
internal static class HostsSections
{
    /// <summary>Draws them up.</summary>
    public static IReadOnlyList<Section> Of(SemesterView view)
    {
        var listed = view.Interests.Select(line => line.Country).ToHashSet();
        var hosts = view.Hosts.Where(host => host.Used.Count > 0).ToLookup(host => listed.Contains(host.Host));
        return listed.Count == 0
            ? [Group("hosts", "Host countries", hosts[false], view)]
            :
            [
                Group("hosts-of-interest", "Host countries of particular interest", hosts[true], view),
                Group("hosts-not-listed", "Countries not on the list", hosts[false], view),
            ];
    }

    // Nearly all of the report: what the officers say word for word.
    private static Section Group(string id, string title, IEnumerable<HostContributions> hosts, SemesterView view) => new(
        id, title, hosts.Any() ? [] : [new Part.Paragraph("There is no report to be shown here.")], new MadeWhenRead<Section>(() => hosts.Select(host => HostSection.Of(host, view))));
}
