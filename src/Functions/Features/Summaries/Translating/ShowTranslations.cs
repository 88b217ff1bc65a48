using System.Globalization;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Summaries.Translating;

/// <summary>
/// <c>GET /api/summaries/{reference}/translations?version=1&amp;language=pl</c>: a version as a file for translators (XLIFF 2.1); without a language a page with all of them.
/// For who completes the summary.
/// </summary>
internal sealed class ShowTranslations : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/summaries/{reference}/translations", Get)
        .Produces(StatusCodes.Status200OK, contentType: Xliff.Type, additionalContentTypes: ["text/html"])
        .Refuses(StatusCodes.Status404NotFound)
        .Needs(Permission.CompleteSummaries);

    /// <summary>The version with this number; the last that is final when none is given.</summary>
    public static SummaryEvent.Issued? Version(Summary summary, string? version) => version is null
        ? summary.Versions is [.., var last] ? last : null
        : summary.Versions.FirstOrDefault(one => one.Version.ToString(CultureInfo.InvariantCulture) == version);

    private static Task<IResult> Get(
        string reference, string? version, string? language, Caller caller, ChangeSummary change, SummaryTranslations translations, CancellationToken ct) => change.Find(
        reference,
        summary => ChangeSummary.AsCompleting(summary.Name, caller, async _ =>
            Version(summary, version) is not { } issued ? SummaryProblems.NoVersion(summary.Name, version ?? "that is final")
            : language is null ? TranslationsPage.Write(summary, issued)
            : To(language) is not { } to ? NoLanguage()
            : Results.Bytes(await translations.Export(summary, issued, to, ct), Xliff.Type, $"{summary.Name}.v{issued.Version}.{to.Code}.{Xliff.Extension}"), ct),
        ct);

    private static Language? To(string code) => Language.All.FirstOrDefault(language => language.Code == code && code != "en");

    private static IResult NoLanguage() => Results.Problem(
        statusCode: StatusCodes.Status404NotFound, title: "This is not a language that a summary is translated into.", detail: "Give the code of a language of the Union other than English.");
}
