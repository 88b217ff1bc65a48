using MimFunctions.Domain.Access;
using MimFunctions.Domain.Text;

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
    internal sealed record Refused(Sentence Reason) : Attempt;

    /// <summary>It carries something that can't be checked at the moment.</summary>
    /// <param name="Reason">Why, in one sentence that is safe to show.</param>
    internal sealed record Undecided(Sentence Reason) : Attempt;

    /// <summary>It carries a proof.</summary>
    /// <param name="Principal">Who sends it.</param>
    /// <param name="UnknownRoles">Role texts that mean nothing to the hub and are ignored.</param>
    internal sealed record Known(Principal Principal, IReadOnlyList<string> UnknownRoles) : Attempt
    {
        /// <summary>A principal of this subject with these role texts.</summary>
        /// <param name="id">The subject.</param>
        /// <param name="roles">Role texts.</param>
        /// <param name="methods">How it signed in: the values of the claim <c>amr</c> (RFC 8176).</param>
        public static Known Of(string id, IEnumerable<string> roles, IReadOnlyCollection<string> methods)
        {
            var (grants, unknown) = RoleText.Read(roles);
            return new Known(new Principal(id, grants, SecondFactor.IsIn(methods)), unknown);
        }
    }
}
