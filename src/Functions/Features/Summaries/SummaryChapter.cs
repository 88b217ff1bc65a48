namespace MimFunctions.Features.Summaries;

/// <summary>
/// A stretch of the JSON of a document. Kept as text and not as JSON within JSON: Cosmos DB keeps numbers as binary fractions, and the content
/// of a summary must stay the same to the byte for ever.
/// </summary>
/// <param name="Of">How many chapters the document has.</param>
/// <param name="Text">The stretch.</param>
internal sealed record SummaryChapter(int Of, string Text);
