using MimFunctions.Domain.Text;

namespace MimFunctions.Features.ContactPoints;

/// <summary>Something that can be chosen in a form of a page.</summary>
/// <param name="Value">What is posted.</param>
/// <param name="Words">What is read.</param>
public sealed record FormOption(string Value, Sentence Words)
{
    /// <summary>Some values of an option.</summary>
    internal static IReadOnlyList<FormOption> Of<T>(IEnumerable<T> options, Func<T, Sentence> words)
        where T : struct, Enum => [.. options.Select(option => new FormOption(Code.Of(option), words(option)))];

    /// <summary>All values of an option.</summary>
    internal static IReadOnlyList<FormOption> All<T>(Func<T, Sentence> words)
        where T : struct, Enum => Of(Enum.GetValues<T>(), words);
}
