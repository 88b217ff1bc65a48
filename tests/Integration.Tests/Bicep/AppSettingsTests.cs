using System.Reflection;
using System.Text.RegularExpressions;
using MimFunctions.Platform.Configuration;

namespace MimFunctions.Integration.Tests.Bicep;

/// <summary>The app settings that a deployment makes are the settings that the program reads, name for name, and a stated list for the host.</summary>
public sealed class AppSettingsTests
{
    /// <summary>Connection strings, which name an emulator's or another's account with its key; in Azure the identity does.</summary>
    private static readonly string[] ForEmulators = [SettingNames.Cosmos, SettingNames.Storage, SettingNames.ServiceBus];

    /// <summary>What the hub needs when it is its own host: how much at a time (in Azure host.json's), and how persons sign in (the platform's).</summary>
    private static readonly string[] ForAlone =
        [SettingNames.ParallelFiles, SettingNames.ParallelMessages, SettingNames.OidcClientId, SettingNames.OidcClientSecret, SettingNames.OidcScopes];

    /// <summary>What the Functions host, the libraries of Azure and the runtime read, whether the program looks at it too or not.</summary>
    private static readonly string[] ForTheHost =
    [
        "APPLICATIONINSIGHTS_AUTHENTICATION_STRING", "APPLICATIONINSIGHTS_CONNECTION_STRING", "AZURE_CLIENT_ID", "AzureWebJobsDisableHomepage",
        "AzureWebJobsStorage__blobServiceUri", "AzureWebJobsStorage__clientId", "AzureWebJobsStorage__credential",
        "AzureWebJobsStorage__queueServiceUri", "AzureWebJobsStorage__tableServiceUri", "DOTNET_ProfApi_RejitOnAttach",
        "ServiceBus__clientId", "ServiceBus__credential", "Storage__clientId", "Storage__credential", "Storage__queueServiceUri",
    ];

    /// <summary>What the Premium plan reads besides; Flex Consumption refuses these names and has functionAppConfig for them.</summary>
    private static readonly string[] ForPremium =
    [
        "FUNCTIONS_EXTENSION_VERSION", "FUNCTIONS_WORKER_RUNTIME", "WEBSITE_RUN_FROM_PACKAGE", "WEBSITE_RUN_FROM_PACKAGE_BLOB_MI_RESOURCE_ID",
    ];

    /// <summary>Everything on whose secret lies in the vault: mail by a relay with a user, and earlier receipt keys.</summary>
    private static readonly string[] PremiumWithRelay =
        ["param plan = 'premium'", "param mailCarrier = 'smtp'", "param smtpHost = 'relay.example'", "param smtpUser = 'hub'", "param hasRetiredKeys = true"];

    [BicepFact]
    public async Task The_app_on_flex_is_given_what_the_program_and_the_host_read_and_no_other()
    {
        Settings(await Deployment.Of("test")).Keys.ShouldBe(OfTheProgram().Union(ForTheHost), ignoreOrder: true);
    }

    [BicepFact]
    public async Task Only_premium_is_given_the_settings_that_flex_consumption_refuses()
    {
        Settings(await Deployment.Of("test", PremiumWithRelay)).Keys.ShouldBe(OfTheProgram().Union(ForTheHost).Union(ForPremium), ignoreOrder: true);
    }

    [BicepFact]
    public async Task The_app_runs_as_isolated_worker_in_the_version_the_program_is_built_for()
    {
        var version = typeof(SettingNames).Assembly.GetCustomAttribute<System.Runtime.Versioning.TargetFrameworkAttribute>()!.FrameworkName.Split("=v")[1];

        var runtime = (await Deployment.Of("test")).The("Microsoft.Web/sites")["functionAppConfig.runtime"];
        (runtime.At("name").GetString(), runtime.At("version").GetString()).ShouldBe(("dotnet-isolated", version));
        var premium = await Deployment.Of("test", PremiumWithRelay);
        premium.The("Microsoft.Web/sites")["siteConfig.linuxFxVersion"].GetString().ShouldBe($"DOTNET-ISOLATED|{version}");
        Settings(premium)["FUNCTIONS_WORKER_RUNTIME"].ShouldBe("dotnet-isolated");
    }

