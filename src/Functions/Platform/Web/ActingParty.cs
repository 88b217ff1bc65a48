using MimFunctions.Domain.Access;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;

namespace MimFunctions.Platform.Web;

/// <summary>For whom a caller acts; whoever acts for one party need not say for which.</summary>
internal static class ActingParty
{
    /// <summary>Goes on with the party when the caller may act for it; 400 when it is not clear which one is meant, 403 when it may not.</summary>
    /// <param name="caller">Who calls.</param>
    /// <param name="permission">What is to be done.</param>
    /// <param name="named">Code of the party as the body names it, or null.</param>
    /// <param name="then">What to do for the party.</param>
    /// <param name="ct">Ends the work.</param>
    public static async Task<IResult> For(
        this Caller caller, Permission permission, string? named, Func<Authority, Task<IResult>> then, CancellationToken ct)
    {
        var party = named is not null ? Authority.InLiaison(named)
            : caller.PartiesFor(permission) is [var only] ? only : null;
        if (party is null)
            return Problems.NotUnderstood("party", named, "for whom you act; your roles let you act for several, or none");
        return await caller.Check(permission, party, ct) ?? await then(party);
    }
}
