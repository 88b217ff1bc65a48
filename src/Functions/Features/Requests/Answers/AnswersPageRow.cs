using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Requests.Answers;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.Requests.Answers;

/// <summary>The rows of one state: its answer, and one more for each addition.</summary>
internal static class AnswersPageRow
{
    /// <summary>The group of rows.</summary>
    public static Html Write(AnswerRow row)
    {
        var lines = Math.Max(1, row.Answers.Count);
        return Html.From($"""
            <tbody id="{row.State.Code}">
            <tr><th scope="rowgroup" rowspan="{lines}">{row.Name}<p class="duty">{AnswerWords.Duty(row)}</p></th>
            <td rowspan="{lines}">{Standing(row)}</td>
            {Cells(row, 0)}</tr>
            {Enumerable.Range(1, lines - 1).Select(number => Html.From($"<tr>{Cells(row, number)}</tr>\n"))}</tbody>

            """);
    }

    private static Html Standing(AnswerRow row) => Html.From($"""
        <p>{row.Words}</p>
        <p class="{(row.OverdueSince is null ? "" : "bad")}">{AnswerWords.Due(row)}</p>
        <details><summary>How the day was found</summary><ul>{row.Explanation.Select(line => Html.From($"<li>{line}</li>"))}</ul></details>
        """);

    private static Html Cells(AnswerRow row, int number)
    {
        if (number == row.Answers.Count)
            return Html.From($"<td colspan=\"3\" class=\"none\">{AnswerWords.None(row)}</td>");
        var head = Html.From($"<p class=\"head\">{AnswerWords.Head(row, number)}</p>");
        return row.Answers[number] is ShownAnswer.Readable shown
            ? Html.From($"""
                <td>{head}<div class="text"{AnswersPage.Lang(shown.Answer.Language)}>{shown.Answer.Text}</div></td>
                {English(shown.Answer)}
                {Files(row, shown)}
                """)
            : Html.From($"<td>{head}<p class=\"note\">{AnswerWords.Withheld}</p></td><td></td><td></td>");
    }

    private static Html English(Answer answer) => answer.English is null
        ? Html.From($"<td></td>")
        : Html.From($"<td data-label=\"{AnswerWords.Columns[3]}\"><div class=\"text\" lang=\"en\">{answer.English}</div></td>");

    private static Html Files(AnswerRow row, ShownAnswer.Readable shown)
    {
        if (shown.Answer.Files.Count == 0 && shown.FilesWithheld == 0)
            return Html.From($"<td></td>");
        var withheld = AnswerWords.FilesWithheld(shown) is { } words ? Html.From($"<li class=\"note\">{words}</li>") : default;
        return Html.From($"<td data-label=\"{AnswerWords.Columns[4]}\"><ul>{shown.Answer.Files.Select(file => File(row, file))}{withheld}</ul></td>");
    }

    private static Html File(AnswerRow row, AnswerFile file)
    {
        var name = file.Digest is null
            ? Html.From($"{file.Name}")
            : Html.From($"<a href=\"answers/{row.State.Code}/files/{file.Digest}\">{file.Name}</a>");
        return Html.From($"<li>{name}<br><span class=\"mark\">{AnswerWords.Mark(file)}</span></li>");
    }
}
