using MimFunctions.Domain.Access;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Platform.Access;

/// <summary>The page of the developer sign-in: choose a role and, where it is one of a state, the state.</summary>
internal static class SignInPage
{
    /// <summary>The page.</summary>
    /// <param name="now">The grant carried at present, or null.</param>
    /// <param name="returnUrl">Where to go afterwards; a local path.</param>
    /// <param name="fault">What was wrong with the last choice, or null.</param>
    public static ShownPage Write(Grant? now, string returnUrl, string? fault) => new ShownPage("Developer sign-in", Html.From($"""
        <p class="over">Developer sign-in</p>
        <h1>Who do you want to be?</h1>
        <p class="lead">This hub runs for you alone, on this machine. Choose any role to see the hub as its holder does.</p>
        {Now(now)}{Fault(fault)}<form method="post" action="{DeveloperSignIn.PagePath}">
        <input type="hidden" name="returnUrl" value="{returnUrl}">
        <p><label for="role">Role</label><br>
        <select id="role" name="role" required>
        {Enum.GetValues<Role>().Select(Option)}</select></p>
        <p><label for="state">Member State</label><br>
        <select id="state" name="state" aria-describedby="state-hint">
        <option value="">None</option>
        {MemberState.OfLiaison.Select(Option)}</select></p>
        <p id="state-hint">Needed for the roles marked “of a state”; the others have none.</p>
        <p><button type="submit">Sign in</button></p>
        </form>
        <p class="note">Developer sign-in: nothing is checked. It is gone as soon as the hub is given a real one.</p>
        """));

    private static Html Option(Role role) => Html.From($"""
        <option value="{role.Text()}">{RoleWords.Of(role)}{(Grant.IsOfState(role) ? " (of a state)" : "")}</option>

        """);

    private static Html Option(MemberState state) => Html.From($"""
        <option value="{state.Code}">{state.EnglishName}</option>

        """);

    private static Html Now(Grant? now) => now is null ? default : Html.From($"""
        <form method="post" action="{DeveloperSignIn.PagePath}">
        <p>You are signed in as {RoleWords.Of(now)}. <button type="submit" name="role" value="">Sign out</button></p>
        </form>

        """);

    private static Html Fault(string? fault) => fault is null ? default : Html.From($"""
        <p class="bad" role="alert">{fault}</p>

        """);
}
