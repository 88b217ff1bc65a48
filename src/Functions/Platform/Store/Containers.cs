using MimFunctions.Platform.Types;

namespace MimFunctions.Platform.Store;

/// <summary>
/// The containers of the document store and what partitions them: here those of the platform itself; those of the rooms above are declared beside their
/// documents, by an <see cref="IKeepsDocuments"/>.
/// </summary>
internal static class Containers
{
    /// <summary>Delivery records of mails, by case (reference, or digest run); the id is the message id.</summary>
    public const string Mails = "mails";

    /// <summary>When each timer last ran in the embedded host, by function name; the id is the same.</summary>
    public const string Timers = "timers";

    /// <summary>Numbers given to calls that may be repeated, by asker; the id is the digest of the call's own key.</summary>
    public const string Tickets = "tickets";

    /// <summary><see cref="Audit.AuditBlock"/>, by party; the id is the sequence number of its first record, twelve digits.</summary>
    public const string Audit = "audit";

    /// <summary><see cref="Audit.StoredSeal"/>, all in one partition; the id is the day, with a running number from the second on.</summary>
    public const string Seals = "seals";

    /// <summary><see cref="ErasedDocument"/>, by container of the document; the id is its partition and id. Only while one is being erased.</summary>
    public const string Erasures = "erasures";

    private static readonly DocumentContainer[] Known =
    [
        new(Mails, "status.kind", "keptSince"),
        new(Timers),
        new(Tickets),
        new(Audit, "first", "since", "until"),
        new(Seals, "at"),
        new(Erasures),
        .. ProgramTypes.Made<IKeepsDocuments>().SelectMany(room => room.Containers),
    ];

    private static readonly Dictionary<Type, string> ByKind = Known.Where(each => each.Kind is not null).ToDictionary(each => each.Kind!, each => each.Name);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Known.Select(each => each.Name)];

    /// <summary>Paths that lead to a value for each of several keys, all of which the hub queries by.</summary>
    public static IReadOnlyList<(string Container, string Path, IReadOnlyList<string> Keys)> Keyed { get; } =
        [.. Known.SelectMany(each => each.Values, (each, kept) => (each.Name, kept.Path, kept.Keys))];

    /// <summary>Lists that are asked whether they contain something: container and camelCase path.</summary>
    public static IReadOnlyList<(string Container, string Path)> Lists { get; } = [.. Known.SelectMany(each => each.Lists, (each, path) => (each.Name, path))];

    /// <summary>Paths the hub queries by, each indexed: container and camelCase path.</summary>
    public static IReadOnlyList<(string Container, string Path)> QueriedPaths { get; } =
    [
        .. Known.SelectMany(each => each.Queried, (each, path) => (each.Name, path)),
        .. Keyed.SelectMany(kept => kept.Keys.Select(key => (kept.Container, $"{kept.Path}.{key}"))),
    ];

    /// <summary>The container of a kind of document, for who reads documents of another room and knows nothing of it but the kind.</summary>
    public static string Of<T>() => ByKind[typeof(T)];
}
