using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Integration.Tests.Azd;

/// <summary>The scripts that azd runs around provisioning, with a stand-in for the Azure CLI.</summary>
public sealed class HookTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [HookFact]
    public async Task A_new_vault_gets_the_two_keys_that_only_the_hub_knows()
    {
        var cli = new FakeAzureCli(folder.Path, secrets: []);

        var run = await Hook.Run("secrets.sh", cli.Environment("mim-vault"));

        run.ExitCode.ShouldBe(0, run.Complaints);
        cli.Kept.ShouldBe(["receipt-signing-key", "reply-link-key"], ignoreOrder: true);
        using var key = ECDsa.Create();
        key.ImportFromPem(cli.Secret("receipt-signing-key"));
        key.ExportParameters(includePrivateParameters: true).Curve.Oid.Value.ShouldBe("1.2.840.10045.3.1.7");
        Convert.FromBase64String(cli.Secret("reply-link-key")).Length.ShouldBe(32);
        run.Output.ShouldContain("No mail goes out yet: put SendGrid's key into mim-vault");
    }

    [HookFact]
    public async Task What_is_in_the_vault_is_left_alone()
    {
        var cli = new FakeAzureCli(folder.Path, secrets: ["receipt-signing-key", "reply-link-key", "sendgrid"]);

        var run = await Hook.Run("secrets.sh", cli.Environment("mim-vault"));

        run.ExitCode.ShouldBe(0, run.Complaints);
        cli.Kept.ShouldBeEmpty();
        run.Output.ShouldBeEmpty();
    }

    [HookFact]
    public async Task Who_may_not_see_the_vault_is_told_which_role_is_missing()
    {
        var cli = new FakeAzureCli(folder.Path, secrets: null);

        var run = await Hook.Run("secrets.sh", cli.Environment("mim-vault"));

        run.ExitCode.ShouldBe(1);
        run.Complaints.ShouldContain("The secrets of mim-vault can't be seen: sign in (az login) with the role Key Vault Secrets Officer");
        cli.Kept.ShouldBeEmpty();
    }

    [HookFact]
    public async Task Before_there_is_a_package_nobody_has_to_be_awake()
    {
        var run = await Hook.Run("awake.sh", ("appAddress", "http://127.0.0.1:9"), ("MIM_PACKAGE_IS_DEPLOYED", "false"));

        run.ExitCode.ShouldBe(0, run.Complaints);
    }

    [HookFact]
    public async Task The_drop_is_connected_once_the_hub_is_ready()
    {
        await using var hub = await Answering(HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK);

        var run = await Hook.Run("awake.sh", [("appAddress", hub.Urls.Single()), .. Hurried]);

        run.ExitCode.ShouldBe(0, run.Complaints);
    }

    [HookFact]
    public async Task A_hub_that_does_not_get_ready_stops_the_deployment_with_a_reason()
    {
        await using var hub = await Answering(HttpStatusCode.ServiceUnavailable);

        var run = await Hook.Run("awake.sh", [("appAddress", hub.Urls.Single()), .. Hurried]);

        run.ExitCode.ShouldBe(1);
        run.Complaints.ShouldContain($"The hub at {hub.Urls.Single()}/health does not say 200 but 503, so the drop can't be connected");
    }

    private static (string, string)[] Hurried => [("MIM_PACKAGE_IS_DEPLOYED", "true"), ("MIM_AWAKE_TRIES", "3"), ("MIM_AWAKE_PAUSE", "0")];

    /// <summary>A hub whose health is as told, one call after the other; the last goes on.</summary>
    private static async Task<WebApplication> Answering(params HttpStatusCode[] health)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var (app, calls) = (builder.Build(), 0);
        app.MapGet("/health", () => Results.StatusCode((int)health[Math.Min(calls++, health.Length - 1)]));
        await app.StartAsync();
        return app;
    }
}
