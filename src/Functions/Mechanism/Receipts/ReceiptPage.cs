using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Requests.Forms;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Pages;

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
    public string Write(Submission s, string? copy) => Write(s.IsDiscreet is true ? s.WithoutContent() : s, copy, ReceiptWords.Of(s, features));

    private string Write(Submission s, string? copy, ReceiptSentences said) => Page.Write(
        $"Receipt {s.Case[..Math.Min(s.Case.Length, 20)]}",
        Html.From($"""
            <p class="hub">MIM hub · receipt</p>
            <h1>{said.Headline}</h1>
            <p class="lead"><span class="status {(s.Outcome is Outcome.Refused ? "bad" : "ok")}">{s.Outcome.Word}</span> {said.Lead}</p>
            {Findings(s, Severity.Error, "What has to be mended", "bad")}
            {Copy(s, copy)}{DueDates(s)}
            {Understood(s)}
            {Findings(s, Severity.Warning, "What would make it better", "warn")}
            {Findings(s, Severity.Info, "Good to know", "ok")}
            <h2>What happens next</h2>
            {said.Next.Select(sentence => Html.From($"<p>{sentence}</p>"))}{Confirm(said)}
            <h2>Whom to ask</h2>
            <p>Write to <a href="mailto:{settings.HelpMailbox}">{settings.HelpMailbox}</a> and quote <strong>{s.Case[..Math.Min(s.Case.Length, 16)]}</strong>.</p>
            {Proof(s)}
            """));

    private Html Understood(Submission s)
    {
        if (s.Form is null || s.Fields.Count == 0)
            return default;
        var form = forms[s.Form];
        var rows = form.Fields.Where(f => s.Fields.Value(f.Id) is not null).Select(field => Html.From($"""
            <tr><th scope="row">{field.Number} {field.Label}</th><td>{FieldHtml.Of(form, field, s.Fields.Value(field.Id)!)}</td></tr>

            """));
        return Html.From($"""
            <h2>What the hub understood</h2>
            <table>
            <tbody>
            {rows}</tbody>
            </table>
            <p class="note">{form.Notice}.</p>
            """);
    }

    private Html Findings(Submission s, Severity severity, string title, string look)
    {
        var findings = s.Findings.Where(f => f.Severity == severity && !RequestFormRules.SaysDueDate(f.Rule)).ToList();
        return findings.Count == 0 ? default : Html.From($"""
            <h2>{title}</h2>
            <ol class="findings">
            {findings.Select(finding => One(finding, look, s.Form is null ? null : forms[s.Form]))}</ol>
            """);
    }

    /// <summary>By when each state asked is to answer, and how that day was found.</summary>
    private static Html DueDates(Submission s)
    {
        var due = s.Findings.Where(f => RequestFormRules.SaysDueDate(f.Rule)).ToList();
        return due.Count == 0 ? default : Html.From($"""
            <h2>By when each state is to answer</h2>
            <table>
            <tbody>
            {due.Select(DueDate)}</tbody>
            </table>

            """);
    }

    private static Html DueDate(Finding f) => Html.From($"""
        <tr><th scope="row">{f.Message}</th><td>{f.Fix} ({f.Law})</td></tr>

        """);

    private static Html One(Finding f, string look, FormDefinition? form) => Html.From($"""
        <li class="{look}"><p><strong>{FieldWords.Head(f.Field, f.Where.Text, form)}</strong></p><p>{f.Message}{Said(FieldWords.Said(f, form))}</p><p>{f.Fix}</p><p class="rule">Rule {f.Rule}{(f.Law is null ? "" : $", {f.Law}")}</p></li>

        """);

    private static Html Said(string? said) => said is null ? default : Html.From($" Read: <q>{said}</q>");

    private static Html Copy(Submission s, string? copy) => copy is null ? default : Html.From($"""
        <p><a href="{s.ReceiptName}.docx">Open {copy}</a> in Word, mend it, and drop it again.</p>
        """);

    private static Html Confirm(ReceiptSentences said) => said.Confirm is var (where, words)
        ? Html.From($"<p><a href=\"{where.AbsoluteUri}\">{words}</a></p>\n")
        : default;

    private static Html Proof(Submission s) => Html.From($"""
        <h2>Proof</h2>
        <table>
        <tbody>
        <tr><th scope="row">File</th><td>{s.File}</td></tr>
        <tr><th scope="row">Received</th><td>{FieldWords.Moment(s.ReceivedAt, s.State)}</td></tr>
        <tr><th scope="row">SHA-256 of the file</th><td><code>{s.Digest}</code></td></tr>
        <tr><th scope="row">Signed receipt</th><td><a href="{s.ReceiptName}.json">{s.ReceiptName}.json</a></td></tr>
        </tbody>
        </table>
        <p>Anyone can check the signed receipt without this hub: <code>MimFunctions verify {s.ReceiptName}.json</code>.</p>
        """);
}
