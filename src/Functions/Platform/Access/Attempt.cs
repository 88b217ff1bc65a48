using MimFunctions.Domain.Access;

namespace MimFunctions.Platform.Access;

/// <summary>What a request says about who sends it.</summary>
internal abstract record Attempt
{
    private Attempt()
    {
    }

    /// <summary>Nothing: it carries no proof at all.</summary>
    internal sealed record Nobody : Attempt;

    /// <summary>It carries something that proves nothing.</summary>
    /// <param name="Reason">Why, in one sentence that is safe to show.</param>
    internal sealed record Refused(string Reason) : Attempt;

    /// <summary>It carries something that can't be checked at the moment.</summary>
    /// <param name="Reason">Why, in one sentence that is safe to show.</param>
    internal sealed record Undecided(string Reason) : Attempt;

    /// <summary>It carries a proof.</summary>
    /// <param name="Principal">Who sends it.</param>
    /// <param name="UnknownRoles">Role texts that mean nothing to the hub and are ignored.</param>
    internal sealed record Known(Principal Principal, IReadOnlyList<string> UnknownRoles) : Attempt
    {
        /// <summary>A principal of this subject with these role texts.</summary>
        public static Known Of(string id, IEnumerable<string> roles)
        {
            var (grants, unknown) = RoleText.Read(roles);
            return new Known(new Principal(id, grants), unknown);
        }
    }
}
