using Microsoft.AspNetCore.Components;

namespace MimFunctions.Platform.Pages;

/// <summary>
/// A page that shows a component in the frame of all pages: title, navigation, style sheet and foot are those of <see cref="IPageFrame"/>. What must look the
/// same years later and off-line, such as a receipt, is a document instead (<see cref="Page"/>).
/// </summary>
/// <param name="title">Title of the window, and what a screen reader says first.</param>
/// <param name="content">The component; one <c>h1</c> in it.</param>
/// <param name="parameters">Its parameters.</param>
/// <param name="kind">Name by which the style sheet knows pages of this kind; null for none.</param>
/// <param name="status">Status of the answer.</param>
internal sealed class ComponentPage(
    PageText title, Type content, IReadOnlyDictionary<string, object?> parameters, string? kind, int status = StatusCodes.Status200OK) : IResult
{
    /// <summary>Title of the window.</summary>
    public PageText Title { get; } = title;

    /// <summary>The component.</summary>
    public Type Content { get; } = content;

    /// <summary>Its parameters.</summary>
    public IReadOnlyDictionary<string, object?> Parameters { get; } = parameters;

    /// <summary>Name by which the style sheet knows it.</summary>
    public string? Kind { get; } = kind;

    /// <summary>Status of the answer.</summary>
    public int Status { get; } = status;

    /// <summary>Whether its address is a secret that nothing on the page may say again, and whoever opens it is not asked who they are.</summary>
    public bool IsByLink { get; init; }

    /// <summary>An origin besides the hub to which its forms may lead: browsers hold redirects to the policy too.</summary>
    public string? LeavesTo { get; init; }

    /// <summary>The page of a component.</summary>
    public static ComponentPage Of<T>(PageText title, string? kind, params (string Name, object? Value)[] parameters) where T : IComponent =>
        new(title, typeof(T), parameters.ToDictionary(each => each.Name, each => each.Value), kind);

    /// <summary>The same with another status.</summary>
    public ComponentPage With(int newStatus) => new(Title, Content, Parameters, Kind, newStatus) { IsByLink = IsByLink, LeavesTo = LeavesTo };

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext) => httpContext.RequestServices.GetRequiredService<IPageFrame>().Write(httpContext, this);
}

/// <summary>The frame of all pages.</summary>
internal interface IPageFrame
{
    /// <summary>Answers with the page in its frame.</summary>
    Task Write(HttpContext context, ComponentPage page);
}
