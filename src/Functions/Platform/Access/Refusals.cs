using MimFunctions.Domain.Access;
using MimFunctions.Domain.Union;

namespace MimFunctions.Platform.Access;

/// <summary>The answers of the gate: problem details (RFC 9457) that say what to do.</summary>
internal static class Refusals
{
    /// <summary>The role is held, but the sign-in took one factor only.</summary>
    public const string OneFactor = "This needs a sign-in with a second factor (claim amr), not a password alone.";

    /// <summary>The roles that would be needed, as a sentence.</summary>
    public static string Needed(Permission permission, Authority? actingFor)
    {
        var fits = AccessRules.RolesWith(permission).SelectMany(role => Texts(role, actingFor)).ToArray();
        return fits.Length == 0
            ? $"No role may do this for {actingFor?.Name ?? "anyone"}."
            : $"This needs the role {string.Join(" or ", fits)}.";
    }

    /// <summary>403: signed in, but without a role that may.</summary>
    public static IResult NotAllowed(string reason, Attempt.Known known) => Results.Problem(
        statusCode: StatusCodes.Status403Forbidden,
        title: "You may not do this.",
        detail: $"{reason} You hold {Held(known.Principal)}.{Ignored(known)}");

    /// <summary>401; a browser is sent to the page where its person signs in, if there is one.</summary>
    public static IResult NotSignedIn(HttpContext context, ISignIn signIn, string? reason)
    {
        if (signIn.Page is { } page && IsBrowsing(context.Request))
            return Results.LocalRedirect($"{page}?returnUrl={Uri.EscapeDataString(context.Request.Path + context.Request.QueryString)}");
        context.Response.Headers.WWWAuthenticate = reason is null ? signIn.Challenge : $"{signIn.Challenge}, error=\"invalid_token\"";
        return Results.Problem(
            statusCode: StatusCodes.Status401Unauthorized,
            title: "You are not signed in.",
            detail: reason is null ? signIn.HowTo : $"{reason} {signIn.HowTo}");
    }

    /// <summary>503: who it is can't be checked at the moment.</summary>
    public static IResult CannotTell(HttpContext context, string reason)
    {
        context.Response.Headers.RetryAfter = "60";
        return Results.Problem(statusCode: StatusCodes.Status503ServiceUnavailable, title: "Sign-in can't be checked now.", detail: reason);
    }

    /// <summary>400: the address names a party that does not exist.</summary>
    public static IResult NoParty(string? code) => Results.Problem(
        statusCode: StatusCodes.Status400BadRequest,
        title: "There is no such party.",
        detail: $"“{code}” is none of the codes of the Member States (EL for Greece), COM, EP or COUNCIL.");

    /// <summary>400: whoever sends it, it is not taken.</summary>
    public static IResult Refused(string fault) =>
        Results.Problem(statusCode: StatusCodes.Status400BadRequest, title: "This request is refused.", detail: fault);

    private static string Held(Principal principal) => principal.Grants.Count == 0 ? "no role" : string.Join(", ", principal.Grants);

    private static string Ignored(Attempt.Known known) => known.UnknownRoles.Count == 0
        ? ""
        : $" Ignored, because the hub does not know them: {string.Join(", ", known.UnknownRoles)}.";

    private static IEnumerable<string> Texts(Role role, Authority? actingFor) => (Grant.IsOfState(role), actingFor) switch
    {
        (true, null) => [$"{role.Text()}.{{state}}"],
        (true, { State: { } state }) => [Grant.Of(role, state).ToString()],
        (false, null) => [role.Text()],
        (false, { State: null }) when Grant.Of(role).ActsFor == actingFor => [role.Text()],
        _ => [],
    };

    private static bool IsBrowsing(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && request.GetTypedHeaders().Accept.Any(media => media.MediaType == "text/html");
}
