using Microsoft.AspNetCore.Components;

namespace MimFunctions.Platform.Shell;

/// <summary>A page that shows a component in the frame of all pages, as the answer of an address that also has other formats.</summary>
/// <param name="title">Title of the window.</param>
/// <param name="content">The component.</param>
/// <param name="parameters">Its parameters.</param>
/// <param name="kind">Name by which the style sheet knows pages of this kind; null for none.</param>
internal sealed class ComponentPage(string title, Type content, IReadOnlyDictionary<string, object?> parameters, string? kind) : IResult
{
    /// <summary>The component.</summary>
    public Type Content { get; } = content;

    /// <summary>Its parameters.</summary>
    public IReadOnlyDictionary<string, object?> Parameters { get; } = parameters;

    /// <summary>The page of a component.</summary>
    public static ComponentPage Of<T>(string title, string? kind, params (string Name, object? Value)[] parameters) where T : IComponent =>
        new(title, typeof(T), parameters.ToDictionary(each => each.Name, each => each.Value), kind);

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var page = await httpContext.RequestServices.GetRequiredService<PageWriter>().Show<WrittenPage>(httpContext, title, new Dictionary<string, object?>
        {
            [nameof(WrittenPage.Content)] = Content,
            [nameof(WrittenPage.Parameters)] = Parameters,
            [nameof(WrittenPage.Kind)] = kind,
        });
        await page.ExecuteAsync(httpContext);
    }
}
