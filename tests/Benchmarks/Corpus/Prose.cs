namespace MimFunctions.Benchmarks.Corpus;

/// <summary>Sentences of the field's words: made up, but as long and as varied as what ministries write.</summary>
internal sealed class Prose(Random random)
{
    private static readonly string[] Who =
        ["The ministry", "The border guard", "The asylum office", "The reception agency", "The integration council", "Each region", "The appeals court"];

    private static readonly string[] Does =
        ["decides on", "keeps a register of", "shortens the time for", "pays the cost of", "reviews every year", "publishes figures on", "shares with the regions"];

    private static readonly string[] What =
    [
        "applications for international protection", "residence permits for seasonal work", "return decisions and their appeals",
        "language courses before entry", "visas for family members", "places in reception centres", "the age assessment of minors",
        "permits for researchers and students", "carrier notifications at the external border", "recognition of qualifications",
    ];

    private static readonly string[] How =
    [
        "within {0} days", "from {0} municipalities upwards", "at a cost of {0} million euro", "for up to {0} months",
        "in {0} reception centres", "under section {0} of the Act", "with {0} additional officers",
    ];

    /// <summary>A title of one line; <paramref name="serial"/> makes it unique.</summary>
    public string Title(int serial) => $"Act no. {serial} on {Pick(What)} and {Pick(What)}";

    /// <summary>About so many characters of text.</summary>
    public string Text(int characters)
    {
        var text = new System.Text.StringBuilder(characters + 120);
        while (text.Length < characters)
            text.Append(text.Length == 0 ? "" : " ").Append(Sentence());
        return text.ToString();
    }

    /// <summary>One of them.</summary>
    public T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    private string Sentence() =>
        $"{Pick(Who)} {Pick(Does)} {Pick(What)} {string.Format(System.Globalization.CultureInfo.InvariantCulture, Pick(How), random.Next(2, 400))}.";
}
