#pragma warning disable CS1591, SA1402 // Stands in for the parts that other branches bring; deleted as each comes.
using System.Globalization;
using MimFunctions.Domain.Summaries;

namespace MimFunctions.Summaries.Rendering
{
    internal sealed record SummaryStanding(
        int Version, DateOnly DrawnOn, DateOnly? IssuedOn, string By, string? SupersededBy, Uri Hub, IReadOnlyList<SummaryLink> Links);

    internal sealed record SummaryLink(string Title, Uri Address);

    internal static class SummaryPage
    {
        public static string Write(SummaryDocument document, SummaryStanding standing) => MimFunctions.Rendering.Page.Write(
            document.Name.Title,
            MimFunctions.Rendering.Html.From($"<h1>{document.Name.Title}</h1><p>{standing.ToString()}</p>{document.Sections.Select(s => MimFunctions.Rendering.Html.From($"<h2>{s.Title}</h2>{s.Parts.Select(p => MimFunctions.Rendering.Html.From($"<p>{p.ToString()}</p>"))}"))}"));
    }

    internal static class SummaryFile
    {
        public static byte[] Write(SummaryDocument document, SummaryStanding standing) =>
            System.Text.Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{document.Name} {standing.Version}"));
    }
}
