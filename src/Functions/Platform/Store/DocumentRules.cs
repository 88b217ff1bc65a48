using System.Text.Json;
using System.Text.RegularExpressions;
using MimFunctions.Platform.Json;

namespace MimFunctions.Platform.Store;

/// <summary>What both stores ask of keys and queries, so that what works in one works in the other.</summary>
internal static partial class DocumentRules
{
    /// <summary>Bytes of the largest document. Cosmos DB takes 2 MiB; the rest is for its envelope and system properties.</summary>
    public const int LargestBody = 2_000_000;

    /// <summary>The key, if Cosmos DB and SQLite can both keep it.</summary>
    /// <exception cref="ArgumentException">
    /// Its id is empty, longer than 255 characters, or holds one of <c>/ \ ? #</c>, which Cosmos DB forbids, or <c>%</c>, which its SDK sends
    /// so that <c>%20</c> and a space are the same id.
    /// </exception>
    public static DocumentKey Checked(DocumentKey key) =>
        CheckedContainer(key.Container) is not null && Id().IsMatch(key.Id)
            ? key
            : throw new ArgumentException(
                $"'{key.Id}' can not be the id of a document: 1 to 255 characters without / \\ ? # %.", nameof(key));

    /// <summary>The document as it will be stored, UTF-8.</summary>
    /// <exception cref="ArgumentException">It is larger than 2 MB, the most that Cosmos DB takes.</exception>
    public static byte[] Checked(DocumentKey key, byte[] body) => body.Length <= LargestBody
        ? body
        : throw new ArgumentException($"{key} has {body.Length} bytes; a document has at most {LargestBody}.", nameof(body));

    /// <summary>The name of the container; it becomes part of queries.</summary>
    /// <exception cref="ArgumentException">It is not made of letters only.</exception>
    public static string CheckedContainer(string container) => Name().IsMatch(container)
        ? container
        : throw new ArgumentException($"'{container}' can not name a container: letters only.", nameof(container));

    /// <summary>The path; it becomes part of queries.</summary>
    /// <exception cref="ArgumentException">It is not made of names of letters and digits joined by dots.</exception>
    public static string CheckedPath(string path) => Path().IsMatch(path)
        ? path
        : throw new ArgumentException($"'{path}' is no path such as outbox.state.", nameof(path));

    /// <summary>The value as <see cref="HubJson"/> writes it: a string, long, double or bool.</summary>
    /// <exception cref="ArgumentException">It is of a kind that cannot be compared with.</exception>
    public static object Plain(object value) => value switch
    {
        string or bool or long or double => value,
        int number => (long)number,
        DateTimeOffset instant => InstantConverter.Text(instant),
        Enum word => JsonNamingPolicy.CamelCase.ConvertName(word.ToString()),
        _ => throw new ArgumentException($"A query can not compare with a {value.GetType().Name}.", nameof(value)),
    };

    /// <summary>The operator, the same in both dialects.</summary>
    public static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "=",
        Comparison.Below => "<",
        Comparison.AtLeast => ">=",
        _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "No such comparison."),
    };

    [GeneratedRegex(@"\A[^/\\?#%]{1,255}\z")]
    private static partial Regex Id();

    [GeneratedRegex(@"\A[A-Za-z]+\z")]
    private static partial Regex Name();

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9]*(\.[A-Za-z][A-Za-z0-9]*)*\z")]
    private static partial Regex Path();
}
