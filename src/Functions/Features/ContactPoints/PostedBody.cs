using System.Text.Json;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.ContactPoints;

/// <summary>What is sent to this network's addresses: JSON by programs, the form of a page by people; both mean the same.</summary>
internal static class PostedBody
{
    private const int MostFields = 400;
    private const string StateField = "state";

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

    /// <summary>
    /// Reads the body of who must act for a party that the body itself names: whether it may is asked first, so that 403 comes before what is wrong with the rest of it.
    /// </summary>
    /// <param name="call">The call.</param>
    /// <param name="settings">Names the hub's own address.</param>
    /// <param name="read">The body that a page's form means.</param>
    /// <param name="acting">Goes on with the party whose code is named, which may be left out, or refuses.</param>
    /// <param name="then">What to do with the body for the party.</param>
    public static async Task<IResult> ReadFor<T, TParty>(
        HttpRequest call, Settings settings, Func<IFormCollection, T> read, Func<string?, Func<TParty, Task<IResult>>, Task<IResult>> acting, Func<T, TParty, Task<IResult>> then)
        where T : class
    {
        if (!OwnOrigin.Sent(call, settings.PublicUrl))
            return Foreign();
        var named = call.HasFormContentType
            ? (await PostedForm.Read(call, call.HttpContext.RequestAborted, MostFields))?.Text(StateField)
            : await NamedState(call);
        return await acting(named, party => Read(call, settings, read, body => then(body, party)));
    }

    /// <summary>Whoever may do this for its own state, as a step of <see cref="ReadFor"/>.</summary>
    public static Func<string?, Func<Authority, Task<IResult>>, Task<IResult>> Acting(this Caller caller, Permission permission, CancellationToken ct) =>
        (state, then) => caller.For(permission, state, then, ct);

    /// <summary>403: a page of somewhere else sent the form.</summary>
    public static IResult Foreign() => Results.Problem(
        statusCode: StatusCodes.Status403Forbidden, title: "The form was not sent from the hub's own page.", detail: "Open the page in the hub and send it from there.");

    /// <summary>What stands against it: problem details for programs, a page for people.</summary>
    public static IResult Refused(HttpRequest call, IReadOnlyList<Refusal> why) => !call.HasFormContentType
        ? Problems.OfCase(why)
        : NetworkFrame.Unfinished<NotTakenPage>($"Not taken", (nameof(NotTakenPage.Why), why));

    /// <summary>The state that a JSON body names; null when it names none or can not be read, which whoever reads it whole will say. The body can be read again.</summary>
    private static async Task<string?> NamedState(HttpRequest call)
    {
        var body = new byte[ApiBody.Largest + 1];
        var length = await call.Body.ReadAtLeastAsync(body, body.Length, throwOnEndOfStream: false, call.HttpContext.RequestAborted);
        call.Body = new MemoryStream(body, 0, length, writable: false);
        try
        {
            using var json = JsonDocument.Parse(body.AsMemory(0, length));
            return json.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty(StateField, out var state) && state.ValueKind == JsonValueKind.String
                ? state.GetString()
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A field of a page's form; null when it is blank.</summary>
    public static string? Text(this IFormCollection form, string name) => PostedForm.Text(form[name]);

    /// <summary>The option that a field of a page's form names; null when it is none.</summary>
    public static T? Option<T>(this IFormCollection form, string name)
        where T : struct, Enum => Enum.GetValues<T>().Cast<T?>().FirstOrDefault(option => Code.Of(option!.Value) == form.Text(name));

    /// <summary>The options that boxes of a page's form name.</summary>
    public static IReadOnlyList<T> Options<T>(this IFormCollection form, string name)
        where T : struct, Enum => [.. Enum.GetValues<T>().Where(option => form[name].Contains(Code.Of(option)))];
}
