using System.Reflection;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Text;
using MimFunctions.Platform.Types;

namespace MimFunctions.Platform.Shell;

/// <summary>An address that answers with a page of its own to which the navigation of every page leads; found by itself.</summary>
internal interface IInNavigation
{
    /// <summary>Its place, or one for each of its addresses.</summary>
    static abstract IEnumerable<NavigationLink> Places { get; }
}

/// <summary>Finds what stands in the navigation.</summary>
internal static class Navigation
{
    /// <summary>Registers every place.</summary>
    public static IServiceCollection AddNavigation(this IServiceCollection services)
    {
        var places = typeof(Navigation).GetMethod(nameof(PlacesOf), BindingFlags.NonPublic | BindingFlags.Static)!;
        foreach (var type in ProgramTypes.Of(typeof(IInNavigation)))
        {
            foreach (var place in (IEnumerable<NavigationLink>)places.MakeGenericMethod(type).Invoke(null, null)!)
                services.AddSingleton(place);
        }

        return services;
    }

    private static IEnumerable<NavigationLink> PlacesOf<T>()
        where T : IInNavigation => T.Places;
}

/// <summary>A place in the navigation of every page.</summary>
/// <param name="Path">Address of the page.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Order">Smaller stands first; no two places of a heading have the same.</param>
/// <param name="Needs">Shown only to who holds this permission.</param>
/// <param name="Group">Under which heading it stands beside others; null for none.</param>
public sealed record NavigationLink(string Path, Sentence Name, int Order, Permission Needs, Sentence? Group = null);

/// <summary>Places of the navigation under one heading.</summary>
/// <param name="Name">The heading; null for a place that stands alone.</param>
/// <param name="Links">The places, in their order.</param>
public sealed record NavigationGroup(Sentence? Name, IReadOnlyList<NavigationLink> Links);
