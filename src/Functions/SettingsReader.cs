using System.Globalization;
using MimFunctions.SignIn;

namespace MimFunctions;

/// <summary>Reads the settings from the environment (app settings in Azure). Whatever is wrong stops the start with one sentence naming it.</summary>
internal static class SettingsReader
{
    /// <summary>The settings, with this data folder.</summary>
    /// <param name="dataFolder">Data folder, absolute or from where the program was started.</param>
    /// <param name="listensOn">Address in links to the hub where none is set, if it is one.</param>
    /// <exception cref="SettingException">A setting is missing or wrong.</exception>
    public static Settings Read(string dataFolder, string? listensOn = null)
    {
        var from = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        var settings = Read(dataFolder, from);
        return Uri.TryCreate(listensOn, UriKind.Absolute, out var address) && Text(from, SettingNames.PublicUrl) is null
            ? settings with { PublicUrl = address }
            : settings;
    }

    /// <summary>The settings from a configuration.</summary>
    /// <exception cref="SettingException">A setting is missing or wrong.</exception>
    public static Settings Read(string dataFolder, IConfiguration from)
    {
        var settings = new Settings
        {
            DataFolder = Path.GetFullPath(dataFolder),
            PublicUrl = Url(from, SettingNames.PublicUrl) ?? new Uri("http://127.0.0.1:7071"),
            HelpMailbox = Text(from, SettingNames.HelpMailbox) ?? "mim-help@hub.example",
            ReceiptSigningKey = Text(from, SettingNames.ReceiptSigningKey),
            ReceiptRetiredKeys = Pems(Text(from, SettingNames.ReceiptRetiredKeys)),
            ReplyLinkKey = Text(from, SettingNames.ReplyLinkKey),
            Mail = Mail(from),
            Cosmos = Either(from, SettingNames.Cosmos, SettingNames.CosmosEndpoint)
                ? new CosmosSettings(Url(from, SettingNames.CosmosEndpoint), Text(from, SettingNames.Cosmos), Text(from, SettingNames.CosmosDatabase) ?? "mim")
                : null,
            Blobs = Either(from, SettingNames.Storage, SettingNames.StorageUri)
                ? new BlobSettings(Url(from, SettingNames.StorageUri), Text(from, SettingNames.Storage)) : null,
            ServiceBus = Either(from, SettingNames.ServiceBus, SettingNames.ServiceBusNamespace)
                ? new ServiceBusSettings(Text(from, SettingNames.ServiceBusNamespace), Text(from, SettingNames.ServiceBus)) : null,
            SignIn = SignIn(from),
        };
        CheckSharedKeys(settings);
        return settings;
    }

    private static void CheckSharedKeys(Settings settings)
    {
        if (settings.Cosmos is not null && settings.ReceiptSigningKey is null)
            throw new SettingException($"{SettingNames.ReceiptSigningKey} is missing: with Cosmos DB there may be several instances, and all must sign receipts with the same key.");
        if (settings.Cosmos is not null && settings.ReplyLinkKey is null)
            throw new SettingException($"{SettingNames.ReplyLinkKey} is missing: with Cosmos DB there may be several instances, and all must take each other's reply links.");
    }

    private static MailSettings Mail(IConfiguration from)
    {
        var standard = new MailSettings();
        return standard with
        {
            From = Text(from, SettingNames.MailFrom) ?? standard.From,
            SmtpHost = Text(from, SettingNames.SmtpHost),
            SmtpPort = Number(from, SettingNames.SmtpPort, 1, 65535) ?? standard.SmtpPort,
            SmtpUser = Text(from, SettingNames.SmtpUser),
            SmtpPassword = Text(from, SettingNames.SmtpPassword),
            SmtpAllowPlain = Flag(from, SettingNames.SmtpAllowPlain) ?? standard.SmtpAllowPlain,
            SmtpConnections = Number(from, SettingNames.SmtpConnections, 1, 64) ?? standard.SmtpConnections,
            SendGridKey = Text(from, SettingNames.SendGridApiKey),
            SendGridWebhookKey = Text(from, SettingNames.SendGridWebhookKey),
            SendGridEndpoint = Url(from, SettingNames.SendGridEndpoint) ?? standard.SendGridEndpoint,
        };
    }

    private static SignInSettings SignIn(IConfiguration from)
    {
        var (authority, platform) = (Url(from, SettingNames.OidcAuthority), Flag(from, SettingNames.PlatformAuthentication) ?? false);
        if (authority is null)
            return platform ? new SignInSettings.Platform() : new SignInSettings.Unset();
        if (platform)
            throw new SettingException($"{SettingNames.PlatformAuthentication} and {Shown(SettingNames.OidcAuthority)} are both set; principals come from one place only.");
        if (authority.Scheme != "https" && !authority.IsLoopback)
            throw new SettingException($"{Shown(SettingNames.OidcAuthority)} is “{authority}”; only on this machine's loopback may it be http.");
        var audience = Text(from, SettingNames.OidcAudience) ?? throw new SettingException(
            $"{Shown(SettingNames.OidcAudience)} is missing: without it, a token that {authority} gave for any other program would be taken.");
        return new SignInSettings.Oidc(authority, audience, Text(from, SettingNames.OidcRolesClaim) ?? "roles");
    }

    /// <summary>The name as it is written in the environment.</summary>
    private static string Shown(string name) => name.Replace(":", "__", StringComparison.Ordinal);

    /// <summary>The setting; blank is the same as absent, as a sample of settings leaves it.</summary>
    private static string? Text(IConfiguration from, string name) => string.IsNullOrWhiteSpace(from[name]) ? null : from[name];

    private static bool Either(IConfiguration from, string one, string other) => (Text(from, one) ?? Text(from, other)) is not null;

    private static Uri? Url(IConfiguration from, string name) => Text(from, name) switch
    {
        null => null,
        var text when Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is ("http" or "https") => url,
        var text => throw new SettingException($"{Shown(name)} is “{text}”, which is not an absolute http or https address."),
    };

    private static int? Number(IConfiguration from, string name, int least, int most) => Text(from, name) switch
    {
        null => null,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n >= least && n <= most => n,
        var text => throw new SettingException($"{Shown(name)} is “{text}”, which is not a whole number from {least} to {most}."),
    };

    private static bool? Flag(IConfiguration from, string name) => Text(from, name)?.ToLowerInvariant() switch
    {
        null => null,
        "true" => true,
        "false" => false,
        var text => throw new SettingException($"{Shown(name)} is “{text}”, which is neither true nor false."),
    };

    private static string[] Pems(string? text) => (text ?? "").Split("-----BEGIN", StringSplitOptions.RemoveEmptyEntries)
        .Where(part => part.Contains("-----END", StringComparison.Ordinal)).Select(part => "-----BEGIN" + part).ToArray();
}
