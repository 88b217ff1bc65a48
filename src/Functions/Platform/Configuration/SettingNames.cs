using System.Reflection;
using MimFunctions.Platform.Types;

namespace MimFunctions.Platform.Configuration;

/// <summary>Names of the settings. In an environment variable or app setting a colon is written as two underscores.</summary>
internal static class SettingNames
{
    /// <summary>Address at which people reach the hub; links in mails begin with it.</summary>
    public const string PublicUrl = "PublicUrl";

    /// <summary>Mailbox for questions, printed on receipts.</summary>
    public const string HelpMailbox = "HelpMailbox";

    /// <summary>Base64 of the secret of at least 32 bytes that signs the reply links in mails (a Key Vault reference in Azure).</summary>
    public const string ReplyLinkKey = "ReplyLinkKey";

    /// <summary>The hub's own mailbox.</summary>
    public const string MailFrom = "MailFrom";

    /// <summary>Host name of the SMTP relay.</summary>
    public const string SmtpHost = "Smtp:Host";

    /// <summary>Port of the SMTP relay.</summary>
    public const string SmtpPort = "Smtp:Port";

    /// <summary>User at the SMTP relay.</summary>
    public const string SmtpUser = "Smtp:User";

    /// <summary>Password at the SMTP relay.</summary>
    public const string SmtpPassword = "Smtp:Password";

    /// <summary>Whether mail may go without TLS.</summary>
    public const string SmtpAllowPlain = "Smtp:AllowPlain";

    /// <summary>Connections kept to the SMTP relay.</summary>
    public const string SmtpConnections = "Smtp:Connections";

    /// <summary>API key of SendGrid.</summary>
    public const string SendGridApiKey = "SendGridApiKey";

    /// <summary>Public key of SendGrid's signed event webhook.</summary>
    public const string SendGridWebhookKey = "SendGridWebhookKey";

    /// <summary>Address of SendGrid's API.</summary>
    public const string SendGridEndpoint = "SendGridEndpoint";

    /// <summary>Connection string of Cosmos DB (emulators).</summary>
    public const string Cosmos = "Cosmos";

    /// <summary>Endpoint of Cosmos DB, used with the identity of the app.</summary>
    public const string CosmosEndpoint = "Cosmos:accountEndpoint";

    /// <summary>Name of the Cosmos DB database.</summary>
    public const string CosmosDatabase = "CosmosDatabase";

    /// <summary>Connection string of the storage account (emulators).</summary>
    public const string Storage = "Storage";

    /// <summary>Blob service address, used with the identity of the app.</summary>
    public const string StorageUri = "Storage:blobServiceUri";

    /// <summary>Connection string of the Service Bus namespace (emulators).</summary>
    public const string ServiceBus = "ServiceBus";

    /// <summary>Host name of the Service Bus namespace, used with the identity of the app.</summary>
    public const string ServiceBusNamespace = "ServiceBus:fullyQualifiedNamespace";

    /// <summary>Longest time for one invocation, in minutes.</summary>
    public const string InvocationMinutes = "Invocation:Minutes";

    /// <summary>Days for which a draft that nobody saves is kept.</summary>
    public const string DraftsKeptDays = "Drafts:KeptDays";

    /// <summary>Dropped files taken in at a time when the hub runs alone.</summary>
    public const string ParallelFiles = "Parallel:Files";

    /// <summary>Messages of one queue handled at a time when the hub runs alone.</summary>
    public const string ParallelMessages = "Parallel:Messages";

    /// <summary>Base address of an OTLP receiver of traces, metrics and logs (a standard variable of OpenTelemetry).</summary>
    public const string OtlpEndpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Whether the platform's authentication (App Service) stands in front and names who is signed in.</summary>
    public const string PlatformAuthentication = "PlatformAuthentication";

    /// <summary>OpenID Connect authority whose bearer tokens are taken.</summary>
    public const string OidcAuthority = "Oidc:Authority";

    /// <summary>Audience that those tokens must be meant for.</summary>
    public const string OidcAudience = "Oidc:Audience";

    /// <summary>Claim of those tokens that holds the roles.</summary>
    public const string OidcRolesClaim = "Oidc:RolesClaim";

    /// <summary>The hub as a client of the authority, so that persons sign in with a browser.</summary>
    public const string OidcClientId = "Oidc:ClientId";

    /// <summary>Its secret.</summary>
    public const string OidcClientSecret = "Oidc:ClientSecret";

    /// <summary>What it asks the authority for, with blanks between.</summary>
    public const string OidcScopes = "Oidc:Scopes";

    /// <summary>Application Insights, for the program's own traces and metrics (a standard variable of Azure).</summary>
    public const string ApplicationInsights = "APPLICATIONINSIGHTS_CONNECTION_STRING";

    /// <summary>With which identity it is written to (a standard variable of Azure).</summary>
    public const string ApplicationInsightsAuthentication = "APPLICATIONINSIGHTS_AUTHENTICATION_STRING";

    /// <summary>What operators call the signing keys; they are called by what they were made for, which the platform does not know.</summary>
    public static ISigningKeyNames SigningKeys { get; } = ProgramTypes.Made<ISigningKeyNames>().Single();

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. typeof(SettingNames).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!),
        SigningKeys.Active, SigningKeys.Retired,
    ];
}

/// <summary>What the settings of the signing keys are called; the one class that is one is found at start.</summary>
internal interface ISigningKeyNames
{
    /// <summary>PEM text of the ECDSA P-256 private key that signs (a Key Vault reference in Azure).</summary>
    string Active { get; }

    /// <summary>PEM texts of earlier keys, one after the other, so that what they signed can still be checked.</summary>
    string Retired { get; }
}
