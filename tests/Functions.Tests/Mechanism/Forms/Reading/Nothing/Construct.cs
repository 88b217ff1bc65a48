namespace MimFunctions.Tests.Mechanism.Forms.Reading.Nothing;

/// <summary>What becomes of a word in a form.</summary>
internal enum Fate
{
    /// <summary>A person sees it: it is in a field, or a finding quotes it.</summary>
    Seen,

    /// <summary>Nobody sees it, or it is withdrawn: it is in no field, and a finding quotes it.</summary>
    Withdrawn,
}

/// <summary>Where a construct can stand in a generated form.</summary>
internal enum Spot
{
    /// <summary>A paragraph in the value cell of a field of long text.</summary>
    Value,

    /// <summary>Rows of the table below a field of long text.</summary>
    Row,

    /// <summary>Before or after the table.</summary>
    Body,

    /// <summary>In the paragraph of the label.</summary>
    Label,
}

/// <summary>Something of a file format that can hold words.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Fate">What becomes of its word.</param>
/// <param name="Spots">Where it can stand.</param>
/// <param name="Xml">The element, with the word in it; <c>{n}</c> is a number of its own.</param>
/// <param name="Parts">Other parts of the file that it needs, with the word in them.</param>
internal sealed record Construct(string Name, Fate Fate, IReadOnlyList<Spot> Spots, string Xml, params IReadOnlyList<(string Part, string Content)> Parts)
{
    public const string Word = "{w}", Number = "{n}";

    public string With(string word, int number) => Fill(Xml, word, number);

    public static string Fill(string text, string word, int number) =>
        text.Replace(Word, word, StringComparison.Ordinal).Replace(Number, number.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
