using MimFunctions.Domain.Access;

namespace MimFunctions.Platform.Access;

/// <summary>What an endpoint states about who may call it; the program does not start with an endpoint that states nothing.</summary>
internal abstract record AccessNeed
{
    private AccessNeed()
    {
    }

    /// <summary>Only who holds a permission may.</summary>
    /// <param name="Permission">What the caller must be allowed to do.</param>
    /// <param name="ActingForRouteValue">
    /// Route value with the code of the party for which it is done; null where no party matters or only the stored case tells it, in which
    /// case the handler asks <see cref="Caller.Check"/>.
    /// </param>
    internal sealed record Holding(Permission Permission, string? ActingForRouteValue) : AccessNeed;

    /// <summary>Anyone may; not audited.</summary>
    /// <param name="Because">Why that does no harm, or what else protects it.</param>
    internal sealed record Open(string Because) : AccessNeed;
}
