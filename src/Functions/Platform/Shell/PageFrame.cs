using MimFunctions.Domain.Access;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Platform.Shell;

/// <summary>What the frame of a page shows around its content.</summary>
/// <param name="Title">Title of the window, and what a screen reader says first.</param>
/// <param name="Path">Address of the page, to mark its place in the navigation and to come back after signing in.</param>
/// <param name="Sheet">Address of the style sheet.</param>
/// <param name="Who">Who is signed in; null for nobody.</param>
/// <param name="SignIn">Where a person signs in; null where there is no such page.</param>
/// <param name="SignOut">How a person signs out.</param>
/// <param name="Links">The navigation, for this reader.</param>
/// <param name="Feed">Address of a feed of what the page lists; null when there is none.</param>
public sealed record PageFrame(
    PageText Title, string Path, string Sheet, Principal? Who, string? SignIn, SignOutWay SignOut, IReadOnlyList<NavigationLink> Links, string? Feed = null)
{
    // So many are seen at a glance; a reader with few places need not open anything.
    private const int MostWithoutGroups = 6;

    /// <summary>Whether the address of the page is a secret: then nothing on it leads back to it.</summary>
    public bool IsByLink { get; init; }

    /// <summary>The navigation under its headings, each where its first place stands; what stands alone is no group.</summary>
    public IReadOnlyList<NavigationGroup> Groups =>
        [.. Links.GroupBy(link => Links.Count > MostWithoutGroups ? link.Group?.ToString() ?? link.Path : link.Path).Select(group => new NavigationGroup(group.First().Group, [.. group]))];

    /// <summary>Address of the page without what narrows it.</summary>
    public string Place => Path.Split('?', 2)[0];

    /// <summary>The link of the page one is on, or of the part of the hub it belongs to.</summary>
    public NavigationLink? Current => Links
        .Where(link => Place == link.Path || Place.StartsWith($"{link.Path}/", StringComparison.Ordinal))
        .MaxBy(link => link.Path.Length);
}

/// <summary>How a person signs out.</summary>
public enum SignOutWay
{
    /// <summary>By the hub's own page.</summary>
    OwnPage,

    /// <summary>By the platform that stands in front of the hub.</summary>
    Platform,

    /// <summary>By a page that says how: signing out goes on at an authority, where the policy of all other pages lets no form lead.</summary>
    AskFirst,
}
