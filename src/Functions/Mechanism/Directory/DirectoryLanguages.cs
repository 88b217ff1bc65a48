using MimFunctions.Platform.Shell;

namespace MimFunctions.Mechanism.Directory;

/// <summary>Languages of parties as the directory has them.</summary>
internal sealed class DirectoryLanguages(IDirectory directory) : IPartyLanguages
{
    /// <inheritdoc/>
    public async Task<string?> First(string party, CancellationToken ct) => (await directory.Current(ct)).Party(party)?.Languages is [var first, ..] ? first : null;
}
