using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Liaison;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Features.Measures.Telling;

namespace MimFunctions.Tests.Features.Summaries;

/// <summary>What summaries are drawn from, for tests.</summary>
internal static class SampleSources
{
    /// <summary>People of every party that hears of summaries of the first half of 2026.</summary>
    public static readonly ContactDirectory People = new(1, [.. new[] { "COM", "EP", "COUNCIL", "CY", "AT", "IE" }.Select(code => new Party(
        code, [new ContactPoint($"Contact point of {code}", "Office", $"mim@{code.ToLowerInvariant()}.example"), new ContactPoint("Deputy", "Office", $"deputy@{code.ToLowerInvariant()}.example", Deputy: true)], []))]);

    /// <summary>A report as it is kept.</summary>
    public static LiaisonReport Report(string number, string semester, DateTimeOffset at, string country = "TR", long persons = 10) => new(
        ReportNumber.Parse(number)!, Semester.Parse(semester)!, Country.Find(country)!, null, at, $"digest of {number}",
        new FormFields(
        [
            KeyValuePair.Create<string, FieldValue>(LiaisonFields.HostCountry, new FieldValue.One(country)),
            KeyValuePair.Create<string, FieldValue>(LiaisonFields.Semester, new FieldValue.One(semester)),
            KeyValuePair.Create<string, FieldValue>("a2Meetings", new FieldValue.One($"Two meetings, says {number}.")),
            KeyValuePair.Create<string, FieldValue>("b1Environment", new FieldValue.One("Quiet <so far> & stable.")),
            KeyValuePair.Create<string, FieldValue>(LiaisonFields.Flows, new FieldValue.Table([new FormRow(
            [
                KeyValuePair.Create<string, CellValue>(LiaisonFields.Nationality, new CellValue.Words("SY")),
                KeyValuePair.Create<string, CellValue>(LiaisonFields.Persons, new CellValue.Number(persons)),
                KeyValuePair.Create<string, CellValue>(LiaisonFields.Source, new CellValue.Words("Ministry")),
            ])])),
        ]),
        [], [], Outbox.Nothing(at));

    public static Task Have(this IDocumentStore documents, LiaisonReport report) =>
        documents.TryWrite(new DocumentKey(LiaisonContainers.Reports, report.Semester.ToString(), report.Reference), report, null, default);

    /// <summary>A communication of this state and moment.</summary>
    public static Task Communication(this IDocumentStore documents, string reference, DateTimeOffset at)
    {
        var submission = Communications.New(reference: reference, at: at);
        return documents.TryWrite(SubmissionQueries.Key(submission.State, submission.Digest), submission, null, default);
    }

    /// <summary>Two reports on the first half of 2026 that came in time.</summary>
    public static async Task SeedReports(this IDocumentStore documents)
    {
        await documents.Have(Report("ILO-AT-2026-0001", "2026-1", new DateTimeOffset(2026, 6, 20, 9, 0, 0, TimeSpan.Zero)));
        await documents.Have(Report("ILO-DE-2026-0001", "2026-1", new DateTimeOffset(2026, 6, 25, 9, 0, 0, TimeSpan.Zero), persons: 32));
    }

    /// <summary>The same, and communications of 2026 and 2025.</summary>
    public static async Task Seed(this IDocumentStore documents)
    {
        await documents.SeedReports();
        await documents.Communication("MIM-AT-2026-0001", new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero));
        await documents.Communication("MIM-DE-2026-0001", new DateTimeOffset(2026, 4, 1, 9, 0, 0, TimeSpan.Zero));
        await documents.Communication("MIM-AT-2025-0001", new DateTimeOffset(2025, 4, 1, 9, 0, 0, TimeSpan.Zero));
    }
}
