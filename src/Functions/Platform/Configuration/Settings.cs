using MimFunctions.Platform.Telemetry;

namespace MimFunctions.Platform.Configuration;

/// <summary>
/// Everything that can be set, read once at start from environment variables (app settings in Azure) and command line.
/// What is absent has the embedded default.
/// </summary>
internal sealed record Settings
{
    /// <summary>Data folder of the embedded parts; a full path.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Address at which people reach the hub; links in mails begin with it. No trailing slash.</summary>
    public Uri PublicUrl { get; init; } = new("http://127.0.0.1:7071");

    /// <summary>Mailbox that people may write to with questions; printed on receipts.</summary>
    public string HelpMailbox { get; init; } = "mim-help@hub.example";

    /// <summary>PEM text of the key that signs what the hub states; null for the keys of the data folder.</summary>
    public string? SigningKey { get; init; }

    /// <summary>PEM texts of earlier keys.</summary>
    public IReadOnlyList<string> RetiredSigningKeys { get; init; } = [];

    /// <summary>Base64 of the secret that signs reply links; null for the one of the data folder.</summary>
    public string? ReplyLinkKey { get; init; }

    /// <summary>Where mail goes.</summary>
    public MailSettings Mail { get; init; } = new();

    /// <summary>Cosmos DB account, or null for SQLite.</summary>
    public CosmosSettings? Cosmos { get; init; }

    /// <summary>Blob Storage account, or null for the data folder.</summary>
    public BlobSettings? Blobs { get; init; }

    /// <summary>Service Bus namespace, or null for SQLite.</summary>
    public ServiceBusSettings? ServiceBus { get; init; }

    /// <summary>How people and programs sign in.</summary>
    public SignInSettings SignIn { get; init; } = new SignInSettings.Unset();

    /// <summary>Days for which a draft of a form that nobody saves is kept.</summary>
    public int DraftsKeptDays { get; init; } = 180;

    /// <summary>How functions are run.</summary>
    public HostingSettings Hosting { get; init; } = new();

    /// <summary>Where traces, metrics and logs go; null for nowhere.</summary>
    public TelemetrySettings? Telemetry { get; init; }
}

/// <summary>How functions are run; the defaults suit both hosts.</summary>
internal sealed record HostingSettings
{
    /// <summary>Most minutes that one invocation may be given: host.json's <c>functionTimeout</c>, where the Functions host kills the process, is longer.</summary>
    public const int MostMinutes = 8;

    /// <summary>Fewest minutes: a sweep works for up to four before it ends by itself.</summary>
    public const int LeastMinutes = 5;

    /// <summary>Longest time for one invocation; well below <c>functionTimeout</c> of host.json.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromMinutes(MostMinutes);

    /// <summary>How long running invocations may take to finish when the embedded host stops.</summary>
    public TimeSpan StopWithin { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Dropped files taken in at a time, embedded. Measured: of 24, three times as many share one commit and its pages as of 8, and a form takes a
    /// quarter less processor time; more bring nothing.
    /// </summary>
    public int Files { get; init; } = 24;

    /// <summary>Messages of one queue handled at a time, embedded.</summary>
    public int Messages { get; init; } = 8;

    /// <summary>How long a received message is locked, embedded; its invocation ends a little before.</summary>
    public TimeSpan MessageLock { get; init; } = TimeSpan.FromMinutes(1);
}

/// <summary>Mail: SendGrid when a key is set, else SMTP when a host is set, else the pickup folder <c>mail/</c> of the data folder.</summary>
internal sealed record MailSettings
{
    /// <summary>The hub's own mailbox.</summary>
    public string From { get; init; } = "mim-hub@hub.example";

    /// <summary>Host name of an SMTP relay (STARTTLS when it offers it), or null.</summary>
    public string? SmtpHost { get; init; }

    /// <summary>Port of the relay.</summary>
    public int SmtpPort { get; init; } = 587;

    /// <summary>User at the relay, or null.</summary>
    public string? SmtpUser { get; init; }

    /// <summary>Password at the relay, or null.</summary>
    public string? SmtpPassword { get; init; }

    /// <summary>Whether mail may go without TLS; only sensible for a relay on this machine.</summary>
    public bool SmtpAllowPlain { get; init; }

    /// <summary>Connections kept to the relay.</summary>
    public int SmtpConnections { get; init; } = 4;

    /// <summary>SendGrid API key, or null.</summary>
    public string? SendGridKey { get; init; }

    /// <summary>
    /// Public key with which SendGrid's event webhook is verified: base64 of its SubjectPublicKeyInfo, as SendGrid shows it; null when events
    /// are not taken.
    /// </summary>
    public string? SendGridWebhookKey { get; init; }

    /// <summary>SendGrid's API; the EU region by default, for mail of EU authorities.</summary>
    public Uri SendGridEndpoint { get; init; } = new("https://api.eu.sendgrid.com/");
}

/// <summary>A Cosmos DB account: by identity with an endpoint, or by connection string (emulators).</summary>
/// <param name="Endpoint">Account endpoint, or null.</param>
/// <param name="ConnectionString">Connection string, or null.</param>
/// <param name="Database">Database name.</param>
internal sealed record CosmosSettings(Uri? Endpoint, string? ConnectionString, string Database);

/// <summary>A storage account: by identity with a service URI, or by connection string (emulators).</summary>
/// <param name="ServiceUri">Blob service URI, or null.</param>
/// <param name="ConnectionString">Connection string, or null.</param>
internal sealed record BlobSettings(Uri? ServiceUri, string? ConnectionString);

/// <summary>A Service Bus namespace: by identity with a host name, or by connection string.</summary>
/// <param name="FullyQualifiedNamespace">Host name such as <c>x.servicebus.windows.net</c>, or null.</param>
/// <param name="ConnectionString">Connection string with a shared access key, or null.</param>
internal sealed record ServiceBusSettings(string? FullyQualifiedNamespace, string? ConnectionString);
