using System.Text.RegularExpressions;
using MimFunctions.Domain.References;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.Summaries.Papers;

/// <summary>Turns the references in a text into links to the pages of the hub.</summary>
/// <param name="hub">Address of the hub.</param>
internal sealed partial class SourceLinks(Uri hub)
{
    private readonly string root = hub.AbsoluteUri.TrimEnd('/');

    /// <summary>The text with its references linked, the rest encoded.</summary>
    public Html Write(string text)
    {
        var pieces = new List<Html>();
        var written = 0;
        foreach (Match match in References().Matches(text))
        {
            pieces.Add(Html.From($"{text[written..match.Index]}{Link(match.Value)}"));
            written = match.Index + match.Length;
        }

        return Html.From($"{pieces}{text[written..]}");
    }

    /// <summary>Several texts with a comma between them, in a piece each.</summary>
    public IEnumerable<Html> Write(IEnumerable<string> texts) => texts.Select((text, number) => Html.From($"{(number == 0 ? "" : ", ")}{Write(text)}"));

    private Html Link(string reference) => Path(reference) is { } path ? Html.From($"<a href=\"{root}/{path}\">{reference}</a>") : Html.From($"{reference}");

    private static string? Path(string reference) => reference[..3] switch
    {
        "MIM" when Reference.Parse(reference) is { } communication => $"api/communications/{communication}",
        "REQ" when RequestReference.Parse(reference) is { } request => $"api/requests/{request}/answers",
        "ILO" when ReportNumber.Parse(reference) is { } report => $"api/liaison/reports/{report}",
        _ => null,
    };

    [GeneratedRegex(@"\b(?:MIM|REQ|ILO)-[A-Z]{2,7}-[0-9]{4}-[0-9]{4,9}\b", RegexOptions.CultureInvariant)]
    private static partial Regex References();
}
