using System.Globalization;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Summaries.Showing;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Summaries.Translating;

/// <summary>
/// <c>GET</c> and <c>POST /api/summaries/{reference}/translations?version=1&amp;language=pl</c>: the file for translators (XLIFF 2.1), and the file that comes back from them
/// as another language of the same version. For who completes the summary, who answers for its text.
/// </summary>
internal sealed class TranslateSummary : IApiEndpoint
{
    private const long LargestFile = 20L * 1024 * 1024;

    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/summaries/{reference}/translations", Get)
            .Produces(StatusCodes.Status200OK, contentType: Xliff.Type, additionalContentTypes: ["text/html"])
            .Refuses(StatusCodes.Status404NotFound)
            .Needs(Permission.CompleteSummaries);
        api.MapPost("/summaries/{reference}/translations", Post)
            .Produces<SummaryView>()
            .Refuses(StatusCodes.Status409Conflict, StatusCodes.Status413PayloadTooLarge, StatusCodes.Status415UnsupportedMediaType, StatusCodes.Status422UnprocessableEntity)
            .Needs(Permission.CompleteSummaries);
    }

    private static Task<IResult> Get(
        string reference, string? version, string? language, Caller caller, SummaryDesk desk, SummaryTranslations translations, CancellationToken ct) => desk.Find(
        reference,
        summary => SummaryDesk.AsCompleting(summary.Name, caller, async _ =>
            Version(summary, version) is not { } issued ? SummaryProblems.NoVersion(summary.Name, version ?? "that is final")
            : language is null ? TranslationsPage.Write(summary, issued)
            : To(language) is not { } to ? NoLanguage()
            : Results.Bytes(await translations.Export(summary, issued, to, ct), Xliff.Type, $"{summary.Name}.v{issued.Version}.{to.Code}.{Xliff.Extension}"), ct),
        ct);

    private static Task<IResult> Post(
        string reference, string? version, HttpRequest call, Caller caller, SummaryDesk desk, SummaryTranslations translations, Settings settings, CancellationToken ct) =>
        !OwnOrigin.Sent(call, settings.PublicUrl) ? Task.FromResult(SummaryProblems.NotFromHere()) : desk.Find(
            reference,
            summary => SummaryDesk.AsCompleting(summary.Name, caller, async party =>
            {
                if (Version(summary, version) is not { } issued)
                    return SummaryProblems.NoVersion(summary.Name, version ?? "that is final");
                var (read, refusal) = await Read(call, ct);
                if (read is null)
                    return refusal!;
                var (kept, faults) = await translations.Keep(summary, issued, read, ct);
                if (kept is null)
                    return Problem(StatusCodes.Status422UnprocessableEntity, "This is no translation of the version.", string.Join(' ', faults));
                var decision = await desk.Change(
                    summary, (stands, now) => Translate.Decide(stands, party, caller.Principal.Id, issued.Version, read.To, kept.Digest, now), ct);
                return call.HasFormContentType && decision is not CaseDecision<Summary>.Refused
                    ? new SeeOther($"/api/summaries/{summary.Name}/translations?version={issued.Version}")
                    : await desk.Answer(summary.Name, decision, ct);
            }, ct),
            ct);

    private static async Task<(XliffReading? Read, IResult? Refusal)> Read(HttpRequest call, CancellationToken ct)
    {
        var isForm = call.HasFormContentType;
        if (!isForm && call.ContentType?.Split(';')[0].Trim() is not (Xliff.Type or "application/xml" or "text/xml"))
            return (null, Problem(StatusCodes.Status415UnsupportedMediaType, "The body is not XLIFF.", $"Send it with Content-Type: {Xliff.Type}."));
        if (call.ContentLength > LargestFile)
            return (null, Problem(StatusCodes.Status413PayloadTooLarge, "The file is too large.", "A translation has at most 20 MB."));
        var file = isForm ? (await PostedForm.Read(call, ct))?.Files.GetFile("file") : null;
        if (isForm && file is null)
            return (null, Problem(StatusCodes.Status422UnprocessableEntity, "No file was chosen.", "Choose the file that came back from the translators."));
        using var bytes = new MemoryStream();
        await using (var stream = file?.OpenReadStream() ?? call.Body)
            await stream.CopyToAsync(bytes, ct);
        bytes.Position = 0;
        var (read, fault) = Xliff.Read(bytes);
        return (read, read is null ? Problem(StatusCodes.Status422UnprocessableEntity, "This is no translation that can be read.", fault!) : null);
    }

    private static SummaryEvent.Issued? Version(Summary summary, string? version) => version is null
        ? summary.Versions is [.., var last] ? last : null
        : summary.Versions.FirstOrDefault(one => one.Version.ToString(CultureInfo.InvariantCulture) == version);

    private static Language? To(string code) => Language.All.FirstOrDefault(language => language.Code == code && code != "en");

    private static IResult NoLanguage() => Problem(StatusCodes.Status404NotFound, "This is not a language that a summary is translated into.", "Give the code of a language of the Union other than English.");

    private static IResult Problem(int status, string title, string detail) => Results.Problem(statusCode: status, title: title, detail: detail);
}
