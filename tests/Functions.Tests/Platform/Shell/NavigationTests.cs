using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Platform.Shell;

namespace MimFunctions.Tests.Platform.Shell;

/// <summary>What stands in the navigation says so itself, and its order does not hang on who is found first.</summary>
public sealed class NavigationTests
{
    private static readonly NavigationLink[] Places =
        [.. new ServiceCollection().AddNavigation().Select(service => service.ImplementationInstance).OfType<NavigationLink>()];

    [Fact]
    public void Every_place_is_found_once_and_no_two_of_a_heading_have_the_same_order()
    {
        Places.Select(place => place.Path).ShouldContain("/measures");
        Places.Select(place => place.Path).ShouldContain("/queries/published");
        Places.Select(place => place.Path).ShouldBeUnique();
        Places.Select(place => (place.Group?.ToString(), place.Order)).ShouldBeUnique();
    }

    [Fact]
    public void No_two_headings_begin_with_the_same_order() =>
        Places.GroupBy(place => place.Group?.ToString()).Select(heading => heading.Min(place => place.Order)).ShouldBeUnique();
}
