using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Api;
using MimFunctions.Hosting;
using MimFunctions.SignIn;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.SignIn;

public sealed class UnguardedEndpointTests
{
    [Fact]
    public void The_hub_does_not_start_with_a_function_that_does_not_say_who_may_call_it()
    {
        using var folder = new TempFolder();
        SampleForms.Directory("AT").Save(folder.Path);

        var fault = Should.Throw<UnguardedEndpointException>(() => Hub.Build(
            new MimFunctions.Settings { DataFolder = folder.Path }, "http://127.0.0.1:0",
            services => services.AddSingleton(FunctionTable.Discover([typeof(SaysNothing)]))));

        fault.Message.ShouldContain("[Open(\"…\")] to a function: Careless");
    }

    [Fact]
    public void Nor_with_an_endpoint_of_the_API_that_does_not()
    {
        var app = WebApplication.CreateSlimBuilder().Build();
        ApiEndpoints.Map(app, [typeof(CarelessEndpoint)]);

        Should.Throw<UnguardedEndpointException>(() => AccessCheck.EveryEndpointIsGuarded(app)).Message.ShouldEndWith("HTTP: GET /api/careless.");
    }

    private static class SaysNothing
    {
        [Function("Careless")]
        public static IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "careless")] HttpContext http) =>
            Results.Text(http.Request.Path);
    }

    private sealed class CarelessEndpoint : IApiEndpoint
    {
        public static void Map(RouteGroupBuilder api) => api.MapGet("/careless", () => "all of it");
    }
}
