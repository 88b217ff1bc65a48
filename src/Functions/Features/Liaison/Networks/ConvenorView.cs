using MimFunctions.Domain.Liaison.Networks;

namespace MimFunctions.Features.Liaison.Networks;

/// <summary>Who calls the meetings of a network (ILOA-10).</summary>
/// <param name="State">Code of the state; absent when it is unknown.</param>
/// <param name="Acts">True when it acts in place of a Presidency that is not represented.</param>
/// <param name="Words">The same in a sentence.</param>
internal sealed record ConvenorView(string? State, bool Acts, string Words)
{
    /// <summary>The convenor.</summary>
    public static ConvenorView Of(Convenor convenor) => new(convenor.State?.Code, convenor is Convenor.Acting, NetworkWords.Convenes(convenor).ToString());
}
