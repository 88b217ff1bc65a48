namespace MimFunctions.Api;

/// <summary>A use case of the HTTP API: one file, found by itself at start and mapped under <c>/api</c>.</summary>
internal interface IApiEndpoint
{
    /// <summary>Maps its routes; the group carries the prefix and the policies common to all.</summary>
    static abstract void Map(RouteGroupBuilder api);
}
