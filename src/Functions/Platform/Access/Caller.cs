using MimFunctions.Domain.Access;
using MimFunctions.Domain.Union;

namespace MimFunctions.Platform.Access;

/// <summary>
/// Who calls, for handlers that need to know: a parameter of this type is bound by itself. Only endpoints with
/// <see cref="AccessConventions.Needs"/> have one.
/// </summary>
internal sealed class Caller(Attempt.Known known, Gate gate, HttpContext context)
{
    /// <summary>Who is signed in.</summary>
    public Principal Principal => known.Principal;

    /// <summary>Those for whom the caller may do this: usually one; several when one person serves several states.</summary>
    public IReadOnlyList<Authority> PartiesFor(Permission permission) => AccessRules.PartiesOf(Principal, permission);

    /// <summary>
    /// Whether the caller may do this for a party that only the stored case tells, such as the asker of a request. The decision is audited.
    /// </summary>
    /// <returns>Null when allowed, else the answer to give: 403 with the role that would be needed.</returns>
    public Task<IResult?> Check(Permission permission, Authority? actingFor, CancellationToken ct) =>
        gate.Check(context, known, permission, actingFor, ct);

    /// <summary>Called by the framework.</summary>
    /// <exception cref="InvalidOperationException">The endpoint is open to anyone, so nobody was asked to sign in.</exception>
    public static ValueTask<Caller?> BindAsync(HttpContext context) => new(context.Features.Get<Caller>()
        ?? throw new InvalidOperationException($"{context.GetEndpoint()?.DisplayName} is open to anyone; it has no caller."));
}
