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
}
