using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Requests.Forms;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Pages;
using MimFunctions.Platform.Words;
using static MimFunctions.Platform.Words.Spoken;

namespace MimFunctions.Mechanism.Receipts;

/// <summary>
/// The receipt as a page: what the hub understood, what is missing, what happens next and whom to ask. Made of the committed submission
/// alone, so that the same submission always gives the same page.
/// </summary>
internal sealed class ReceiptPage(FormLibrary forms, Settings settings, IEnumerable<IReceiptSentences> features)
{
    /// <summary>The page.</summary>
    /// <param name="s">The submission.</param>
    /// <param name="copy">What the Word file for the sender is that lies beside the receipt; null when there is none.</param>
    public string Write(Submission s, Sentence? copy)
    {
        using (Spoken.In(s.Language, s.Form))
            return Write(s.IsDiscreet is true ? s.WithoutContent() : s, copy, ReceiptWords.Of(s, features));
    }

    private string Write(Submission s, Sentence? copy, ReceiptSentences said) => Page.Write(
        Spoken.Of($"Receipt {s.Case[..Math.Min(s.Case.Length, 20)]}"),
        Html.From($"""
            <p class="hub">{Say($"MIM hub · receipt")}</p>
            <h1>{said.Headline}</h1>
            <p class="lead"><span class="status {(s.Outcome is Outcome.Refused ? "bad" : "ok")}">{s.Outcome.Worded}</span> {said.Lead}</p>
            {Findings(s, Severity.Error, $"What has to be mended", "bad")}
            {Copy(s, copy)}{DueDates(s)}
            {Understood(s)}
            {Findings(s, Severity.Warning, $"What would make it better", "warn")}
            {Findings(s, Severity.Info, $"Good to know", "ok")}
            <h2>{Say($"What happens next")}</h2>
            {said.Next.Select(sentence => Html.From($"<p>{sentence}</p>"))}{Confirm(said)}
            <h2>{Say($"Whom to ask")}</h2>
            <p>{Ask(s)}</p>
            {Proof(s)}
            """));

    /// <summary>Labels are there in the languages of the Union only.</summary>
    private static string FormSpoken => FormLanguage.Codes.Contains(Spoken.Language) ? Spoken.Language : Catalogue.English;

    private Html Ask(Submission s) => Html.Said(
        $"Write to {Html.Hole(0)} and quote {Html.Hole(1)}.",
        Html.From($"<a href=\"mailto:{settings.HelpMailbox}\">{settings.HelpMailbox}</a>"), Html.From($"<strong>{s.Case[..Math.Min(s.Case.Length, 16)]}</strong>"));

    private Html Understood(Submission s)
    {
        if (s.Form is null || s.Fields.Count == 0)
            return default;
        var form = FormLanguage.In(forms[s.Form], FormSpoken);
        var rows = form.Fields.Where(f => s.Fields.Value(f.Id) is not null).Select(field => Html.From($"""
            <tr><th scope="row">{field.Number} {field.Label}</th><td>{FieldHtml.Of(form, field, s.Fields.Value(field.Id)!)}</td></tr>

            """));
        return Html.From($"""
            <h2>{Say($"What the hub understood")}</h2>
            <table>
            <tbody>
            {rows}</tbody>
            </table>
            <p class="note">{form.Notice}.</p>
            """);
    }

    private Html Findings(Submission s, Severity severity, Sentence title, string look)
    {
        var findings = s.Findings.Where(f => f.Severity == severity && !RequestFormRules.SaysDueDate(f.Rule)).ToList();
        return findings.Count == 0 ? default : Html.From($"""
            <h2>{title}</h2>
            <ol class="findings">
            {findings.Select(finding => One(finding, look, s.Form is null ? null : FormLanguage.In(forms[s.Form], FormSpoken)))}</ol>
            """);
    }

    /// <summary>By when each state asked is to answer, and how that day was found.</summary>
    private static Html DueDates(Submission s)
    {
        var due = s.Findings.Where(f => RequestFormRules.SaysDueDate(f.Rule)).ToList();
        return due.Count == 0 ? default : Html.From($"""
            <h2>{Say($"By when each state is to answer")}</h2>
            <table>
            <tbody>
            {due.Select(DueDate)}</tbody>
            </table>

            """);
    }

    private static Html DueDate(Finding f) => Html.From($"""
        <tr><th scope="row">{f.Stated}</th><td>{f.Advised} ({f.Law})</td></tr>

        """);

    private static Html One(Finding f, string look, FormDefinition? form) => Html.From($"""
        <li class="{look}"><p><strong>{FieldWords.Head(f, form)}</strong></p><p>{f.Stated}{Said(FieldWords.Said(f, form))}</p><p>{f.Advised}</p><p class="rule">{Say($"Rule {f.Rule}")}{(f.Law is null ? "" : $", {f.Law}")}</p></li>

        """);

    private static Html Said(string? said) => said is null ? default : Html.From($" {Say($"Read:")} <q>{said}</q>");

    private static Html Copy(Submission s, Sentence? copy) => copy is null ? default : Html.From($"""
        <p>{Html.Said($"{Html.Hole(0)} in Word, mend it, and drop it again.", Html.From($"<a href=\"{s.ReceiptName}.docx\">{copy}</a>"))}</p>
        """);

    private static Html Confirm(ReceiptSentences said) => said.Confirm is var (where, words)
        ? Html.From($"<p><a href=\"{where.AbsoluteUri}\">{words}</a></p>\n")
        : default;

    private static Html Proof(Submission s) => Html.From($"""
        <h2>{Say($"Proof")}</h2>
        <table>
        <tbody>
        <tr><th scope="row">{Say($"File")}</th><td>{s.File}</td></tr>
        <tr><th scope="row">{Say($"Received")}</th><td>{FieldWords.Moment(s.ReceivedAt, s.State)}</td></tr>
        <tr><th scope="row">{Say($"SHA-256 of the file")}</th><td><code>{s.Digest}</code></td></tr>
        <tr><th scope="row">{Say($"Signed receipt")}</th><td><a href="{s.ReceiptName}.json">{s.ReceiptName}.json</a></td></tr>
        </tbody>
        </table>
        <p>{Say($"Anyone can check the signed receipt without this hub:")} <code>MimFunctions verify {s.ReceiptName}.json</code>.</p>
        """);
}

/// <summary>The value of a field as HTML: a table as a table, everything else in words.</summary>
internal static class FieldHtml
{
    /// <summary>The value, for the inside of a cell or a block.</summary>
    public static Html Of(FormDefinition form, FieldDefinition field, FieldValue value) => value is FieldValue.Table table
        ? Table(field, table.Rows)
        : Html.From($"{string.Join("\n", FieldWords.Of(form, field, value))}");

    /// <summary>Rows as a table with the heads of its columns; a column without any entry is left out.</summary>
    public static Html Table(FieldDefinition field, IReadOnlyList<FormRow> rows)
    {
        var columns = field.Columns!.Where(column => rows.Any(row => row.Cell(column.Id) is not null)).ToList();
        // Without line breaks between the tags: the pages keep those of texts, also here.
        return Html.From($"""
            <table><thead><tr>{columns.Select(column => Html.From($"<th scope=\"col\">{column.Label}</th>"))}</tr></thead><tbody>{rows.Select(row => Row(columns, row))}</tbody></table>
            """);
    }

    private static Html Row(IEnumerable<ColumnDefinition> columns, FormRow row) =>
        Html.From($"<tr>{columns.Select(column => Html.From($"<td>{FieldWords.Of(row.Cell(column.Id))}</td>"))}</tr>");
}
