namespace MimFunctions.Platform.Pages;

/// <summary>
/// A page of the hub without its frame: title, navigation, style sheet and foot are those of all pages (<see cref="IPageFrame"/>). What must look the same
/// years later and off-line, such as a receipt, is a document instead (<see cref="Page"/>).
/// </summary>
/// <param name="title">Title of the window, and what a screen reader says first.</param>
/// <param name="main">What stands inside <c>main</c>; one <c>h1</c> among it.</param>
/// <param name="kind">Name by which the style sheet knows pages of this kind; null for none.</param>
/// <param name="status">Status of the answer.</param>
internal sealed class ShownPage(string title, Html main, string? kind = null, int status = StatusCodes.Status200OK) : IResult
{
    /// <summary>Title of the window.</summary>
    public string Title { get; } = title;

    /// <summary>What the page says.</summary>
    public Html Main { get; } = main;

    /// <summary>Name by which the style sheet knows it.</summary>
    public string? Kind { get; } = kind;

    /// <summary>Status of the answer.</summary>
    public int Status { get; } = status;

    /// <summary>Whether its address is a secret that nothing on the page may say again, and whoever opens it is not asked who they are.</summary>
    public bool IsByLink { get; init; }

    /// <summary>An origin besides the hub to which its forms may lead: browsers hold redirects to the policy too.</summary>
    public string? LeavesTo { get; init; }

    /// <summary>The same with another status.</summary>
    public ShownPage With(int newStatus) => new(Title, Main, Kind, newStatus) { IsByLink = IsByLink, LeavesTo = LeavesTo };

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext) => httpContext.RequestServices.GetRequiredService<IPageFrame>().Write(httpContext, this);

    /// <summary>What the page says.</summary>
    public override string ToString() => Main.ToString();
}

/// <summary>The frame of all pages.</summary>
internal interface IPageFrame
{
    /// <summary>Answers with the page in its frame.</summary>
    Task Write(HttpContext context, ShownPage page);
}
