using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Text;
using MimFunctions.Platform.Words;

namespace MimFunctions.Mechanism.Forms.Writing;

/// <summary>Findings as paragraphs of a comment.</summary>
internal static class FindingWords
{
    /// <summary>What is wrong, what was read, what to do, and by which rule.</summary>
    public static IReadOnlyList<string> Of(Finding f, FormDefinition form) =>
    [
        $"{Head(f, form)}: {Spoken.Of(f.Stated)}",
        .. f.Said is null ? Array.Empty<string>() : [Spoken.Of($"Read: “{FieldWords.Said(f, form)}”")],
        Spoken.Of(f.Advised),
        $"({Spoken.Of($"Rule {f.Rule}")}{(f.Law is null ? "" : $", {f.Law}")})",
    ];

    /// <summary>How much there is to do.</summary>
    public static IReadOnlyList<string> Summary(IReadOnlyList<Finding> findings)
    {
        var (errors, suggestions) = (Count(findings, Severity.Error), Count(findings, Severity.Warning));
        return
        [
            Spoken.Of((errors, suggestions) switch
            {
                (0, _) => $"The form was accepted. {Suggestions(suggestions)} in the comments would make it better.",
                (_, 0) => $"{Things(errors)} to mend; see the comments.",
                _ => (Sentence)$"{Things(errors)} to mend and {Suggestions(suggestions)}; see the comments.",
            }),
            Spoken.Of(errors > 0 ? (Sentence)$"Mend the form in this copy and drop it again: you get a new answer within seconds." : $"Nothing has to be done."),
        ];
    }

    private static string Head(Finding f, FormDefinition form) =>
        Spoken.Of(f.Severity == Severity.Error ? (Sentence)$"To mend" : $"Suggestion") + (FieldWords.About(f.Field, form) is { } about ? $", {about}" : "");

    private static Sentence Things(int count) => Sentence.Count(count, $"{count} thing", $"{count} things");

    private static Sentence Suggestions(int count) => Sentence.Count(count, $"{count} suggestion", $"{count} suggestions");

    private static int Count(IReadOnlyList<Finding> findings, Severity severity) => findings.Count(f => f.Severity == severity);
}
