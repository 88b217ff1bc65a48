namespace MimFunctions.Domain.Forms;

/// <summary>
/// The ids of fields and columns that packed fields have in common: a few hundred, each known by a number. Others may ask while one is added: what they see never changes, and
/// whatever was given a number keeps it.
/// </summary>
public sealed class PackedNames
{
    private readonly Lock adding = new();
    private volatile Known known = new([], []);

    /// <summary>The name of a number.</summary>
    internal string this[int number] => known.Names[number];

    /// <summary>The number of a name; a new one gets the next.</summary>
    public int Number(string name)
    {
        lock (adding)
        {
            if (Find(name) is { } number)
                return number;
            var (names, numbers) = known;
            known = new([.. names, name], new(numbers, StringComparer.Ordinal) { [name] = names.Length });
            return names.Length;
        }
    }

    /// <summary>The number of a name, or null when no form has it.</summary>
    internal int? Find(string name) => known.Numbers.TryGetValue(name, out var number) ? number : null;

    private sealed record Known(string[] Names, Dictionary<string, int> Numbers);
}
