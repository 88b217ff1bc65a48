using MimFunctions.Integration.Tests.Store;

namespace MimFunctions.Tests.Platform.Store;

/// <summary>The <c>[Fact]</c> of the linked contract in this project, as in MimFunctions.Tests.Platform.Files: it skips where no account is named.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactAttribute : Xunit.FactAttribute
{
    public FactAttribute() => Skip = CosmosTestAccount.SkipReason;
}

/// <summary>The <c>[Theory]</c> of the linked contract, likewise.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TheoryAttribute : Xunit.TheoryAttribute
{
    public TheoryAttribute() => Skip = CosmosTestAccount.SkipReason;
}
