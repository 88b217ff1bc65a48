using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Pages;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.ContactPoints;

/// <summary>What is sent to this network's addresses: JSON by programs, the form of a page by people; both mean the same.</summary>
internal static class PostedBody
{
    private const int MostFields = 400;

    /// <summary>Reads the body and goes on with it, or says why it is not taken.</summary>
    /// <param name="call">The call.</param>
    /// <param name="settings">Names the hub's own address, from which alone a page's form is taken.</param>
    /// <param name="read">The body that a page's form means.</param>
    /// <param name="then">What to do with it.</param>
    public static async Task<IResult> Read<T>(HttpRequest call, Settings settings, Func<IFormCollection, T> read, Func<T, Task<IResult>> then)
        where T : class
    {
        // The cookie alone would let a page of somewhere else act in the reader's name.
        if (!OwnOrigin.Sent(call, settings.PublicUrl))
            return Foreign();
        if (!call.HasFormContentType)
            return await ApiBody.Read(call, then);
        return await PostedForm.Read(call, call.HttpContext.RequestAborted, MostFields) is { } form
            ? await then(read(form))
            : Results.Problem(statusCode: StatusCodes.Status400BadRequest, title: "The form can not be read.", detail: "Open the page anew and send it again.");
    }

    /// <summary>403: a page of somewhere else sent the form.</summary>
    public static IResult Foreign() => Results.Problem(
        statusCode: StatusCodes.Status403Forbidden, title: "The form was not sent from the hub's own page.", detail: "Open the page in the hub and send it from there.");

    /// <summary>What stands against it: problem details for programs, a page for people.</summary>
    public static IResult Refused(HttpRequest call, IReadOnlyList<Refusal> why) => !call.HasFormContentType
        ? Problems.OfCase(why)
        : NetworkFrame.Page(
            "Not taken",
            Html.From($"""
                <p class="lead">Nothing was changed. {(why.Count == 1 ? "One thing stands" : $"{why.Count} things stand")} against it:</p>
                <ol class="findings">
                {why.Select(each => Html.From($"<li class=\"bad\"><p><strong>{each.Message}</strong></p><p>{each.Fix}</p><p class=\"rule\">{each.Rule}{(each.Law is null ? "" : $" · {each.Law}")}</p></li>\n"))}</ol>
                <p>Go back in your browser: what you wrote is still there.</p>
                """),
            StatusCodes.Status422UnprocessableEntity);

    /// <summary>A field of a page's form; null when it is blank.</summary>
    public static string? Text(this IFormCollection form, string name) => PostedForm.Text(form[name]);

    /// <summary>The option that a field of a page's form names; null when it is none.</summary>
    public static T? Option<T>(this IFormCollection form, string name)
        where T : struct, Enum => Enum.GetValues<T>().Cast<T?>().FirstOrDefault(option => Code.Of(option!.Value) == form.Text(name));

    /// <summary>The options that boxes of a page's form name.</summary>
    public static IReadOnlyList<T> Options<T>(this IFormCollection form, string name)
        where T : struct, Enum => [.. Enum.GetValues<T>().Where(option => form[name].Contains(Code.Of(option)))];
}
