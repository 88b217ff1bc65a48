using MimFunctions.Domain.Access;
using MimFunctions.Domain.Text;

namespace MimFunctions.Platform.Shell;

/// <summary>A place that the navigation of every page leads to; whoever has a page registers one.</summary>
/// <param name="Path">Address of the page.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Order">Smaller stands first.</param>
/// <param name="Needs">Shown only to who holds this permission.</param>
/// <param name="Group">Under which heading it stands beside others; null for none.</param>
public sealed record NavigationLink(string Path, Sentence Name, int Order, Permission Needs, Sentence? Group = null);

/// <summary>Places of the navigation under one heading.</summary>
/// <param name="Name">The heading; null for a place that stands alone.</param>
/// <param name="Links">The places, in their order.</param>
public sealed record NavigationGroup(Sentence? Name, IReadOnlyList<NavigationLink> Links);
