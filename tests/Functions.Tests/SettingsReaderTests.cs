using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using MimFunctions.SignIn;

namespace MimFunctions.Tests;

public sealed class SettingsReaderTests
{
    [Fact]
    public void Without_any_setting_everything_is_embedded()
    {
        var settings = Read([]);

        settings.Cosmos.ShouldBeNull();
        settings.Blobs.ShouldBeNull();
        settings.ServiceBus.ShouldBeNull();
        settings.Mail.SmtpHost.ShouldBeNull();
        settings.DataFolder.ShouldBe(Path.GetFullPath("data"));
    }

    [Fact]
    public void Azure_services_are_named_by_identity_or_by_connection_string()
    {
        var settings = Read(
        [
            ("Cosmos:accountEndpoint", "https://mim.documents.azure.com"), ("Storage", "UseDevelopmentStorage=true"),
            ("ServiceBus:fullyQualifiedNamespace", "mim.servicebus.windows.net"), ("ReceiptSigningKey", "pem"),
            ("ReplyLinkKey", "base64"),
        ]);

        settings.Cosmos!.Endpoint.ShouldBe(new Uri("https://mim.documents.azure.com"));
        settings.Blobs!.ConnectionString.ShouldBe("UseDevelopmentStorage=true");
        settings.ServiceBus!.FullyQualifiedNamespace.ShouldBe("mim.servicebus.windows.net");
    }

    [Fact]
    public void Principals_come_from_the_platform_or_from_an_authority_but_not_from_both()
    {
        Read([]).SignIn.ShouldBeOfType<SignInSettings.Unset>();
        Read([("PlatformAuthentication", "true")]).SignIn.ShouldBeOfType<SignInSettings.Platform>();
        Read([("Oidc:Authority", "http://127.0.0.1:3000"), ("Oidc:Audience", "urn:mim")]).SignIn
            .ShouldBe(new SignInSettings.Oidc(new Uri("http://127.0.0.1:3000"), "urn:mim", "roles"));
        Read([("Oidc:Authority", "https://login.example"), ("Oidc:Audience", "urn:mim"), ("Oidc:RolesClaim", "groups")]).SignIn
            .ShouldBeOfType<SignInSettings.Oidc>().RolesClaim.ShouldBe("groups");
        Read([("Oidc:Authority", "https://login.example"), ("Oidc:Audience", "urn:mim"), ("Oidc:ClientId", "hub"), ("Oidc:ClientSecret", "s"), ("PublicUrl", "https://mim.example")]).SignIn
            .ShouldBeOfType<SignInSettings.Oidc>().Client.ShouldBe(new SignInSettings.OidcClient("hub", "s", "openid"));
        Should.Throw<SettingException>(() => Read([("Oidc:Authority", "https://login.example"), ("PlatformAuthentication", "true")]))
            .Message.ShouldBe("PlatformAuthentication and Oidc__Authority are both set; principals come from one place only.");
    }

    [Fact]
    public void Earlier_keys_are_read_one_after_the_other() =>
        Read([("ReceiptSigningKey", "pem"), ("ReceiptRetiredKeys", "-----BEGIN A-----\nx\n-----END A-----\n-----BEGIN B-----\ny\n-----END B-----\n")])
            .ReceiptRetiredKeys.Count.ShouldBe(2);

    [Fact]
    public void A_blank_setting_is_an_absent_one() =>
        Read([("Cosmos", ""), ("Storage", " "), ("Smtp:Host", ""), ("Smtp:Port", "")]).ShouldBeEquivalentTo(Read([]));

    [Fact]
    public void The_sample_names_every_setting_and_no_other()
    {
        string[] ofTheHost = ["FUNCTIONS_WORKER_RUNTIME", "AzureWebJobsStorage", "MimData"];
        var sample = JsonNode.Parse(File.ReadAllText(Path.Combine(RepositoryRoot(), "local.settings.sample.json")))!["Values"]!.AsObject();
        var known = typeof(SettingNames).GetFields().Select(field => ((string)field.GetValue(null)!).Replace(":", "__", StringComparison.Ordinal));

        sample.Select(value => value.Key).ShouldBe([.. ofTheHost, .. known], ignoreOrder: true);
    }

    private static string RepositoryRoot([System.Runtime.CompilerServices.CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));

    private static MimFunctions.Settings Read((string Name, string Value)[] values) => SettingsReader.Read(
        "data", new ConfigurationBuilder().AddInMemoryCollection(values.Select(v => KeyValuePair.Create(v.Name, (string?)v.Value))).Build());
}
