namespace MimFunctions.Mechanism.Intake;

/// <summary>A path in the drop container taken apart: <c>drop/{state}/{folder}/{name}</c>.</summary>
/// <param name="State">State as the folder is called; not yet known to be one.</param>
/// <param name="Folder">Folder of the kind of form; empty when the file lies beside those folders.</param>
/// <param name="Name">The rest of the path; holds "/" when the file lies deeper.</param>
internal sealed record DropPath(string State, string Folder, string Name)
{
    /// <summary>Prefix of everything that was dropped.</summary>
    public const string Prefix = "drop/";

    /// <summary>Takes a path apart; a file that lies too high gets empty parts, so that it can be answered all the same.</summary>
    /// <exception cref="ArgumentException">The path is not in the drop container.</exception>
    public static DropPath Parse(string path)
    {
        if (!path.StartsWith(Prefix, StringComparison.Ordinal))
            throw new ArgumentException("Not a path in the drop container.", nameof(path));
        return path[Prefix.Length..].Split('/', 3) switch
        {
            [var state, var folder, var name] => new DropPath(state, folder, name),
            [var state, var name] => new DropPath(state, "", name),
            var rest => new DropPath("", "", rest[0]),
        };
    }
}
