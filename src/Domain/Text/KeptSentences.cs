using System.Collections;

namespace MimFunctions.Domain.Text;

/// <summary>Sentences that are kept with what other languages are made of, and not as their English text alone.</summary>
/// <param name="lines">The sentences.</param>
public sealed class KeptSentences(IReadOnlyList<Sentence> lines) : IReadOnlyList<Sentence>
{
    /// <inheritdoc/>
    public int Count => lines.Count;

    /// <inheritdoc/>
    public Sentence this[int index] => lines[index];

    /// <inheritdoc/>
    public IEnumerator<Sentence> GetEnumerator() => lines.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
