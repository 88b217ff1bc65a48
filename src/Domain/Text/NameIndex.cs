namespace MimFunctions.Domain.Text;

/// <summary>
/// Makes an index of things by their names. In loops: a query over pairs of name and thing is compiled anew for each kind of pair in every process, which costs a start more
/// than the index does.
/// </summary>
internal static class NameIndex
{
    /// <summary>Each thing by each of its keys; a key that two have is that of the first.</summary>
    /// <param name="all">The things.</param>
    /// <param name="keys">The keys of one.</param>
    public static Dictionary<string, T> Of<T>(IReadOnlyList<T> all, Func<T, IEnumerable<string>> keys)
        where T : class
    {
        Dictionary<string, T> index = [];
        foreach (var each in all)
            foreach (var key in keys(each))
                index.TryAdd(key, each);
        return index;
    }
}
