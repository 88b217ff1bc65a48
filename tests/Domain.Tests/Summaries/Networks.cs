using System.Globalization;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Summaries;

/// <summary>Reports, secondments and lists of countries that tests start from.</summary>
internal static class Networks
{
    private static readonly string[] NumberColumns =
        [LiaisonFields.Persons, LiaisonFields.Number, LiaisonFields.Requests, LiaisonFields.DocumentsIssued, LiaisonFields.Returned];

    public static LiaisonReport Report(string number, string host, string received, params (string Field, string Text)[] texts) => new(
        ReportNumber.Parse(number)!, Semester.Of(DateOnly.FromDateTime(At(received).UtcDateTime.AddDays(-20))), Country.Find(host)!, null, At(received),
        $"digest of {number}", new FormFields(texts.Select(text => KeyValuePair.Create<string, FieldValue>(text.Field, new FieldValue.One(text.Text)))),
        [], [], Outbox.Nothing(At(received)));

    public static LiaisonReport On(this LiaisonReport report, string semester) => report with { Semester = Semester.Parse(semester)! };

    public static LiaisonReport Region(this LiaisonReport report, string region) => report with { Region = region };

    public static LiaisonReport WithStates(this LiaisonReport report, params string[] states) =>
        report.With(LiaisonFields.ContributingStates, new FieldValue.Many(states));

    public static LiaisonReport With(this LiaisonReport report, string field, FieldValue value) =>
        report with { Fields = new FormFields([.. report.Fields, KeyValuePair.Create(field, value)]) };

    public static LiaisonReport HeldBack(this LiaisonReport report, string? confirmed = null) => report with
    {
        Suspicions = ["b1Environment"],
        Events = confirmed is null ? [] : [new LiaisonReportEvent.Confirmed(At(confirmed), "someone")],
    };

    /// <summary>A row: nationality, persons, period, source; empty for an empty cell.</summary>
    public static LiaisonReport Flows(this LiaisonReport report, params string[] rows) =>
        report.Table(LiaisonFields.Flows, rows, LiaisonFields.Nationality, LiaisonFields.Persons, LiaisonFields.Period, LiaisonFields.Source);

    /// <summary>A row: document, issuing state, method, number.</summary>
    public static LiaisonReport Documents(this LiaisonReport report, params string[] rows) =>
        report.Table(LiaisonFields.Documents, rows, LiaisonFields.Document, LiaisonFields.IssuingState, LiaisonFields.Method, LiaisonFields.Number);

    /// <summary>A row: requests, documents issued, returns, obstacles.</summary>
    public static LiaisonReport Returns(this LiaisonReport report, params string[] rows) =>
        report.Table(LiaisonFields.Returns, rows, LiaisonFields.Requests, LiaisonFields.DocumentsIssued, LiaisonFields.Returned, LiaisonFields.Obstacles);

    public static Secondment Secondment(string number, string host, string from, string? until = null, params string[] onBehalfOf) =>
        new(SecondmentNumber.Parse(number)!, [Notice("2024-01-01", host, from, until, onBehalfOf)], Outbox.Nothing(At("2024-01-01")));

    public static SecondmentNotice Notice(string received, string host, string from, string? until = null, params string[] onBehalfOf) => new(
        At(received), "digest", Country.Find(host)!, "Capital", HostKind.MemberStateMission, Day(from), until is null ? null : Day(until),
        SecondmentIntention.Made, null, null, [.. onBehalfOf.Select(code => MemberState.FromCode(code)!)], new Officer("Erika Muster", null, null));

    public static Secondment Planned(this Secondment secondment) =>
        secondment with { Notices = [.. secondment.Notices.Select(notice => notice with { Intention = SecondmentIntention.Planned })] };

    public static Secondment Covering(this Secondment secondment, string region) =>
        secondment with { Notices = [.. secondment.Notices.Select(notice => notice with { RegionCovered = region })] };

    public static Secondment Nowhere(this Secondment secondment) =>
        secondment with { Notices = [.. secondment.Notices.Select(notice => notice with { City = null })] };

    public static CountryOfInterest Interest(string country, string from, string? until = null) =>
        new(Country.Find(country)!, Day(from), until is null ? null : Day(until), "Council conclusions");

    public static DateOnly Day(string iso) => DateOnly.Parse(iso, CultureInfo.InvariantCulture);

    public static DateTimeOffset At(string iso) => DateTimeOffset.Parse(iso, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static LiaisonReport Table(this LiaisonReport report, string table, string[] rows, params string[] columns) =>
        report.With(table, new FieldValue.Table([.. rows.Select(row => new FormRow([.. columns.Zip(row.Split(','))
            .Where(cell => cell.Second.Trim().Length > 0)
            .Select(cell => KeyValuePair.Create(cell.First, Cell(cell.First, cell.Second.Trim())))]))]));

    private static CellValue Cell(string column, string text) =>
        NumberColumns.Contains(column) ? new CellValue.Number(long.Parse(text, CultureInfo.InvariantCulture)) : new CellValue.Words(text);
}
