namespace MimFunctions;

/// <summary>Names of the settings, as environment variables and app settings.</summary>
internal static class SettingNames
{
    /// <summary>PEM text of the ECDSA P-256 private key that signs receipts (a Key Vault reference in Azure).</summary>
    public const string ReceiptSigningKey = "ReceiptSigningKey";

    /// <summary>PEM texts of earlier keys, one after the other, so that their receipts can still be checked.</summary>
    public const string ReceiptRetiredKeys = "ReceiptRetiredKeys";
}
