#pragma warning disable CS1591, SA1402 // Stands in for the parts that other branches bring; deleted as each comes.
using System.Globalization;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Sources;

namespace MimFunctions.Networks
{
    internal interface IInterests
    {
        Task<IReadOnlyList<CountryOfInterest>> Current(CancellationToken ct);
    }

    internal sealed class NoInterests : IInterests
    {
        public Task<IReadOnlyList<CountryOfInterest>> Current(CancellationToken ct) => Task.FromResult<IReadOnlyList<CountryOfInterest>>([]);
    }
}

namespace MimFunctions.Summaries.Sources
{
    internal static class ComposeSemester
    {
        public static SummaryDocument From(SemesterSources sources) => new(
            new SummaryName.Semester(sources.Semester), sources.CutOff, ["Drawn up by the hub."],
            [new Section("reports", "Reports", [new Part.Paragraph($"{sources.Reports.Count(r => r.OpenSince < sources.CutOff)} reports.")], [])],
            [new SourceGroup("Reports", [.. sources.Reports.Where(r => r.OpenSince < sources.CutOff).Select(r => r.Reference)], sources.Reports.Count(r => r.OpenSince < sources.CutOff))]);
    }

    internal static class ComposeLiaisonYear
    {
        public static SummaryDocument From(LiaisonYearSources sources) => new(
            new SummaryName.Liaison(sources.Year), sources.CutOff, ["Drawn up by the hub."],
            [new Section("reports", "Reports", [new Part.Paragraph($"{sources.Reports.Count(r => r.OpenSince < sources.CutOff)} reports.")], [])],
            [new SourceGroup("Reports", [], sources.Reports.Count(r => r.OpenSince < sources.CutOff))]);
    }

    internal static class ComposeGeneralReport
    {
        public static SummaryDocument From(GeneralSources sources) => new(
            new SummaryName.General(sources.Year), sources.CutOff, ["Drawn up by the hub."],
            [new Section("measures", "Measures", [new Part.Paragraph($"{sources.Communications.Count} communications, {sources.Requests.Count} requests.")], [])],
            [new SourceGroup("Communications", [.. sources.Communications.Select(c => c.Reference.ToString())], sources.Communications.Count)]);
    }

    internal static class CommunicationFacts
    {
        public static CommunicationFact Of(Submission submission)
        {
            var form = ReportForm.From(submission.Fields);
            return new CommunicationFact(
                submission.Outcome.Communication!, submission.ReceivedAt, null, form.Areas, null, null, null, false, null, false, [], null);
        }
    }
}

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
