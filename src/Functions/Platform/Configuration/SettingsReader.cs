using MimFunctions.Platform.Telemetry;

namespace MimFunctions.Platform.Configuration;

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
        return Uri.TryCreate(listensOn, UriKind.Absolute, out var address) && new SettingValues(from).Text(SettingNames.PublicUrl) is null
            ? Checked(settings with { PublicUrl = address })
            : settings;
    }

    /// <summary>The settings from a configuration.</summary>
    /// <exception cref="SettingException">A setting is missing or wrong.</exception>
    public static Settings Read(string dataFolder, IConfiguration configuration)
    {
        if (string.IsNullOrWhiteSpace(dataFolder))
            throw new SettingException("--data names no folder; ./data is taken when it is left out.");
        SettingFamilies.Check(configuration);
        var from = new SettingValues(configuration);
        var settings = new Settings
        {
            DataFolder = Path.GetFullPath(dataFolder),
            PublicUrl = from.Url(SettingNames.PublicUrl) ?? new Uri("http://127.0.0.1:7071"),
            HelpMailbox = from.Mailbox(SettingNames.HelpMailbox) ?? "mim-help@hub.example",
            SigningKey = from.Text(SettingNames.SigningKeys.Active),
            RetiredSigningKeys = from.Pems(SettingNames.SigningKeys.Retired),
            ReplyLinkKey = from.Text(SettingNames.ReplyLinkKey),
            Mail = Mail(from),
            SignIn = SignIn(from),
            DraftsKeptDays = from.Number(SettingNames.DraftsKeptDays, 30, 730) ?? new Settings { DataFolder = "" }.DraftsKeptDays,
            Hosting = Hosting(from),
            Telemetry = TelemetrySettings.Of(from.Url(SettingNames.OtlpEndpoint), Insights(from)),
        };
        settings = WithAccounts(settings, from);
        CheckSharedKeys(settings);
        return Checked(settings);
    }

    private static Settings WithAccounts(Settings settings, SettingValues from)
    {
        var database = from.DatabaseName(SettingNames.CosmosDatabase) ?? "mim";
        return settings with
        {
            Cosmos = from.Either(SettingNames.Cosmos, SettingNames.CosmosEndpoint)
                ? new CosmosSettings(from.Url(SettingNames.CosmosEndpoint), from.CosmosConnection(SettingNames.Cosmos), database) : null,
            Blobs = from.Either(SettingNames.Storage, SettingNames.StorageUri)
                ? new BlobSettings(from.Url(SettingNames.StorageUri), from.StorageConnection(SettingNames.Storage)) : null,
            ServiceBus = from.Either(SettingNames.ServiceBus, SettingNames.ServiceBusNamespace)
                ? new ServiceBusSettings(from.HostName(SettingNames.ServiceBusNamespace), from.ServiceBusConnection(SettingNames.ServiceBus)) : null,
        };
    }

    private static void CheckSharedKeys(Settings settings)
    {
        if (settings.RetiredSigningKeys.Count > 0 && settings.SigningKey is null)
            throw SettingValues.Wrong(SettingNames.SigningKeys.Retired, $"is set without {SettingNames.SigningKeys.Active}; the keys of the data folder know their own retired ones.");
        if (settings.Cosmos is not null && settings.SigningKey is null)
            throw new SettingException($"{SettingNames.SigningKeys.Active} is missing: with Cosmos DB there may be several instances, and all must sign receipts with the same key.");
        if (settings.Cosmos is not null && settings.ReplyLinkKey is null)
            throw new SettingException($"{SettingNames.ReplyLinkKey} is missing: with Cosmos DB there may be several instances, and all must take each other's reply links.");
    }

    private static MailSettings Mail(SettingValues from)
    {
        var standard = new MailSettings();
        var mail = standard with
        {
            From = from.Mailbox(SettingNames.MailFrom) ?? standard.From,
            SmtpHost = from.HostName(SettingNames.SmtpHost),
            SmtpPort = from.Number(SettingNames.SmtpPort, 1, 65535) ?? standard.SmtpPort,
            SmtpUser = from.Text(SettingNames.SmtpUser),
            SmtpPassword = from.Text(SettingNames.SmtpPassword),
            SmtpAllowPlain = from.Flag(SettingNames.SmtpAllowPlain) ?? standard.SmtpAllowPlain,
            SmtpConnections = from.Number(SettingNames.SmtpConnections, 1, 64) ?? standard.SmtpConnections,
            SendGridKey = from.Token(SettingNames.SendGridApiKey),
            SendGridWebhookKey = from.Text(SettingNames.SendGridWebhookKey),
            SendGridEndpoint = from.Url(SettingNames.SendGridEndpoint) ?? standard.SendGridEndpoint,
        };
        return (mail.SmtpUser, mail.SmtpPassword) switch
        {
            (null, not null) => throw SettingValues.Wrong(SettingNames.SmtpPassword, $"is set without {SettingValues.Shown(SettingNames.SmtpUser)}; the relay asks for both or for none."),
            (not null, null) => throw SettingValues.Wrong(SettingNames.SmtpUser, $"is set without {SettingValues.Shown(SettingNames.SmtpPassword)}; the relay asks for both or for none."),
            _ => mail,
        };
    }

    private static HostingSettings Hosting(SettingValues from)
    {
        var standard = new HostingSettings();
        return standard with
        {
            Deadline = from.Number(SettingNames.InvocationMinutes, HostingSettings.LeastMinutes, HostingSettings.MostMinutes) is { } minutes
                ? TimeSpan.FromMinutes(minutes)
                : standard.Deadline,
            Files = from.Number(SettingNames.ParallelFiles, 1, 64) ?? standard.Files,
            Messages = from.Number(SettingNames.ParallelMessages, 1, 64) ?? standard.Messages,
        };
    }

    private static ApplicationInsights? Insights(SettingValues from)
    {
        var identity = from.Text(SettingNames.ApplicationInsightsAuthentication);
        if (identity is not null && !ApplicationInsights.IsIdentity(identity))
            throw SettingValues.Wrong(SettingNames.ApplicationInsightsAuthentication, $"is “{identity}”, which is neither Authorization=AAD nor that with a ClientId.");
        return from.InsightsConnection(SettingNames.ApplicationInsights) is { } connection ? ApplicationInsights.Of(connection, identity) : null;
    }

    private static SignInSettings SignIn(SettingValues from)
    {
        var (authority, platform) = (from.Url(SettingNames.OidcAuthority), from.Flag(SettingNames.PlatformAuthentication) ?? false);
        var (audience, roles) = (from.Text(SettingNames.OidcAudience), from.Text(SettingNames.OidcRolesClaim) ?? "roles");
        var client = Client(from);
        if (authority is null)
            return WithoutAuthority(from, platform);
        if (platform)
            throw new SettingException($"{SettingNames.PlatformAuthentication} and {SettingValues.Shown(SettingNames.OidcAuthority)} are both set; principals come from one place only.");
        if (authority.Scheme != "https" && !authority.IsLoopback)
            throw SettingValues.Wrong(SettingNames.OidcAuthority, $"is “{authority}”; only on this machine's loopback may it be http.");
        return audience is null
            ? throw SettingValues.Wrong(SettingNames.OidcAudience, $"is missing: without it, a token that {authority} gave for any other program would be taken.")
            : new SignInSettings.Oidc(authority, audience, roles, client);
    }

    private static SignInSettings.OidcClient? Client(SettingValues from)
    {
        var (id, secret) = (from.Text(SettingNames.OidcClientId), from.Text(SettingNames.OidcClientSecret));
        var scopes = from.Text(SettingNames.OidcScopes) ?? SignInSettings.OidcClient.UsualScopes;
        if (!scopes.Split(' ').Contains("openid"))
            throw SettingValues.Wrong(SettingNames.OidcScopes, $"is “{scopes}”, which lacks openid; without it the authority does not say who signed in.");
        return (id, secret) switch
        {
            (null, null) => null,
            (null, _) => throw SettingValues.Wrong(SettingNames.OidcClientSecret, $"is set without {SettingValues.Shown(SettingNames.OidcClientId)}, whose secret it is."),
            (_, null) => throw SettingValues.Wrong(SettingNames.OidcClientId, $"is set without {SettingValues.Shown(SettingNames.OidcClientSecret)}, by which the authority knows the hub."),
            _ => new SignInSettings.OidcClient(id, secret, scopes),
        };
    }

    private static SignInSettings WithoutAuthority(SettingValues from, bool platform)
    {
        foreach (var name in (string[])[SettingNames.OidcAudience, SettingNames.OidcClientId])
        {
            if (from.Text(name) is not null)
                throw SettingValues.Wrong(name, $"is set without {SettingValues.Shown(SettingNames.OidcAuthority)}, {(name == SettingNames.OidcAudience ? "whose tokens it is for" : "whose client it is")}.");
        }

        return platform ? new SignInSettings.Platform() : new SignInSettings.Unset();
    }

    private static Settings Checked(Settings settings) =>
        settings.SignIn is SignInSettings.Oidc { Client: not null } && settings.PublicUrl is { Scheme: "http", IsLoopback: false }
            ? throw SettingValues.Wrong(SettingNames.PublicUrl, $"is “{settings.PublicUrl}”; where persons sign in ({SettingValues.Shown(SettingNames.OidcClientId)}) it must be https, else anyone on the way could take over their sessions.")
            : settings;
}
