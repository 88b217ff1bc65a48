using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace MimFunctions.Features.Measures.Searching;

/// <summary>A list of communications as a feed (RSS 2.0).</summary>
internal static class MeasureFeed
{
    /// <summary>The feed.</summary>
    /// <param name="rows">What it tells of, the newest first.</param>
    /// <param name="publicUrl">Address of the hub.</param>
    public static byte[] Write(IReadOnlyList<MeasureRow> rows, Uri publicUrl)
    {
        var feed = new XElement("rss", new XAttribute("version", "2.0"), new XElement(
            "channel",
            new XElement("title", "Measures in asylum and immigration"),
            new XElement("link", new Uri(publicUrl, "/measures")),
            new XElement("description", "What Member States communicated under Decision 2006/688/EC."),
            rows.Select(row => Item(row, publicUrl))));
        return Encoding.UTF8.GetBytes($"""<?xml version="1.0" encoding="utf-8"?>{"\n"}{feed}""");
    }

    private static XElement Item(MeasureRow row, Uri publicUrl) => new(
        "item",
        new XElement("title", Clean(row.Title)),
        new XElement("link", new Uri(publicUrl, row.Href)),
        new XElement("guid", new XAttribute("isPermaLink", "false"), row.Reference),
        new XElement("pubDate", row.Received.ToDateTime(TimeOnly.MinValue).ToString("ddd, dd MMM yyyy HH:mm:ss 'GMT'", CultureInfo.InvariantCulture)),
        new XElement("description", Clean($"{row.State}, {row.Reference}{(row.Type is null ? "" : $", {row.Type}")}{(row.Areas == "" ? "" : $", {row.Areas}")}")));

    // Characters that XML has no way to write.
    private static string Clean(string text) => string.Concat(text.Where(c => c >= ' ' || c is '\n' or '\t'));
}
