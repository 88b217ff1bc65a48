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
        var hosts = view.Hosts.Where(host => host.Used.Count > 0)
            .ToLookup(host => listed.Contains(host.Host), host => HostSection.Of(host, view));
        return listed.Count == 0
            ? [Group("hosts", "Host countries", hosts[false])]
            :
            [
                Group("hosts-of-interest", "Host countries of particular interest", hosts[true]),
                Group("hosts-not-listed", "Countries not on the list", hosts[false]),
            ];
    }

    private static Section Group(string id, string title, IEnumerable<Section> hosts)
    {
        var sections = hosts.ToArray();
        return new(id, title, sections.Length == 0 ? [new Part.Paragraph("There is no report to be shown here.")] : [], sections);
    }
}
