namespace MimFunctions.Platform.Store;

/// <summary>A container of documents, as the room declares it whose documents it holds.</summary>
/// <param name="Name">Its name; it stands in every store that there is, so it never changes.</param>
/// <param name="Queried">camelCase paths that the hub queries by: each is indexed, here and by way of infra/bicep/hub.json in Azure.</param>
internal sealed record DocumentContainer(string Name, params string[] Queried)
{
    /// <summary>What it holds, where that is one kind of document and no other.</summary>
    public Type? Kind { get; private init; }

    /// <summary>Paths that lead to a value for each of several keys, all of which the hub queries by.</summary>
    public IReadOnlyList<(string Path, IReadOnlyList<string> Keys)> Values { get; private init; } = [];

    /// <summary>Paths of lists that are asked whether they contain something: each of their values is indexed in Azure, by way of infra/bicep/hub.json.</summary>
    public IReadOnlyList<string> Lists { get; private init; } = [];

    /// <summary>A container that holds this kind of document.</summary>
    public static DocumentContainer Of<T>(string name, params string[] queried) => new(name, queried) { Kind = typeof(T) };

    /// <summary>The same with a path that leads to a value for each of these keys.</summary>
    public DocumentContainer Keyed(string path, IEnumerable<string> keys) => this with { Values = [.. Values, (path, [.. keys])] };

    /// <summary>The same with lists that are asked whether they contain something.</summary>
    public DocumentContainer Listing(params string[] paths) => this with { Lists = [.. Lists, .. paths] };
}

/// <summary>A room that keeps documents; every class that is one is found at start.</summary>
internal interface IKeepsDocuments
{
    /// <summary>Where it keeps them.</summary>
    IReadOnlyList<DocumentContainer> Containers { get; }
}
