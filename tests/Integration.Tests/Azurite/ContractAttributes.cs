namespace MimFunctions.Tests.Platform.Files;

/// <summary>
/// The <c>[Fact]</c> of the linked contract in this project: C# finds it before xunit's, being in the contract's own namespace. It skips
/// where there is neither Node for Azurite nor an account of one's own.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactAttribute : Xunit.FactAttribute
{
    public FactAttribute() => Skip = BlobAccount.SkipReason;
}

/// <summary>The <c>[Theory]</c> of the linked contract, likewise.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TheoryAttribute : Xunit.TheoryAttribute
{
    public TheoryAttribute() => Skip = BlobAccount.SkipReason;
}
