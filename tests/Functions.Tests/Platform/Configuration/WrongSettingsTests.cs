using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Queue;
using MimFunctions.Platform.Signing;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Platform.Configuration;

/// <summary>A wrong setting stops the start with one sentence that names it, whichever it is.</summary>
public sealed class WrongSettingsTests : IDisposable
{
    private const string Cosmos = "AccountEndpoint=https://localhost:8081/;AccountKey=c2VjcmV0";

    private readonly TempFolder folder = new();

    /// <summary>Each setting with what may be wrong about it, and what else is set.</summary>
    public static TheoryData<string, string, string> Wrong { get; } = new()
    {
        { "PublicUrl", "mim.europa.example", "" },
        { "PublicUrl", "ftp://mim.europa.example", "" },
        { "HelpMailbox", "help desk", "" },
        { "MailFrom", "mim-hub", "" },
        { "ReceiptSigningKey", "no key", "" },
        { "ReceiptSigningKey", "", $"Cosmos={Cosmos}" },
        { "ReceiptRetiredKeys", "no key", "" },
        { "ReceiptRetiredKeys", "-----BEGIN PUBLIC KEY-----", "" },
        { "ReceiptRetiredKeys", "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----", "" },
        { "ReplyLinkKey", "dG9vIHNob3J0", "" },
        { "ReplyLinkKey", "", $"Cosmos={Cosmos}|ReceiptSigningKey=there" },
        { "SendGridApiKey", "SG.two words", "" },
        { "SendGridWebhookKey", "no key", "" },
        { "SendGridEndpoint", "api.sendgrid.com", "" },
        { "Smtp__Host", "smtp://relay.example", "" },
        { "Smtp__Port", "twenty-five", "" },
        { "Smtp__Port", "0", "" },
        { "Smtp__User", "hub", "" },
        { "Smtp__Password", "secret-word", "" },
        { "Smtp__AllowPlain", "yes", "" },
        { "Smtp__Connections", "1000", "" },
        { "Storage", "DefaultEndpointsProtocol=https", "" },
        { "Storage__blobServiceUri", "account", "" },
        { "Cosmos", "AccountEndpoint=localhost", "" },
        { "Cosmos", "AccountEndpoint=https://localhost:8081/;AccountKey=no-key", "" },
        { "Cosmos__accountEndpoint", "account", "" },
        { "CosmosDatabase", "mim/prod", "" },
        { "ServiceBus", "Endpoint=sb://localhost", "" },
        { "ServiceBus", "Endpoint=localhost;SharedAccessKeyName=hub;SharedAccessKey=c2VjcmV0", "" },
        { "ServiceBus__fullyQualifiedNamespace", "sb://namespace.servicebus.windows.net", "" },
        { "PlatformAuthentication", "on", "" },
        { "PlatformAuthentication", "true", "Oidc__Authority=https://login.example" },
        { "Oidc__Authority", "login.example", "" },
        { "Oidc__Authority", "http://login.example", "" },
        { "Oidc__Audience", "", "Oidc__Authority=https://login.example" },
        { "Oidc__Audience", "urn:mim", "" },
        { "Oidc__RolesClaim", "@Microsoft.KeyVault(SecretUri=https://v.vault.azure.net/secrets/x)", "" },
        { "Oidc__ClientId", "hub", "" },
        { "Oidc__ClientId", "hub", "Oidc__Authority=https://login.example|Oidc__Audience=urn:mim" },
        { "Oidc__ClientId", "hub", "Oidc__ClientSecret=secret-word" },
        { "Oidc__ClientSecret", "secret-word", "Oidc__Authority=https://login.example|Oidc__Audience=urn:mim" },
        { "Oidc__Scopes", "profile", "Oidc__Authority=https://login.example|Oidc__Audience=urn:mim" },
        { "PublicUrl", "http://mim.example", "Oidc__Authority=https://login.example|Oidc__Audience=urn:mim|Oidc__ClientId=hub|Oidc__ClientSecret=there" },
        { "APPLICATIONINSIGHTS_CONNECTION_STRING", "IngestionEndpoint=https://x.example", "" },
        { "APPLICATIONINSIGHTS_CONNECTION_STRING", "InstrumentationKey=key", "" },
        { "APPLICATIONINSIGHTS_AUTHENTICATION_STRING", "Authorization=Key", "" },
        { "APPLICATIONINSIGHTS_AUTHENTICATION_STRING", "AAD", "" },
        { "Invocation__Minutes", "4", "" },
        { "Invocation__Minutes", "10", "" },
        { "Drafts__KeptDays", "29", "" },
        { "Drafts__KeptDays", "731", "" },
        { "Parallel__Files", "0", "" },
        { "Parallel__Messages", "65", "" },
        { "OTEL_EXPORTER_OTLP_ENDPOINT", "collector:4318", "" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_wrong_setting_stops_the_start_with_one_sentence_that_names_it(string name, string value, string besides)
    {
        var error = Should.Throw<SettingException>(() => Start([(name, value), .. besides.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(Pair)]));

        error.Message.ShouldStartWith(name);
        error.Message.ShouldEndWith(".");
        error.Message.ShouldNotContain("\n");
        error.Message.ShouldNotContain("secret-word");
        error.Message.ShouldNotContain("c2VjcmV0");
    }

    [Fact]
    public void Each_setting_is_in_the_table() =>
        Wrong.Select(row => (string)row[0]).Distinct().ShouldBe(Names(), ignoreOrder: true);

    [Fact]
    public void A_vault_that_can_not_be_read_is_said_of_every_setting()
    {
        foreach (var name in Names())
        {
            Should.Throw<SettingException>(() => Start([(name, "@Microsoft.KeyVault(SecretUri=https://v.vault.azure.net/secrets/x)")]))
                .Message.ShouldStartWith($"{name} is a Key Vault reference");
        }
    }

    [Fact]
    public void A_retired_key_that_is_none_is_named_and_not_the_active_one()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

        Should.Throw<SettingException>(() => Start(
            [("ReceiptSigningKey", key.ExportPkcs8PrivateKeyPem()), ("ReceiptRetiredKeys", "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----")]))
            .Message.ShouldStartWith("ReceiptRetiredKeys does not hold");
    }

    [Fact]
    public void Right_values_start()
    {
        Start([("Invocation__Minutes", "5"), ("Parallel__Files", "64"), ("Parallel__Messages", "1"), ("HelpMailbox", "help@hub.example")]);
        SettingsReader.Read("data", Configured([("Invocation__Minutes", "5"), ("Parallel__Files", "3"), ("Parallel__Messages", "2")])).Hosting
            .ShouldBe(new HostingSettings { Deadline = TimeSpan.FromMinutes(5), Files = 3, Messages = 2 });
        SettingsReader.Read("data", Configured([("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:4318")])).Telemetry!.Endpoint!.Port.ShouldBe(4318);
    }

    public void Dispose() => folder.Dispose();

    /// <summary>As the program starts: reads, puts together, and asks for what is made on first use.</summary>
    private void Start((string Name, string Value)[] values)
    {
        var settings = SettingsReader.Read(folder.Path, Configured(values));
        var app = Hub.Build(settings, "http://127.0.0.1:0", services => services.AddSingleton(TextWriter.Null));
        try
        {
            app.Services.GetRequiredService<IQueue>();
            app.Services.GetRequiredService<SigningKeys>();
        }
        finally
        {
            ((IDisposable)app).Dispose();
        }
    }

    private static IConfiguration Configured((string Name, string Value)[] values) => new ConfigurationBuilder()
        .AddInMemoryCollection(values.Select(v => KeyValuePair.Create(v.Name.Replace("__", ":", StringComparison.Ordinal), (string?)v.Value))).Build();

    private static (string Name, string Value) Pair(string text) => (text[..text.IndexOf('=')], text[(text.IndexOf('=') + 1)..]);

    private static IEnumerable<string> Names() => SettingNames.All.Select(SettingValues.Shown);
}
