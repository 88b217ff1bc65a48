using MimFunctions.Domain.Access;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Platform.Access;

/// <summary>The answers of the gate: problem details (RFC 9457) that say what to do, in the language of who is answered.</summary>
internal static class Refusals
{
    /// <summary>The role is held, but the sign-in took one factor only.</summary>
    public static readonly Sentence OneFactor = $"This needs a sign-in with a second factor (claim amr), not a password alone.";

    /// <summary>The roles that would be needed, as a sentence.</summary>
    public static Sentence Needed(Permission permission, Authority? actingFor)
    {
        var fits = AccessRules.RolesWith(permission).SelectMany(role => Texts(role, actingFor)).ToArray();
        return (fits, actingFor) switch
        {
            ([], null) => $"No role may do this for anyone.",
            ([], _) => $"No role may do this for {actingFor}.",
            ([var first, .. var others], _) => $"This needs the role {others.Aggregate((Sentence)$"{first}", (before, next) => $"{before} or {next}")}.",
        };
    }

    /// <summary>403: signed in, but without a role that may.</summary>
    public static IResult NotAllowed(Sentence reason, Attempt.Known known) => new SaidProblem(
        StatusCodes.Status403Forbidden, $"You may not do this.",
        known.UnknownRoles.Count == 0
            ? $"{reason} {Held(known.Principal)}"
            : (Sentence)$"{reason} {Held(known.Principal)} {(Sentence)$"Ignored, because the hub does not know them: {string.Join(", ", known.UnknownRoles)}."}");

    /// <summary>401; a browser is sent to the page where its person signs in, if there is one.</summary>
    public static IResult NotSignedIn(HttpContext context, ISignIn signIn, Sentence? reason)
    {
        if (signIn.Page is { } page && IsBrowsing(context.Request))
            return Results.LocalRedirect($"{page}?returnUrl={Uri.EscapeDataString(context.Request.Path + context.Request.QueryString)}");
        context.Response.Headers.WWWAuthenticate = reason is null ? signIn.Challenge : $"{signIn.Challenge}, error=\"invalid_token\"";
        return new SaidProblem(StatusCodes.Status401Unauthorized, $"You are not signed in.", reason is null ? signIn.HowTo : $"{reason} {signIn.HowTo}");
    }

    /// <summary>503: who it is can't be checked at the moment.</summary>
    public static IResult CannotTell(HttpContext context, Sentence reason)
    {
        context.Response.Headers.RetryAfter = "60";
        return new SaidProblem(StatusCodes.Status503ServiceUnavailable, $"Sign-in can't be checked now.", reason);
    }

    /// <summary>400: the address names a party that does not exist.</summary>
    public static IResult NoParty(string? code) => new SaidProblem(
        StatusCodes.Status400BadRequest, $"There is no such party.", $"“{code}” is none of the codes of the Member States (EL for Greece), COM, EP or COUNCIL.");

    /// <summary>400: whoever sends it, it is not taken.</summary>
    public static IResult Refused(Sentence fault) => new SaidProblem(StatusCodes.Status400BadRequest, $"This request is refused.", fault);

    private static Sentence Held(Principal principal) => principal.Grants.Count == 0 ? $"You hold no role." : (Sentence)$"You hold {string.Join(", ", principal.Grants)}.";

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
