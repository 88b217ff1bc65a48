using System.Net;
using DocumentFormat.OpenXml.Packaging;
using MimFunctions.Tests.Features.ContactPoints;

namespace MimFunctions.Tests.Features.Summaries.Evaluating;

/// <summary>The figures of an evaluation over any period, as page, JSON and Word document.</summary>
public sealed class ShowEvaluationTests : IAsyncLifetime
{
    private ContactHub hub = null!;

    public async Task InitializeAsync() => hub = await ContactHub.Start();

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Fact]
    public async Task What_was_counted_before_the_hub_stands_apart_with_its_source_and_only_where_the_period_holds_it_wholly()
    {
        var whole = await hub.Read("commission", "/api/evaluation");
        (whole["from"]!.GetValue<string>(), whole["to"]!.GetValue<string>(), whole["covers"]!.GetValue<string>()).ShouldBe(("2007-04-01", "2026-03-05", "whole"));
        whole["figures"]!.AsArray().Select(figure => $"{figure!["id"]} {figure["countedBefore"]} {figure["hub"]} {figure["source"]}").ShouldContain("measures 45 0 EVA-3");
        (await hub.Read("commission", "/api/evaluation?from=2008-01-01"))["figures"]!.AsArray().ShouldAllBe(figure => figure!["countedBefore"]!.GetValue<string>() == "not known");
        await hub.Text("commission", "/api/evaluation?from=2009-01-01&to=2008-01-01", status: HttpStatusCode.BadRequest);
        await hub.Text("commission", "/evaluation?from=never", "text/html", HttpStatusCode.BadRequest);
        await hub.Text("liaisonOfficer.AT", "/api/evaluation", status: HttpStatusCode.Forbidden);
        (await hub.Text("expert.AT", "/evaluation?from=2010-01-01", "text/html")).ShouldNotContain("as counted in");
        using var file = await hub.Send("commission", HttpMethod.Get, "/api/evaluation?format=docx");
        using var document = WordprocessingDocument.Open(new MemoryStream(await file.Content.ReadAsByteArrayAsync()), isEditable: false);
        Snapshot.Match(string.Join(
            "\n\n", ContactHub.Content(await hub.Text("expert.AT", "/evaluation", "text/html")),
            string.Join('\n', document.MainDocumentPart!.Document!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Select(line => line.InnerText))));
    }
}
