using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Requests.Answers;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.Requests.Answers;

/// <summary>All answers to a request on one page: a table that turns into one block a state on a small screen, and prints on a wide sheet.</summary>
internal static class AnswersPage
{
    /// <summary>The page.</summary>
    /// <param name="table">The table as the reader gets it.</param>
    public static ShownPage Write(AnswersTable table) => new ShownPage(
        $"{table.Reference}: {table.Summary}",
        Html.From($"""
            <p class="over">request for additional information</p>
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
        "answering");

    /// <summary>The attribute for a text in a language; none when it is not known.</summary>
    internal static Html Lang(string? language) => language is null ? default : Html.From($" lang=\"{language}\"");

    private static string InLanguage(Question question) => question.LanguageName is { } language ? $" (in {language})" : "";
}
