using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace MimFunctions.Features.Measures.Searching;

/// <summary>A list of communications as a feed.</summary>
/// <param name="Rows">What it tells of, the newest first.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Page">The page with the same list.</param>
/// <param name="Hub">Address of the hub.</param>
internal sealed record MeasureFeed(IReadOnlyList<MeasureRow> Rows, string Title, Uri Page, Uri Hub)
{
    /// <summary>Media types of feeds.</summary>
    public const string RssType = "application/rss+xml; charset=utf-8", AtomType = "application/atom+xml; charset=utf-8";

    private static readonly XNamespace Name = "http://www.w3.org/2005/Atom";

    /// <summary>When the Decision came: the moment of a feed that has told of nothing yet, which must have one (RFC 4287, 4.2.15).</summary>
    private static readonly DateOnly Beginning = new(2006, 10, 5);

    /// <summary>As RSS 2.0.</summary>
    public byte[] Rss() => Bytes(new XElement("rss", new XAttribute("version", "2.0"), new XElement(
        "channel",
        new XElement("title", Clean(Title)),
        new XElement("link", Page),
        new XElement("description", "What Member States communicated under Decision 2006/688/EC."),
        Rows.Select(row => new XElement(
            "item",
            new XElement("title", Clean(row.Title)),
            new XElement("link", new Uri(Hub, row.Href)),
            new XElement("guid", new XAttribute("isPermaLink", "false"), row.Reference),
            new XElement("pubDate", row.Received.ToDateTime(TimeOnly.MinValue).ToString("ddd, dd MMM yyyy HH:mm:ss 'GMT'", CultureInfo.InvariantCulture)),
            new XElement("description", Clean(Words(row))))))));

    /// <summary>As Atom (RFC 4287).</summary>
    public byte[] Atom() => Bytes(new XElement(
        Name + "feed",
        new XElement(Name + "title", Clean(Title)),
        new XElement(Name + "id", Page),
        new XElement(Name + "updated", Moment(Rows.Select(row => row.Received).DefaultIfEmpty(Beginning).Max())),
        new XElement(Name + "author", new XElement(Name + "name", "Mutual information mechanism (Decision 2006/688/EC)")),
        new XElement(Name + "link", new XAttribute("rel", "alternate"), new XAttribute("type", "text/html"), new XAttribute("href", Page)),
        Rows.Select(row => new XElement(
            Name + "entry",
            row.Language is null ? null : new XAttribute(XNamespace.Xml + "lang", row.Language),
            new XElement(Name + "title", Clean(row.Title)),
            new XElement(Name + "id", new Uri(Hub, row.Href)),
            new XElement(Name + "updated", Moment(row.Received)),
            new XElement(Name + "link", new XAttribute("rel", "alternate"), new XAttribute("href", new Uri(Hub, row.Href))),
            new XElement(Name + "summary", Clean(Words(row)))))));

    private static string Words(MeasureRow row) => $"{row.State}, {row.Reference}{(row.Type is null ? "" : $", {row.Type}")}{(row.Areas == "" ? "" : $", {row.Areas}")}";

    private static string Moment(DateOnly day) => day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);

    private static byte[] Bytes(XElement feed) => Encoding.UTF8.GetBytes($"""<?xml version="1.0" encoding="utf-8"?>{"\n"}{feed}""");

    // Characters that XML has no way to write.
    private static string Clean(string text) => string.Concat(text.Where(c => c >= ' ' || c is '\n' or '\t'));
}
