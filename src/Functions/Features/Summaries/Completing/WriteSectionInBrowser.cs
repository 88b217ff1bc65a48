using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Pages;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Web;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Summaries.Completing;

/// <summary>
/// <c>GET</c> and <c>POST /summaries/{reference}/sections/{section}</c>: the state that acts as Presidency in a host country writes the section on it in the
/// semester report (F-8), and whoever completes the summary any section; decided as by the API.
/// </summary>
internal sealed class WriteSectionInBrowser(ChangeSummary change, SummaryChapters chapters, PageWriter pages, FormToken tokens) : IWebEndpoint
{
    private const string Saved = "saved";

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods("/summaries/{reference}/sections/{section}", ["GET", "HEAD"], ([FromServices] WriteSectionInBrowser page, string reference, string section, HttpContext context, Caller caller, CancellationToken ct) =>
            page.With(reference, section, context, caller, (open, _, _) => page.Show(context, caller, open, null), ct)).Needs(Permission.ConveneNetwork);
        app.MapPost("/summaries/{reference}/sections/{section}", ([FromServices] WriteSectionInBrowser page, string reference, string section, HttpContext context, Caller caller, CancellationToken ct) =>
            page.With(reference, section, context, caller, (open, party, acts) => page.Take(context, caller, open, party, acts, ct), ct)).Needs(Permission.ConveneNetwork);
    }

    private Task<IResult> With(
        string reference, string id, HttpContext context, Caller caller, Func<OpenSection, Authority, bool, Task<IResult>> then, CancellationToken ct) => change.Find(
        reference,
        summary => change.AsWriting(summary.Name, id, caller, async (party, acts) =>
            summary.Draft is { } draft && Find((await chapters.Read(summary.Name, draft.Drawn.Digest, ct)).With(context).Document.Sections, id) is { } section
                ? await then(new OpenSection(summary, section), party, acts)
                : await pages.Refuse(
                    context, StatusCodes.Status404NotFound, Say($"There is no such section to write."),
                    summary.Draft is null ? Say($"{summary.Name.Worded} has no draft now.") : Say($"The draft has no section of this name; one on a country is there when somebody reported on it."),
                    "/api/summaries", Say($"All summaries")),
            ct),
        ct);

    private Task<IResult> Show(HttpContext context, Caller caller, OpenSection open, PageText? fault, string? said = null)
    {
        var added = open.Summary.Completions.LastOrDefault(each => each.Section == open.Section.Id);
        return pages.Show<WriteSectionPage>(
            context, Say($"{open.Section.Title}: {open.Summary.Name.Worded}"),
            new Dictionary<string, object?>
            {
                [nameof(WriteSectionPage.Token)] = tokens.For(caller.Principal),
                [nameof(WriteSectionPage.Summary)] = Say(open.Summary.Name.Worded),
                [nameof(WriteSectionPage.Action)] = $"/summaries/{open.Summary.Name}/sections/{open.Section.Id}",
                [nameof(WriteSectionPage.Title)] = open.Section.Title,
                [nameof(WriteSectionPage.Drawn)] = open.Section.Parts.OfType<Part.Paragraph>().Select(part => part.Text).ToArray(),
                [nameof(WriteSectionPage.Text)] = said ?? added?.Text ?? open.Section.Parts.OfType<Part.Drafted>().FirstOrDefault()?.Text,
                [nameof(WriteSectionPage.By)] = added?.Text is null ? null : Say(SummaryParties.Worded(open.Summary.Name, added.Party)),
                [nameof(WriteSectionPage.Draft)] = AccessRules.Allows(caller.Principal, Permission.ReadDrafts) && AccessRules.Allows(caller.Principal, Permission.ReadSummaries)
                    ? $"/api/summaries/{open.Summary.Name}?version=draft" : null,
                [nameof(WriteSectionPage.IsSaved)] = fault is null && context.Request.Query.ContainsKey(Saved),
                [nameof(WriteSectionPage.Fault)] = fault,
            },
            fault is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private async Task<IResult> Take(HttpContext context, Caller caller, OpenSection open, Authority party, bool acts, CancellationToken ct)
    {
        var posted = await tokens.Read(context, caller.Principal, ct);
        var text = PostedForm.Text(posted["text"]);
        if (posted.Refused is { } refusal)
            return await Show(context, caller, open, refusal.Message, text);
        return await change.Complete(open.Summary, new CompletionInput(party, caller.Principal.Id, open.Section.Id, text, acts), ct) is CaseDecision<Summary>.Refused { Why: [var why, ..] }
            ? await Show(context, caller, open, Say($"{why.Message} {why.Fix}"), text)
            : new SeeOther($"/summaries/{open.Summary.Name}/sections/{open.Section.Id}?{Saved}=1");
    }

    private static Section? Find(IReadOnlyList<Section> sections, string id) =>
        sections.Select(section => section.Id == id ? section : Find(section.Sections, id)).FirstOrDefault(found => found is not null);

    /// <summary>A section that the caller may write.</summary>
    private sealed record OpenSection(Summary Summary, Section Section);
}
