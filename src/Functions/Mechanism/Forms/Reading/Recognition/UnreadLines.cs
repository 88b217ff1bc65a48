using System.Text.RegularExpressions;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Text;

namespace MimFunctions.Mechanism.Forms.Reading.Recognition;

/// <summary>Paragraphs outside of tables that are no field of the form: letters around it, headings, what is printed above every page.</summary>
internal static partial class UnreadLines
{
    /// <summary>A finding for each run of lines that were not read.</summary>
    /// <param name="document">The document.</param>
    /// <param name="lines">The lines that belong to no field.</param>
    /// <param name="labels">Labels of the form.</param>
    public static IEnumerable<Finding> Findings(TextDocument document, IReadOnlyList<TextLine> lines, FormLabels labels)
    {
        var unread = lines.Where(line => !labels.IsPrinted(line.Text)).Select(line => line with { Text = ReadControls.Without(document, labels, line.Text, line.Where) })
            .Where(line => NormalText.Shows(line.Text) && !PageWords().IsMatch(line.Text)).ToList();
        foreach (var run in Runs(unread))
            yield return Unread.Finding(FileRules.NotRead, run[0].Where, Why(run[0].Where), string.Join('\n', run.Select(line => line.Text)));
    }

    private static Sentence Why(Place where) => where.Paragraph is null
        ? (Sentence)$"This text stands in {where.Worded}; it was not read."
        : $"This text is no part of the form; it was not read.";

    private static IEnumerable<List<TextLine>> Runs(List<TextLine> lines)
    {
        var run = new List<TextLine>();
        foreach (var line in lines)
        {
            if (run.Count > 0 && (run[^1].Section != line.Section || (line.Where.Paragraph ?? 0) > (run[^1].Where.Paragraph ?? 0) + 1))
            {
                yield return run;
                run = [];
            }

            run.Add(line);
        }

        if (run.Count > 0)
            yield return run;
    }

    // What is left of "Page 1 of 2" when the numbers are fields.
    [GeneratedRegex(
        @"^\W*(page|seite|page|página|pagina|side|sida|sivu|lk|lapa|puslapis|strona|strana|stránka|oldal|stranica|stran|страница|σελίδα|paġna|leathanach|p|s|str)?\W*(of|von|de|di|van|af|av|z|ze|iz|od|iš|no|sur|din|от|από|ta|as|\W)?\W*\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageWords();
}
