using MimFunctions.Mechanism.Forms.Reading;

namespace MimFunctions.Mechanism.Forms.Writing;

/// <summary>
/// What a form that is handed out prints of its case, to be read and not to be filled in (W-17): the measure that is asked about, the question
/// and the day by which an answer is due.
/// </summary>
/// <param name="Heading">One line.</param>
/// <param name="Lines">What is printed under it.</param>
internal sealed record FormAbout(string Heading, IReadOnlyList<FormAboutLine> Lines)
{
    /// <summary>Every paragraph as it is printed.</summary>
    public IEnumerable<string> Printed => Lines.SelectMany(line => line.Paragraphs.Select((text, at) => at == 0 ? line.Lead + text : text)).Prepend(Heading);
}

/// <summary>One thing that is told.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Text">In words; of several paragraphs if need be.</param>
internal sealed record FormAboutLine(string Label, string Text)
{
    /// <summary>What stands before the first paragraph.</summary>
    public string Lead => Label + ": ";

    /// <summary>The paragraphs of the text, blank ones left out.</summary>
    public IReadOnlyList<string> Paragraphs => [.. NormalText.Of(Text).Split('\n').Where(line => line.Length > 0)];
}
