namespace MimFunctions.Domain.Access;

/// <summary>Who is signed in.</summary>
/// <param name="Id">Subject as the identity provider numbers it: opaque, never a name or mail address, since it goes into the audit trail.</param>
/// <param name="Grants">The roles held; none means signed in without being anything to the hub.</param>
/// <param name="HasSecondFactor">Whether the sign-in took more than one factor, by the claim <c>amr</c> (<see cref="SecondFactor"/>).</param>
public sealed record Principal(string Id, IReadOnlyList<Grant> Grants, bool HasSecondFactor = false);
