namespace MimFunctions.Platform.Shell;

/// <summary>Which language the people of a party read, where they say nothing themselves.</summary>
internal interface IPartyLanguages
{
    /// <summary>The first language that the directory has for a party; null when it has none.</summary>
    Task<string?> First(string party, CancellationToken ct);
}
