using System.Collections;

namespace MimFunctions.Domain.Summaries;

/// <summary>
/// Sections or parts of a summary that are made each time they are read and not kept: whoever writes a long document from its beginning to its end has one at
/// a time. They must come out the same each time.
/// </summary>
/// <typeparam name="T">Sections or parts.</typeparam>
/// <param name="make">Makes them.</param>
public sealed class MadeWhenRead<T>(Func<IEnumerable<T>> make) : IReadOnlyList<T>
{
    /// <summary>Whether there is none; no more than one is made to see.</summary>
    public bool IsEmpty => !make().Any();

    /// <inheritdoc/>
    public int Count => make().Count();

    /// <inheritdoc/>
    public T this[int index] => make().ElementAt(index);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => make().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
