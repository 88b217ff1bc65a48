using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using MimFunctions.Platform.Configuration;

namespace MimFunctions.Tests.Platform.Configuration;

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
            .RetiredSigningKeys.Count.ShouldBe(2);

    [Fact]
    public void A_blank_setting_is_an_absent_one() =>
        Read([("Cosmos", ""), ("Storage", " "), ("Smtp:Host", ""), ("Smtp:Port", "")]).ShouldBeEquivalentTo(Read([]));

    [Fact]
    public void The_sample_names_every_setting_and_no_other()
    {
        string[] ofTheHost = ["FUNCTIONS_WORKER_RUNTIME", "AzureWebJobsStorage", "MimData"];
        var sample = JsonNode.Parse(File.ReadAllText(Path.Combine(RepositoryRoot(), "local.settings.sample.json")))!["Values"]!.AsObject();
        var known = SettingNames.All.Select(name => name.Replace(":", "__", StringComparison.Ordinal));

        sample.Select(value => value.Key).ShouldBe([.. ofTheHost, .. known], ignoreOrder: true);
    }

    [Fact]
    public void The_sample_works_on_a_laptop_as_it_is_and_says_so()
    {
        var sample = JsonNode.Parse(File.ReadAllText(Path.Combine(RepositoryRoot(), "local.settings.sample.json")))!;

        var settings = Read([.. sample["Values"]!.AsObject().Select(value => (value.Key.Replace("__", ":", StringComparison.Ordinal), (string)value.Value!))]);

        ((string?)sample["//"]).ShouldNotBeNull().ShouldStartWith("Works on a laptop as it is, with Azurite");
        settings.Blobs.ShouldBe(new BlobSettings(null, "UseDevelopmentStorage=true"));
        (settings.Cosmos, settings.ServiceBus, settings.Mail.SmtpHost, settings.Mail.SendGridKey).ShouldBe((null, null, null, null));
    }

    [Theory]
    [InlineData("Smtp:Hots", "Smtp__Hots is no setting of the hub; did you mean Smtp__Host?")]
    [InlineData("SMTP:HOTS", "SMTP__HOTS is no setting of the hub; did you mean Smtp__Host?")]
    [InlineData("CosmosDatabse", "CosmosDatabse is no setting of the hub; did you mean CosmosDatabase?")]
    [InlineData("Cosmos:endpoint", "Cosmos__endpoint is no setting of the hub; did you mean Cosmos__accountEndpoint?")]
    [InlineData("StorageUri", "StorageUri is no setting of the hub; did you mean Storage?")]
    [InlineData("Storage:blobServiceUrl", "Storage__blobServiceUrl is no setting of the hub; did you mean Storage__blobServiceUri?")]
    [InlineData("Oidc:Autority", "Oidc__Autority is no setting of the hub; did you mean Oidc__Authority?")]
    [InlineData("ServiceBusNamespace", "ServiceBusNamespace is no setting of the hub; did you mean ServiceBus?")]
    [InlineData("SendGridKey", "SendGridKey is no setting of the hub; did you mean SendGridApiKey?")]
    [InlineData("DraftsKeptDays", "DraftsKeptDays is no setting of the hub; did you mean Drafts__KeptDays?")]
    [InlineData("INVOCATIONMINUTES", "INVOCATIONMINUTES is no setting of the hub; did you mean Invocation__Minutes?")]
    [InlineData("Parallel:Filse", "Parallel__Filse is no setting of the hub; did you mean Parallel__Files?")]
    public void A_misspelt_name_of_a_family_stops_the_start_with_one_sentence(string name, string sentence) =>
        Should.Throw<SettingException>(() => Read([(name, "x")])).Message.ShouldBe(sentence);

    [Theory]
    [InlineData("STORAGE_DRIVER")]
    [InlineData("AzureWebJobsStorage")]
    [InlineData("Storage:queueServiceUri")]
    [InlineData("ServiceBus:credential")]
    [InlineData("smtp:host")]
    [InlineData("HOME")]
    public void What_others_read_is_left_alone(string name) => Should.NotThrow(() => Read([(name, "x")]));

    private static string RepositoryRoot([System.Runtime.CompilerServices.CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", ".."));

    private static Settings Read((string Name, string Value)[] values) => SettingsReader.Read(
        "data", new ConfigurationBuilder().AddInMemoryCollection(values.Select(v => KeyValuePair.Create(v.Name, (string?)v.Value))).Build());
}
