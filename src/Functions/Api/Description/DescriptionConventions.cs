namespace MimFunctions.Api.Description;

/// <summary>How an endpoint tells what its signature does not, for the document that describes the API.</summary>
internal static class DescriptionConventions
{
    /// <summary>It takes a JSON body.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="example">A body as someone might send it.</param>
    /// <param name="needed">Names of the properties that can't be left out.</param>
    public static RouteHandlerBuilder Takes<T>(this RouteHandlerBuilder endpoint, string example, params string[] needed)
        where T : class => endpoint.WithMetadata(new TakenBody(typeof(T), example, needed));

    /// <summary>It understands a header.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="name">Name of the header.</param>
    /// <param name="meaning">What it does, in one sentence.</param>
    public static RouteHandlerBuilder TakesHeader(this RouteHandlerBuilder endpoint, string name, string meaning) =>
        endpoint.WithMetadata(new TakenHeader(name, meaning));

    /// <summary>It can refuse with these statuses.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="statuses">The statuses, besides those that every endpoint of its kind has.</param>
    public static RouteHandlerBuilder Refuses(this RouteHandlerBuilder endpoint, params int[] statuses) =>
        endpoint.WithMetadata([.. statuses.Select(status => new RefusalStatus(status))]);
}
