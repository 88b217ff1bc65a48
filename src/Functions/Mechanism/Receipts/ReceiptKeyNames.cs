using MimFunctions.Platform.Configuration;

namespace MimFunctions.Mechanism.Receipts;

/// <summary>The signing keys as operators know them: by the receipts, for which they were made (docs/decisions/0004-receipts.md). Seals of the audit trail are signed with them too.</summary>
internal sealed class ReceiptKeyNames : ISigningKeyNames
{
    /// <inheritdoc/>
    public string Active => "ReceiptSigningKey";

    /// <inheritdoc/>
    public string Retired => "ReceiptRetiredKeys";
}
