using System.Text.Json;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Configuration;

namespace MimFunctions.Tests.Platform.Hosting;

public class HostJsonTests
{
    private static JsonElement HostJson { get; } =
        JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "host.json"))).RootElement;

    [Fact]
    public void Requests_keep_their_own_path() =>
        HostJson.GetProperty("extensions").GetProperty("http").GetProperty("routePrefix").GetString().ShouldBe("");

    [Fact]
    public void An_invocation_ends_by_itself_well_before_the_host_would_kill_the_process()
    {
        var timeout = TimeSpan.Parse(HostJson.GetProperty("functionTimeout").GetString()!, System.Globalization.CultureInfo.InvariantCulture);

        TimeSpan.FromMinutes(HostingSettings.MostMinutes).ShouldBeLessThan(timeout - TimeSpan.FromMinutes(1));
        new HostingSettings().Deadline.ShouldBeLessThanOrEqualTo(TimeSpan.FromMinutes(HostingSettings.MostMinutes));
        TimeSpan.FromMinutes(HostingSettings.LeastMinutes).ShouldBeGreaterThan(SweepDrop.Longest);
    }

    [Fact]
    public void A_message_stays_locked_as_long_as_its_invocation_may_take()
    {
        var renewed = HostJson.GetProperty("extensions").GetProperty("serviceBus").GetProperty("maxAutoLockRenewalDuration").GetString()!;

        TimeSpan.Parse(renewed, System.Globalization.CultureInfo.InvariantCulture).ShouldBeGreaterThan(TimeSpan.FromMinutes(HostingSettings.MostMinutes));
    }

    [Fact]
    public void Nothing_is_left_of_a_bundle_or_a_custom_handler_which_the_host_would_pass_over_for_an_isolated_worker() =>
        HostJson.EnumerateObject().Select(property => property.Name).ShouldBe(["version", "functionTimeout", "logging", "extensions"]);
}
