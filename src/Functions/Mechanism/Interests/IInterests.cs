using MimFunctions.Domain.Liaison.Networks;

namespace MimFunctions.Mechanism.Interests;

/// <summary>The countries of particular interest to the Union (ILOA-12, ILOA-13).</summary>
internal interface IInterests
{
    /// <summary>The list as it is now.</summary>
    Task<InterestList> Current(CancellationToken ct);
}
