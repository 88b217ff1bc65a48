using System.Collections.Concurrent;
using System.Text.Json;
using MimFunctions.Domain.Summaries;
using MimFunctions.Features.Summaries.Papers;
using MimFunctions.Platform.Json;
using MimFunctions.Tests.Features.Summaries.Papers;

namespace MimFunctions.Tests.Features.Summaries;

/// <summary>Writes the same Word document once, for stories that are told many times; the bytes are the real ones.</summary>
internal sealed class WordOnce
{
    private readonly ConcurrentDictionary<string, byte[]> written = new(StringComparer.Ordinal);

    public void Write(SummaryDocument document, SummaryStanding standing, Stream to) => to.Write(written.GetOrAdd(
        JsonSerializer.Serialize(document, HubJson.Options) + JsonSerializer.Serialize(standing, HubJson.Options), _ => WrittenWord.Of(document, standing)));
}
