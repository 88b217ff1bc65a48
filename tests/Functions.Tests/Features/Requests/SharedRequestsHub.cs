namespace MimFunctions.Tests.Features.Requests;

/// <summary>
/// One hub for those tests of a class that leave nothing behind in it, so that none sees what another did: a start takes longer than most of them. Whoever changes something starts its own.
/// </summary>
public class SharedRequestsHub : IAsyncLifetime
{
    internal RequestsHub Hub { get; } = new();

    public virtual async Task InitializeAsync() => await Hub.Start();

    public async Task DisposeAsync() => await Hub.DisposeAsync();
}
