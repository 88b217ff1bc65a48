namespace MimFunctions.Platform.Web;

/// <summary>A use case of the HTTP API: one file, found by itself at start and mapped under <c>/api</c>.</summary>
internal interface IApiEndpoint
{
    /// <summary>
    /// Maps its routes; the group carries the prefix. Each route states who may call it with <see cref="Access.AccessConventions"/>; the program
    /// does not start with one that doesn't.
    /// </summary>
    static abstract void Map(RouteGroupBuilder api);
}
