using Microsoft.AspNetCore.Builder;
using Microsoft.Azure.Functions.Worker.Core.FunctionMetadata;
using Microsoft.Extensions.Hosting;
using MimFunctions.Platform.Hosting.Worker;

namespace MimFunctions.Tests.Platform.Hosting.Worker;

public class FunctionsHostTests
{
    [Theory]
    [InlineData("--functions-uri", "http://127.0.0.1:5000/", "--functions-worker-id", "w")]
    [InlineData("--host", "127.0.0.1", "--functions-uri=http://127.0.0.1:5000/")]
    public void A_process_that_is_told_the_hosts_address_is_a_worker(params string[] arguments) => FunctionsHost.Started(arguments).ShouldBeTrue();

    [Theory]
    [InlineData]
    [InlineData("--demo")]
    [InlineData("--urls", "http://127.0.0.1:7071")]
    [InlineData("status", "MIM-AT-2026-0001")]
    public void What_a_person_starts_runs_alone(params string[] arguments) => FunctionsHost.Started(arguments).ShouldBeFalse();

    /// <summary>The worker is put together by hand (decision 91): a release of the SDK that puts it together otherwise is seen here.</summary>
    [Fact]
    public void The_worker_has_the_services_that_its_SDK_gives_it()
    {
        // Given a worker as the SDK puts it together, which finds no generated code as the program of the tests has none
        var theirs = WebApplication.CreateSlimBuilder();
        theirs.Host.ConfigureFunctionsWorkerDefaults(worker => worker.UseMiddleware<Invocations>(), _ => { });

        // When the hub puts one together
        var ours = WebApplication.CreateSlimBuilder();
        FunctionsHost.Configure(ours);

        // Then it has the same services, and that from which it knows the functions
        Services(ours).Except(Services(theirs)).ShouldBe(
        [
            $"{typeof(IFunctionMetadataProvider)} <- MimFunctions.GeneratedFunctionMetadataProvider, Singleton",
            $"{typeof(InFlight)} <- {typeof(InFlight)}, Singleton",
            $"{typeof(IHostedService)} <- made by the program, Singleton",
            $"{typeof(ReservedPort)} <- {typeof(ReservedPort)}, Singleton",
        ], ignoreOrder: true);
        Services(theirs).Except(Services(ours)).ShouldBeEmpty();
    }

    private static IEnumerable<string> Services(WebApplicationBuilder builder) => builder.Services.Select(service =>
        $"{service.ServiceType} <- {service.ImplementationType ?? service.ImplementationInstance?.GetType() ?? service.ImplementationFactory!.Method.Module.Name switch { "MimFunctions.dll" => "made by the program", _ => (object)"made by the SDK" }}, {service.Lifetime}");
}
