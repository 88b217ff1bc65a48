using System.Globalization;
using System.Text.Json;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Summaries.Issuing;
using MimFunctions.Features.Summaries.Papers;
using MimFunctions.Features.Summaries.Translating;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Summaries.Showing;

/// <summary>
/// <c>GET /api/summaries/{reference}?version=1&amp;language=pl</c>: a summary to read, in English or another language that it was translated into. Without a version the last that is final; while there is none, the draft,
/// for those who see drafts.
/// </summary>
internal sealed class ShowSummary : IApiEndpoint
{
    private const string DraftWord = "draft", English = "en";

    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/summaries/{reference}", Get)
        .ShownAs<SummaryDocument>(ViewFormat.Json, ViewFormat.Html, ViewFormat.Docx)
        .Needs(Permission.ReadSummaries);

    private static Task<IResult> Get(
        string reference, string? version, string? language, HttpContext context, ChangeSummary change, SummaryChapters chapters, SummaryTranslations translations, SummaryIssuing issuing,
        Settings settings, Caller caller,
        CancellationToken ct) => change.Find(
        reference,
        async summary =>
        {
            if (!SummaryParties.MayKnow(caller.Principal, summary.Name))
                return SummaryProblems.Unknown(summary.Name);
            var draft = AccessRules.Allows(caller.Principal, Permission.ReadDrafts) ? summary.Draft : null;
            if (language is not (null or English))
            {
                return Final(summary, version) is { } english && await translations.Find(summary, english, language, ct) is { } translated
                    ? Shown(context, caller, translated.With(context), Standings.Of(summary, english, settings) with { Language = Language.Find(language) }, $"{summary.Name}.v{english.Version}.{language}")
                    : SummaryProblems.NotIn(summary.Name, language);
            }

            if (Final(summary, version) is { } final)
                return Shown(context, caller, (await chapters.Read(summary.Name, final.Digest, ct)).With(context), Standings.Of(summary, final, settings), $"{summary.Name}.v{final.Version}");
            if (version is null or DraftWord && draft is not null)
            {
                var completes = caller.PartiesFor(Permission.CompleteSummaries).Any(SummaryParties.Completing(summary.Name).Contains);
                return Shown(context, caller, (await issuing.Shown(summary, draft, ct)).With(context), Standings.Of(summary, draft, settings, completes), $"{summary.Name}.draft");
            }

            return version is null ? SummaryProblems.Unknown(summary.Name) : SummaryProblems.NoVersion(summary.Name, version);
        },
        ct);

    private static SummaryEvent.Issued? Final(Summary summary, string? version) => version is null
        ? summary.Versions is [.., var last] ? last : null
        : summary.Versions.FirstOrDefault(final => final.Version.ToString(CultureInfo.InvariantCulture) == version);

    private static IResult Shown(HttpContext context, Caller caller, SummaryContent content, SummaryStanding standing, string file)
    {
        var document = content.Document;
        // Of documents of before F-14 the marking is looked for in all of their tables: not for those who may read it whatever it is.
        if (!SummaryMarking.MayRead(caller.Principal, SummaryMarking.Limite) && SummaryMarking.Of(document) is { } marking)
            return SummaryProblems.Marked(document.Name, marking);
        ViewFormat[] offered = [ViewFormat.Json, ViewFormat.Html, ViewFormat.Docx];
        var madeOf = $"{content.Digest} {JsonSerializer.Serialize(standing, HubJson.Options)}";
        return ViewFormats.Wanted(context.Request, offered) switch
        {
            // The very bytes that are filed: their digest is the one that the list names.
            ViewFormat.Json => View.Of(context, content.Json, content.Digest, "application/json"),
            ViewFormat.Html => View.Of(context, madeOf, "text/html; charset=utf-8", to => SummaryPage.Write(document, standing, to, context.RequestAborted)),
            ViewFormat.Docx => View.Of(context, madeOf, ViewFormats.Word, to => Word(document, standing, to, context), $"{file}.docx"),
            _ => ViewFormats.NotOffered(context.Request, offered),
        };
    }

    /// <summary>A package is gone back in while it is written, and of one that was not, the bytes would be others than those that are filed.</summary>
    private static async Task Word(SummaryDocument document, SummaryStanding standing, Stream to, HttpContext context)
    {
        await using var file = ScratchFile.Make();
        SummaryFile.Write(document, standing, file);
        file.Position = 0;
        context.Response.ContentLength = file.Length;
        await file.CopyToAsync(to, context.RequestAborted);
    }
}
