namespace MimFunctions.Platform.Hosting;

/// <summary>
/// All of HTTP as one function, so that the Functions host forwards every request there is, <c>GET /</c> included. The request comes to the
/// worker's own address and is answered by its endpoints as when the hub runs alone; the host lets everyone through, since a function key would
/// say which program calls, not who, and would keep browsers out. Who may do what is decided at the gate (<see cref="Access.Gate"/>).
/// </summary>
internal static class Web
{
    /// <summary>Nothing: what the host invokes it for, it forwards.</summary>
    [Function("Web")]
    public static Task Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", "put", "patch", "delete", "options", Route = "{*path}")]
        HttpRequest request) => Task.CompletedTask;
}
