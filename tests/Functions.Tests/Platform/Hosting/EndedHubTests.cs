using System.Runtime.CompilerServices;
using MimFunctions.Tests.Features.Requests;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Platform.Hosting;

/// <summary>What is left of a hub that has ended.</summary>
public sealed class EndedHubTests
{
    [Fact]
    public async Task A_hub_that_ended_leaves_nothing_in_the_memory_of_the_process()
    {
        var services = await Ended();

        await Eventually.Holds(() => IsGone(services), "no timer and no list holds the services of the hub");
    }

    // A method of its own, as what a method has named may live until its end.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference> Ended()
    {
        await using var hub = await new RequestsHub().Start();
        (await hub.Ask()).Status.ShouldBe(201);
        (await hub.Call("GET", "/", accept: "text/html")).Status.ShouldBe(200);
        return new WeakReference(hub.Services);
    }

    private static bool IsGone(WeakReference services)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return !services.IsAlive;
    }
}
