using MimFunctions.Domain.Access;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Platform.Access;

/// <summary>The pages around a session: who is signed in, signed out, and a sign-in that came to nothing.</summary>
internal static class SessionPage
{
    private static readonly Html Again = Html.From($"""
        <p><a href="{DeveloperSignIn.PagePath}">Sign in</a></p>
        """);

    /// <summary>Who is signed in as what, and the button to sign out.</summary>
    /// <param name="person">Who is signed in.</param>
    /// <param name="authority">Origin of the authority, where signing out goes on; null when it ends here.</param>
    public static ShownPage SignedIn(Attempt.Known person, string? authority) => Write("You are signed in", Html.From($"""
        <p class="lead">{Roles(person.Principal)}</p>
        <form method="post" action="{DeveloperSignIn.PagePath}">
        <p><button type="submit">Sign out</button></p>
        </form>
        <p class="note">After {OidcSession.Idle.TotalMinutes:0} minutes without a step you are signed out by yourself.</p>
        """), leavesTo: authority);

    /// <summary>Nobody is signed in any more.</summary>
    public static ShownPage SignedOut() => Write("You are signed out", Again);

    /// <summary>Nobody is signed in.</summary>
    /// <param name="refused">Whether the authority said no; else its answer did not fit what was asked.</param>
    public static ShownPage Failed(bool refused) => Write("You are not signed in", Html.From($"""
        <p class="bad" role="alert">{(refused
            ? "The authority did not sign you in."
            : "The answer of the authority does not belong to a sign-in that began in this browser within the last quarter of an hour.")}</p>
        {Again}
        """), StatusCodes.Status400BadRequest);

    private static ShownPage Write(string title, Html rest, int status = StatusCodes.Status200OK, string? leavesTo = null) => new(title, Html.From($"""
        <p class="over">Sign-in</p>
        <h1>{title}</h1>
        {rest}
        """), status: status) { LeavesTo = leavesTo };

    private static string Roles(Principal principal) => principal.Grants.Count == 0
        ? "You hold no role here; ask your administrator for one."
        : $"{string.Join(", ", principal.Grants.Select(RoleWords.Of))}.";
}
