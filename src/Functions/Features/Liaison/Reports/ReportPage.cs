using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.Liaison.Reports;

/// <summary>A report as a page: header, texts, tables; while it is held back, why, and the button that releases it.</summary>
internal sealed class ReportPage(FormLibrary forms)
{
    /// <summary>The page.</summary>
    /// <param name="report">The report.</param>
    /// <param name="reader">Who reads it, someone who may know of it.</param>
    /// <param name="mayConfirm">Whether the reader may confirm that it holds no personal data.</param>
    public ShownPage Write(LiaisonReport report, ReportReader reader, bool mayConfirm) => new ShownPage(
        $"{report.Reference}: {report.HostCountry.Name}, {report.Semester}",
        Html.From($"""
            <p class="over">liaison networks</p>
            <h1>{report.HostCountry.Name}{(reader.Region(report) is { } region ? $", {region}" : "")}</h1>
            <p class="lead">{report.Reference}, report of {Authority.Of(report.State).Name} for the {report.Semester.Words}, received on {FieldWords.Moment(report.ReceivedAt, report.State.Code)}.</p>
            {HeldBack(report, reader, mayConfirm)}{(reader.Fields(report) is { } fields ? Content(forms[report.Form], fields) : default)}
            <p class="note">{forms[report.Form].Notice}.</p>
            """));

    private Html HeldBack(LiaisonReport report, ReportReader reader, bool mayConfirm)
    {
        if (!report.IsHeldBack)
            return default;
        if (!reader.Owns(report))
            return Html.From($"<p><strong class=\"status warn\">Held back</strong> until its state confirms that it holds {HeldBackWords.None(report.Form)}.</p>\n");
        return Html.From($"""
            <section aria-labelledby="held-back">
            <h2 id="held-back">Held back</h2>
            <p>Some text looks like {HeldBackWords.LooksLike(report.Form)}, which the network must not carry, so nobody outside {Authority.Of(report.State).Name} can read this report yet. It stands in:</p>
            <ul>
            {report.Suspicions.Select(id => Html.From($"<li>{Label(forms[report.Form], id)}</li>\n"))}</ul>
            {(mayConfirm ? Confirm(report) : Html.From($"<p>Your contact point or coordinator can confirm here that it holds {HeldBackWords.None(report.Form)}.</p>\n"))}</section>

            """);
    }

    private static Html Confirm(LiaisonReport report) => Html.From($"""
        <p>If it is so, drop the report again without it. If not:</p>
        <form method="post" action="/api/liaison/reports/{report.Reference}/confirmation"><button type="submit">Confirm that it holds {HeldBackWords.None(report.Form)}, and release it</button></form>

        """);

    private static Html Content(FormDefinition form, FormFields fields) => Html.Join(form.Fields
        .Where(field => fields.Value(field.Id) is not null)
        .GroupBy(field => LiaisonFields.PartA.Contains(field.Id) ? "Part A: activities of the network" : IsHeader(field) ? "About the report" : "Part B: situation in the host country")
        .Select(part => Html.From($"""
            <h2>{part.Key}</h2>
            <table>
            <tbody>
            {part.Select(field => Html.From($"<tr><th scope=\"row\">{field.Number} {field.Label}</th><td>{FieldHtml.Of(form, field, fields.Value(field.Id)!)}</td></tr>\n"))}</tbody>
            </table>

            """)));

    private static bool IsHeader(FieldDefinition field) => !LiaisonFields.Situation.Contains(field.Id) && !LiaisonFields.Tables.Contains(field.Id);

    private static string Label(FormDefinition form, string id) => form.Field(id) is { } field ? $"{field.Number} {field.Label}".Capital() : id;
}
