using System.Globalization;
using Azure.Storage.Blobs;

namespace MimFunctions.Platform.Configuration;

/// <summary>Reads single settings; what is wrong with one is said in one sentence that begins with its name and, where it is a secret, hides its value.</summary>
internal sealed class SettingValues(IConfiguration from)
{
    private const string Reference = "@Microsoft.KeyVault(";

    /// <summary>The setting; blank is the same as absent, as a sample of settings leaves it.</summary>
    /// <exception cref="SettingException">The platform left a reference to a vault as it is.</exception>
    public string? Text(string name)
    {
        var text = from[name];
        if (text?.StartsWith(Reference, StringComparison.OrdinalIgnoreCase) == true)
            throw Wrong(name, "is a Key Vault reference that the platform could not follow; see whether the secret is there and the app's identity may read it.");
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    /// <summary>Whether one of them is set.</summary>
    public bool Either(string one, string other) => (Text(one) ?? Text(other)) is not null;

    /// <summary>An absolute http or https address.</summary>
    public Uri? Url(string name) => Text(name) switch
    {
        null => null,
        var text when Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is ("http" or "https") => url,
        var text => throw Wrong(name, $"is “{text}”, which is not an absolute http or https address."),
    };

    /// <summary>A whole number.</summary>
    public int? Number(string name, int least, int most) => Text(name) switch
    {
        null => null,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n >= least && n <= most => n,
        var text => throw Wrong(name, $"is “{text}”, which is not a whole number from {least} to {most}."),
    };

    /// <summary>True or false.</summary>
    public bool? Flag(string name) => Text(name)?.ToLowerInvariant() switch
    {
        null => null,
        "true" => true,
        "false" => false,
        var text => throw Wrong(name, $"is “{text}”, which is neither true nor false."),
    };

    /// <summary>Address of a mailbox.</summary>
    public string? Mailbox(string name) => Text(name) is { } text && !AddressRules.IsValid(text)
        ? throw Wrong(name, $"is “{text}”, which is not an e-mail address.")
        : Text(name);

    /// <summary>Name or address of a computer, without scheme, port and path.</summary>
    public string? HostName(string name) => Text(name) is { } text && Uri.CheckHostName(text) == UriHostNameType.Unknown
        ? throw Wrong(name, $"is “{text}”, which is not the name of a host such as relay.example.")
        : Text(name);

    /// <summary>Name of a database (Cosmos DB: up to 255 characters, none of /, \, # and ?).</summary>
    public string? DatabaseName(string name) => Text(name) is { } text && (text.Length > 255 || text.AsSpan().IndexOfAny(@"/\#?") >= 0)
        ? throw Wrong(name, $"is “{text}”, which can't be the name of a database.")
        : Text(name);

    /// <summary>A secret that goes into a header: one word of printable ASCII.</summary>
    public string? Token(string name) => Text(name)?.Any(c => c is <= ' ' or > '~') == true
        ? throw Wrong(name, "holds blanks or characters that no key has; see whether it was copied whole.")
        : Text(name);

    /// <summary>PEM texts, one after the other.</summary>
    public IReadOnlyList<string> Pems(string name)
    {
        const string begin = "-----BEGIN";
        var parts = (Text(name) ?? "").Split(begin, StringSplitOptions.TrimEntries);
        return parts[0] is "" && parts.Skip(1).All(part => part.Contains("-----END", StringComparison.Ordinal))
            ? [.. parts.Skip(1).Select(part => begin + part)]
            : throw Wrong(name, "holds something besides whole keys in PEM form, one after the other.");
    }

    /// <summary>Connection string of a storage account.</summary>
    public string? StorageConnection(string name) => Checked(name, text => new BlobServiceClient(text));

    /// <summary>Connection string of a Service Bus namespace.</summary>
    public string? ServiceBusConnection(string name) => Checked(name, text => ServiceBusNamespace.Checked(text));

    /// <summary>Connection string of Application Insights.</summary>
    public string? InsightsConnection(string name) => Checked(name, text =>
    {
        var parts = new System.Data.Common.DbConnectionStringBuilder { ConnectionString = text };
        return (Guid.Parse((string)parts["InstrumentationKey"]), parts.TryGetValue("IngestionEndpoint", out var to) ? new Uri((string)to) : null);
    });

    /// <summary>Connection string of a Cosmos DB account; the names of its parts are in any case.</summary>
    public string? CosmosConnection(string name) => Checked(name, text =>
    {
        var parts = new System.Data.Common.DbConnectionStringBuilder { ConnectionString = text };
        return (new Uri((string)parts["AccountEndpoint"]), Convert.FromBase64String((string)parts["AccountKey"]));
    });

    /// <summary>A setting that needs another beside it.</summary>
    public static SettingException Wrong(string name, string what) => new($"{Shown(name)} {what}");

    /// <summary>The name as it is written in the environment.</summary>
    public static string Shown(string name) => name.Replace(":", "__", StringComparison.Ordinal);

    private string? Checked(string name, Func<string, object> parse)
    {
        if (Text(name) is not { } text)
            return null;
        try
        {
            _ = parse(text);
            return text;
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException or InvalidOperationException)
        {
            throw Wrong(name, "is not a whole connection string; copy it from the account's or emulator's description.");
        }
    }
}
