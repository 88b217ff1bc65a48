using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;

namespace MimFunctions.Tests.Platform.Access;

public sealed class UnguardedEndpointTests
{
    [Fact]
    public void The_hub_does_not_start_with_an_endpoint_that_does_not_say_who_may_call_it()
    {
        var app = WebApplication.CreateSlimBuilder().Build();
        ApiEndpoints.Map(app, [typeof(CarelessEndpoint)]);

        Should.Throw<UnguardedEndpointException>(() => AccessCheck.EveryEndpointIsGuarded(app)).Message.ShouldEndWith("add .Needs(Permission…) or .OpenBecause(\"…\") to each: HTTP: GET /api/careless.");
    }

    private sealed class CarelessEndpoint : IApiEndpoint
    {
        public static void Map(RouteGroupBuilder api) => api.MapGet("/careless", () => "all of it");
    }
}
