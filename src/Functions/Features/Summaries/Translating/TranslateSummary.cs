using MimFunctions.Domain.Access;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Features.Summaries.Showing;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Summaries.Translating;

/// <summary>
/// <c>POST /api/summaries/{reference}/translations?version=1</c>: the file that came back from the translators (XLIFF 2.1) becomes another language of the same version.
/// For who completes the summary, who answers for its text.
/// </summary>
internal sealed class TranslateSummary : IApiEndpoint
{
    private const long LargestFile = 20L * 1024 * 1024;

    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/summaries/{reference}/translations", Post)
        .Produces<SummaryView>()
        .Refuses(StatusCodes.Status409Conflict, StatusCodes.Status413PayloadTooLarge, StatusCodes.Status415UnsupportedMediaType, StatusCodes.Status422UnprocessableEntity)
        .Needs(Permission.CompleteSummaries);

    private static Task<IResult> Post(
        string reference, string? version, HttpRequest call, Caller caller, ChangeSummary change, SummaryTranslations translations, Settings settings, CancellationToken ct) =>
        !OwnOrigin.Sent(call, settings.PublicUrl) ? Task.FromResult(SummaryProblems.NotFromHere()) : change.Find(
            reference,
            summary => ChangeSummary.AsCompleting(summary.Name, caller, async party =>
            {
                if (ShowTranslations.Version(summary, version) is not { } issued)
                    return SummaryProblems.NoVersion(summary.Name, version ?? "that is final");
                var (read, refusal) = await Read(call, ct);
                if (read is null)
                    return refusal!;
                var (digest, faults) = await translations.Keep(summary, issued, read, ct);
                if (digest is null)
                    return Problem(StatusCodes.Status422UnprocessableEntity, "This is no translation of the version.", string.Join(' ', faults));
                var decision = await change.Change(
                    summary, (stands, now) => Translate.Decide(stands, party, caller.Principal.Id, issued.Version, read.To, digest, now), ct);
                return call.HasFormContentType && decision is not CaseDecision<Summary>.Refused
                    ? new SeeOther($"/api/summaries/{summary.Name}/translations?version={issued.Version}")
                    : await change.Answer(summary.Name, decision, ct);
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

    private static IResult Problem(int status, string title, string detail) => Results.Problem(statusCode: status, title: title, detail: detail);
}
