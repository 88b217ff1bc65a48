using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Requests.Answers;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.Requests.Answers;

/// <summary>All answers to a request on one page: a table that turns into one block a state on a small screen, and prints on a wide sheet.</summary>
internal static class AnswersPage
{
    private const string Style = """
        body{max-width:84rem}
        .answers{table-layout:fixed}.answers caption{text-align:left;font-weight:700;font-size:1.15rem;padding:.6rem 0}
        .answers th,.answers td{width:auto;white-space:normal}.answers thead th{border-top:0;border-bottom:2px solid var(--line)}
        .answers tbody>tr:first-child>*{border-top:2px solid var(--line)}.answers th:first-child{width:9rem}
        .answers th:nth-child(2){width:15rem}.answers th:nth-child(5){width:13rem}
        .answers p{margin:0 0 .4rem}.answers .text,.question{white-space:pre-line}.answers .head,.answers .duty{font-size:.85em;font-weight:400}
        .answers ul{margin:0;padding-left:1.1rem}.mark{font-size:.85em}.answers details{font-size:.92em}
        .answers details li{margin:.2rem 0}.none{opacity:.75}
        @media screen and (max-width:56rem){.answers thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
        .answers,.answers caption,.answers tbody,.answers tr,.answers th,.answers td{display:block;width:auto!important}.answers td:empty{display:none}
        .answers tbody>tr>*{border:0!important;padding:.25rem 0}.answers tbody{border-top:2px solid var(--line);padding:.6rem 0}
        .answers tbody th{font-size:1.2rem}.answers td[data-label]:not(:empty)::before{content:attr(data-label);display:block;font-weight:600;font-size:.875rem}}
        @media print{@page{size:A4 landscape;margin:12mm}.answers{font-size:9pt}.answers thead{display:table-header-group}.answers tr{break-inside:avoid}}
        """;

    /// <summary>The page.</summary>
    /// <param name="table">The table as the reader gets it.</param>
    public static string Write(AnswersTable table) => Page.Write(
        $"{table.Reference}: {table.Summary}",
        Html.From($"""
            <p class="hub">MIM hub · request for additional information</p>
            <h1>{table.Question.Title}</h1>
            <p class="lead">{AnswerWords.Asked(table)}</p>
            <p><span class="status">{table.Summary}</span></p>
            <p>{AnswerWords.LastChange(table)}</p>
            <details open><summary>The question{InLanguage(table.Question)}</summary>
            <p class="question"{Lang(table.Question.Language)}>{table.Question.Text}</p></details>
            <table class="answers">
            <caption>Answers of the states asked</caption>
            <thead><tr>{AnswerWords.Columns.Select(column => Html.From($"<th scope=\"col\">{column}</th>"))}</tr></thead>
            {table.Rows.Select(AnswersPageRow.Write)}</table>
            <p>Also as a <a href="answers?format=docx">Word document</a>, as a <a href="answers?format=xlsx">workbook</a> and as <a href="answers?format=json">JSON</a>.</p>
            """),
        Style);

    /// <summary>The attribute for a text in a language; none when it is not known.</summary>
    internal static Html Lang(string? language) => language is null ? default : Html.From($" lang=\"{language}\"");

    private static string InLanguage(Question question) => question.LanguageName is { } language ? $" (in {language})" : "";
}
