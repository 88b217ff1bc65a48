using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Writing;

/// <summary>Findings as paragraphs of a comment.</summary>
internal static class FindingWords
{
    /// <summary>What is wrong, what was read, what to do, and by which rule.</summary>
    public static IReadOnlyList<string> Of(Finding f, FormDefinition form) =>
    [
        $"{(f.Severity == Severity.Error ? "To mend" : "Suggestion")}{(FieldWords.About(f.Field, form) is { } about ? $", {about}" : "")}: {f.Message}",
        .. f.Said is null ? Array.Empty<string>() : [$"Read: “{FieldWords.Said(f, form)}”"],
        f.Fix,
        $"(Rule {f.Rule}{(f.Law is null ? "" : $", {f.Law}")})",
    ];

    /// <summary>How much there is to do.</summary>
    public static IReadOnlyList<string> Summary(IReadOnlyList<Finding> findings)
    {
        var (errors, suggestions) = (Count(findings, Severity.Error), Count(findings, Severity.Warning));
        return
        [
            (errors, suggestions) switch
            {
                (0, _) => $"The form was accepted. {Number(suggestions, "suggestion")} in the comments would make it better.",
                (_, 0) => $"{Number(errors, "thing")} to mend; see the comments.",
                _ => $"{Number(errors, "thing")} to mend and {Number(suggestions, "suggestion")}; see the comments.",
            },
            errors > 0 ? "Mend the form in this copy and drop it again: you get a new answer within seconds." : "Nothing has to be done.",
        ];
    }

    private static int Count(IReadOnlyList<Finding> findings, Severity severity) => findings.Count(f => f.Severity == severity);

    private static string Number(int count, string thing) => count == 1 ? $"1 {thing}" : $"{count} {thing}s";
}
