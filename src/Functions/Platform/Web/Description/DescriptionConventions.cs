using MimFunctions.Platform.Sheets;

namespace MimFunctions.Platform.Web.Description;

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
        endpoint.WithMetadata(new TakenParameter(name, "header", meaning, []));

    /// <summary>It shows the same in several formats: by <c>?format=</c>, else as the reader accepts (<see cref="ViewFormats"/>).</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="formats">The formats.</param>
    public static RouteHandlerBuilder ShownAs<T>(this RouteHandlerBuilder endpoint, params ViewFormat[] formats)
    {
        foreach (var format in formats)
            endpoint.Produces(StatusCodes.Status200OK, format == ViewFormat.Json ? typeof(T) : null, Media(format));
        var words = formats.Select(format => format.ToString().ToLowerInvariant());
        return endpoint.WithMetadata(new TakenParameter("format", "query", "How it is shown; otherwise as the caller accepts.", [.. words]));
    }

    /// <summary>It can refuse with these statuses.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="statuses">The statuses, besides those that every endpoint of its kind has.</param>
    public static RouteHandlerBuilder Refuses(this RouteHandlerBuilder endpoint, params int[] statuses) =>
        endpoint.WithMetadata([.. statuses.Select(status => new RefusalStatus(status))]);

    private static string Media(ViewFormat format) => format switch
    {
        ViewFormat.Json => "application/json",
        ViewFormat.Html => "text/html",
        ViewFormat.Csv => "text/csv",
        ViewFormat.Xlsx => TableWorkbook.MediaType,
        _ => ViewFormats.Word,
    };
}

/// <summary>A parameter that an endpoint takes without having it in its signature.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Place">Where it stands: <c>header</c> or <c>query</c>.</param>
/// <param name="Meaning">What it does, in one sentence.</param>
/// <param name="Words">What it may be; empty for any text.</param>
internal sealed record TakenParameter(string Name, string Place, string Meaning, IReadOnlyList<string> Words);

/// <summary>What an endpoint takes as its JSON body; not the framework's own mark, by which the router would answer 415 without a word.</summary>
/// <param name="Type">The type that it is read as.</param>
/// <param name="Example">A body as someone might send it.</param>
/// <param name="Needed">Names of the properties that can't be left out.</param>
internal sealed record TakenBody(Type Type, string Example, IReadOnlyList<string> Needed);

/// <summary>A status with which an endpoint refuses besides those that follow from its address, its body and its permission.</summary>
/// <param name="Status">The status.</param>
internal sealed record RefusalStatus(int Status);
