using System.Text.RegularExpressions;

namespace MimFunctions.Tests.Architecture;

/// <summary>What people see is written as components (docs/decisions/0053-pages-are-components.md); only documents that are kept or mailed are made of strings.</summary>
public sealed partial class MarkupTests
{
    // Papers, receipts and letters are files that look the same years later; the reader of files knows HTML by its tags; Platform/Pages encodes and frames them;
    // the hub's sign is a picture.
    private static readonly string[] Documents =
    [
        "src/Functions/Features/Summaries/Papers/", "src/Functions/Mechanism/Charts/", "src/Functions/Mechanism/Receipts/", "src/Functions/Mechanism/Letters/LetterHtml.cs", "src/Functions/Mechanism/Forms/Reading/FileSniffer.cs",
        "src/Functions/Platform/Pages/", "src/Functions/Platform/Shell/Assets.cs",
    ];

    [Fact]
    public void No_code_but_that_of_documents_holds_a_tag_of_HTML() => (
        from file in SourceTree.Now.Files
        where !file.IsMarkup && !Documents.Any(each => file.Path.StartsWith(each, StringComparison.Ordinal))
        from line in file.Code.Index()
        where Tag().IsMatch(line.Item)
        select $"{file.Path}:{line.Index + 1} holds HTML: {line.Item.Trim()}").ShouldBeEmpty();

    [Fact]
    public void Every_document_of_the_list_holds_one() => Documents
        .Where(each => !SourceTree.Now.Files.Any(file => !file.IsMarkup && file.Path.StartsWith(each, StringComparison.Ordinal) && file.Code.Any(Tag().IsMatch)))
        .ShouldBeEmpty();

    [GeneratedRegex(
        """</?(?:a|article|b|blockquote|body|br|button|code|dd|details|div|dl|dt|em|fieldset|figure|footer|form|h[1-6]|head|header|hr|html|i|img|input|label|legend|li|link|main|meta|nav|ol|option|p|pre|q|script|section|select|span|strong|style|summary|svg|table|tbody|td|textarea|tfoot|th|thead|title|tr|u|ul)(?:\s+[\w-]+=[^<>]*|\s+[a-z]+)?\s*/?>""")]
    private static partial Regex Tag();
}
