using System.Text.Json;
using MimFunctions.Intake;

namespace MimFunctions.Tests.Hosting;

public class HostJsonTests
{
    private static JsonElement HostJson { get; } =
        JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "host.json"))).RootElement;

    [Fact]
    public void The_host_starts_the_program_and_forwards_requests_with_their_own_path()
    {
        var handler = HostJson.GetProperty("customHandler");

        handler.GetProperty("description").GetProperty("defaultExecutablePath").GetString().ShouldBe("MimFunctions");
        handler.GetProperty("enableForwardingHttpRequest").GetBoolean().ShouldBeTrue();
        handler.GetProperty("enableProxyingHttpRequest").GetBoolean().ShouldBeTrue();
        HostJson.GetProperty("extensions").GetProperty("http").GetProperty("routePrefix").GetString().ShouldBe("");
    }

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
    public void The_extension_bundle_is_named_in_full_since_the_host_hangs_silently_without() =>
        HostJson.GetProperty("extensionBundle").EnumerateObject().Select(p => p.Name).ShouldBe(["id", "version"]);
}
