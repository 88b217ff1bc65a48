using System.Reflection;

namespace MimFunctions.Tests.Infra;

/// <summary>The app settings of the templates are the settings that the program reads, name for name, and a stated list for the host.</summary>
public sealed class AppSettingsTests
{
    /// <summary>Connection strings, which name an emulator's or another's account with its key; in Azure the identity does.</summary>
    private static readonly string[] ForEmulators = [SettingNames.Cosmos, SettingNames.Storage, SettingNames.ServiceBus];

    /// <summary>What the hub needs when it is its own host: how much at a time (in Azure host.json's), and how persons sign in (the platform's).</summary>
    private static readonly string[] ForAlone =
        [SettingNames.ParallelFiles, SettingNames.ParallelMessages, SettingNames.OidcClientId, SettingNames.OidcClientSecret, SettingNames.OidcScopes];

    /// <summary>What the Functions host and the Azure SDK read; Application Insights the program too.</summary>
    private static readonly string[] ForTheHost =
    [
        "APPLICATIONINSIGHTS_AUTHENTICATION_STRING", "APPLICATIONINSIGHTS_CONNECTION_STRING", "AZURE_CLIENT_ID",
        "AzureWebJobsStorage__blobServiceUri", "AzureWebJobsStorage__clientId", "AzureWebJobsStorage__credential",
        "AzureWebJobsStorage__queueServiceUri", "AzureWebJobsStorage__tableServiceUri",
        "ServiceBus__clientId", "ServiceBus__credential", "Storage__clientId", "Storage__credential", "Storage__queueServiceUri",
    ];

    /// <summary>What the Premium plan reads besides; Flex Consumption refuses these names and has functionAppConfig for them.</summary>
    private static readonly string[] ForPremium =
    [
        "FUNCTIONS_EXTENSION_VERSION", "FUNCTIONS_WORKER_RUNTIME", "WEBSITE_RUN_FROM_PACKAGE", "WEBSITE_RUN_FROM_PACKAGE_BLOB_MI_RESOURCE_ID",
    ];

    [Fact]
    public void The_program_is_given_every_setting_it_reads_and_no_other()
    {
        Keys("hub").ShouldBe(SettingsOfTheProgram().Except(ForEmulators).Except(ForAlone).Select(Shown).Except(ForTheHost), ignoreOrder: true);
    }

    [Fact]
    public void The_page_for_operators_describes_every_setting_and_no_other()
    {
        var rows = Template.Operating().Text.Split("## Settings")[1].Split("\n## ")[0].Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal));

        var described = rows.SelectMany(row => new Template(row.Split('|')[1]).All("`([A-Za-z_]+)`"));

        described.ShouldBe(SettingsOfTheProgram().Select(Shown), ignoreOrder: true);
    }

    [Fact]
    public void The_host_is_given_what_it_reads_and_no_other()
    {
        Keys("host").ShouldBe(ForTheHost, ignoreOrder: true);
    }

    [Fact]
    public void Only_premium_is_given_the_settings_that_flex_consumption_refuses()
    {
        Template.Module("app-premium").All("^      ([A-Z][A-Z_]+):").ShouldBe(ForPremium);
        Template.Module("app-flex").All("([A-Z]+_[A-Z_]+)").ShouldBeEmpty();
    }

    [Fact]
    public void Every_secret_comes_from_the_vault()
    {
        var secrets = Template.Module("settings").All(@"^  (\w+):.*@Microsoft\.KeyVault\(");

        secrets.ShouldBe(["ReceiptSigningKey", "ReceiptRetiredKeys", "ReplyLinkKey", "SendGridApiKey", "Smtp__Password"]);
        Template.Hub().Text.ShouldNotContain("@secure()");
    }

    [Fact]
    public void The_description_names_every_secret_and_every_parameter()
    {
        var readme = Template.Readme().Text;

        Template.Module("settings").All("secrets/([a-z-]+)").ShouldAllBe(secret => readme.Contains(secret, StringComparison.Ordinal));
        Template.Hub().All("^param (\\w+)").Where(parameter => !readme.Contains($"`{parameter}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void What_the_deployment_gives_back_as_settings_is_what_the_program_reads()
    {
        Template.Hub().Text.ShouldContain("output settings object = settings.outputs.hub\n");
    }

    private static IReadOnlyList<string> Keys(string output) => Template.Module("settings").From($"output {output} object = {{").All(@"^  (\w+):");

    private static IEnumerable<string> SettingsOfTheProgram() => typeof(SettingNames)
        .GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!);

    private static string Shown(string name) => name.Replace(":", "__", StringComparison.Ordinal);
}
