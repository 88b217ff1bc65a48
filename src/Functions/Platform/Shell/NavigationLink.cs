using MimFunctions.Domain.Access;

namespace MimFunctions.Platform.Shell;

/// <summary>A place that the navigation of every page leads to; whoever has a page registers one.</summary>
/// <param name="Path">Address of the page.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Order">Smaller stands first.</param>
/// <param name="Needs">Shown only to who holds this permission.</param>
public sealed record NavigationLink(string Path, string Name, int Order, Permission Needs);