    [BicepFact]
    public async Task Every_secret_comes_from_the_vault()
    {
        var (bySendGrid, byRelay) = (FromVault(await Deployment.Of("test")), FromVault(await Deployment.Of("test", PremiumWithRelay)));

        bySendGrid.Keys.ShouldBe(["ReceiptSigningKey", "ReplyLinkKey", "SendGridApiKey"], ignoreOrder: true);
        byRelay.Keys.ShouldBe(["ReceiptSigningKey", "ReceiptRetiredKeys", "ReplyLinkKey", "Smtp__Password"], ignoreOrder: true);
        (await CompiledTemplate.Main).At("parameters").EnumerateObject().ShouldNotContain(parameter => parameter.Value.At("type").GetString()!.StartsWith("secure", StringComparison.OrdinalIgnoreCase));
        bySendGrid.Values.Concat(byRelay.Values).Distinct().ShouldAllBe(secret => Readme().Contains(secret, StringComparison.Ordinal));
    }

    [BicepFact]
    public async Task No_account_takes_a_key()
    {
        var deployment = await Deployment.Of("test");

        deployment.All("Microsoft.Storage/storageAccounts").ShouldAllBe(account => !account["allowSharedKeyAccess"].GetBoolean());
        deployment.The("Microsoft.ServiceBus/namespaces")["disableLocalAuth"].GetBoolean().ShouldBeTrue();
        deployment.The("Microsoft.DocumentDB/databaseAccounts")["disableLocalAuth"].GetBoolean().ShouldBeTrue();
        deployment.The("Microsoft.Insights/components")["DisableLocalAuth"].GetBoolean().ShouldBeTrue();
        deployment.The("Microsoft.KeyVault/vaults")["enableRbacAuthorization"].GetBoolean().ShouldBeTrue();
    }

    [BicepFact]
    public async Task The_description_names_every_parameter()
    {
        var parameters = (await CompiledTemplate.Main).At("parameters").EnumerateObject().Select(parameter => parameter.Name);

        parameters.Where(parameter => !Readme().Contains($"`{parameter}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [BicepFact]
    public async Task What_the_deployment_gives_back_as_settings_is_what_the_program_reads()
    {
        var template = await CompiledTemplate.Main;

        template.At("outputs.settings.value").GetString().ShouldBe("[reference('settings').outputs.hub.value]");
        template.At("resources.settings.properties.template.outputs.hub.value").EnumerateObject().Select(setting => setting.Name)
            .Except(ForTheHost).ShouldBe(OfTheProgram().Except(ForTheHost), ignoreOrder: true);
    }

    private static string Readme() => File.ReadAllText(Path.Combine(InfraFolder.Source, "README.md"));

    private static Dictionary<string, string> Settings(Deployment deployment)
    {
        var settings = deployment.The("Microsoft.Web/sites/config");
        return settings.Names.ToDictionary(name => name, name => settings[name].GetString()!);
    }

    /// <summary>Names of the secrets that settings refer to.</summary>
    private static Dictionary<string, string> FromVault(Deployment deployment) => Settings(deployment)
        .Select(setting => (setting.Key, Secret: Regex.Match(setting.Value, @"@Microsoft\.KeyVault\(SecretUri=.*secrets/([a-z-]+)\)")))
        .Where(setting => setting.Secret.Success)
        .ToDictionary(setting => setting.Key, setting => setting.Secret.Groups[1].Value);

    private static IEnumerable<string> OfTheProgram() => SettingNames.All
        .Except(ForEmulators).Except(ForAlone).Select(name => name.Replace(":", "__", StringComparison.Ordinal));
}
