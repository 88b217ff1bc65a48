using System.Text.Json;
using Microsoft.AspNetCore.Components;
using MimFunctions.Domain.Text;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Pages;
using MimFunctions.Platform.Shell;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.ContactPoints;

/// <summary>The frame of what is shown of this network: marking in head and foot, also on paper, what it is for, and nothing kept by the browser (CP-22).</summary>
internal static class NetworkFrame
{
    /// <summary>The marking of what the hub holds; the paper itself is LIMITE (CP-20).</summary>
    public const string Marking = "LIMITE";

    /// <summary>The pages of the network, as its own navigation names them.</summary>
    public static readonly IReadOnlyList<(string Path, Sentence Name)> Pages =
    [
        ("/api/contact-points?format=html", $"Directory"), ("/api/contact-points/own?format=html", $"My state"), ("/api/contact-points/checks/questions?format=html", $"May I send?"),
        ("/api/contact-points/arrangements?format=html", $"Arrangements"), ("/api/contact-points/practices?format=html", $"Good practices"),
        ("/api/contact-points/overviews?format=html", $"Overview"),
    ];

    /// <summary>A page.</summary>
    /// <param name="title">Title of the window and of the page.</param>
    /// <param name="parameters">Parameters of the component that it shows.</param>
    public static IResult Page<T>(Sentence title, params (string Name, object? Value)[] parameters) where T : IComponent => Write<T>(title, "network", parameters);

    /// <summary>A page that holds a wide table.</summary>
    public static IResult Wide<T>(Sentence title, params (string Name, object? Value)[] parameters) where T : IComponent => Write<T>(title, "network broad", parameters);

    /// <summary>A page that asks for something before it shows more, or says what stands against it.</summary>
    public static IResult Unfinished<T>(Sentence title, params (string Name, object? Value)[] parameters) where T : IComponent =>
        Write<T>(title, "network", parameters).With(StatusCodes.Status422UnprocessableEntity);

    /// <summary>The same for programs.</summary>
    public static IResult Json<T>(T content, int status = StatusCodes.Status200OK) =>
        new Unkept(JsonSerializer.SerializeToUtf8Bytes(content, HubJson.Readable), "application/json; charset=utf-8", status);

    /// <summary>A file, with the marking in its name (CP-22).</summary>
    public static IResult File(byte[] content, string contentType, string name) => new Unkept(content, contentType, StatusCodes.Status200OK, $"{Marking}-{name}");

    private static ComponentPage Write<T>(Sentence title, string kind, (string Name, object? Value)[] parameters) where T : IComponent => ComponentPage.Of<MarkedPage>(
        Say($"{Marking} · {title}"), kind, (nameof(MarkedPage.Title), Say(title)), (nameof(MarkedPage.Content), typeof(T)),
        (nameof(MarkedPage.Parameters), parameters.ToDictionary(each => each.Name, each => each.Value)));

    private sealed class Unkept(byte[] content, string contentType, int status, string? name = null) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.CacheControl = "no-store";
            httpContext.Features.Set(new AnswerMarking(Marking));
            httpContext.Response.StatusCode = status;
            httpContext.Response.ContentType = contentType;
            if (name is not null)
                httpContext.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
            return httpContext.Response.Body.WriteAsync(content, httpContext.RequestAborted).AsTask();
        }
    }
}
