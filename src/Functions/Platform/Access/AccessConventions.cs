using MimFunctions.Domain.Access;

namespace MimFunctions.Platform.Access;

/// <summary>How an endpoint states who may call it.</summary>
internal static class AccessConventions
{
    /// <summary>Only principals with this permission may call it.</summary>
    /// <param name="endpoint">The endpoint, or a group of them.</param>
    /// <param name="permission">What the caller must be allowed to do.</param>
    /// <param name="actingForRouteValue">Route value that names the party for which it is done, such as <c>state</c>.</param>
    public static T Needs<T>(this T endpoint, Permission permission, string? actingForRouteValue = null)
        where T : IEndpointConventionBuilder => endpoint.WithMetadata(AccessRules.IsPublic(permission)
            ? new AccessNeed.Open($"{permission} is for anyone")
            : new AccessNeed.Holding(permission, actingForRouteValue));

    /// <summary>Anyone may call it, since something else protects it (a signature, a single-use token) or there is nothing to protect.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="because">What that is, for whoever reviews access.</param>
    public static T OpenBecause<T>(this T endpoint, string because)
        where T : IEndpointConventionBuilder => endpoint.WithMetadata(new AccessNeed.Open(because));
}
