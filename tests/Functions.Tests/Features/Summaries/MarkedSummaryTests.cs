using System.Net;
using DocumentFormat.OpenXml.Validation;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Liaison;
using MimFunctions.Features.Summaries;
using MimFunctions.Features.Summaries.Issuing;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Outbox;
using MimFunctions.Tests.Features.Summaries.Papers;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace MimFunctions.Tests.Features.Summaries;

/// <summary>A summary of a report that is marked LIMITE (F-14).</summary>
public sealed class MarkedSummaryTests
{
    private const string Semester = "/api/summaries/semester-2026-1";

    private static LiaisonReport Marked => SampleSources.Report("ILO-DE-2026-0001", "2026-1", new DateTimeOffset(2026, 6, 25, 9, 0, 0, TimeSpan.Zero)) is var report
        ? report with { Fields = new FormFields(report.Fields.Append(KeyValuePair.Create<string, FieldValue>(LiaisonFields.Marking, new FieldValue.One("LIMITE")))) }
        : null!;

    [Fact]
    public async Task F_14_the_marking_stands_on_every_page_and_keeps_out_who_may_not_read_it()
    {
        // Given a final semester report that quotes a report marked LIMITE
        await using var hub = new SummariesHub(SummariesHub.July);
        await hub.Start("AT", "CY", "COM", "EP");
        await hub.Documents.Have(Marked);
        (await hub.Send("commission", HttpMethod.Post, "/api/summaries", new { kind = "semester", period = "2026-1" })).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await hub.Send("presidency.CY", HttpMethod.Post, $"{Semester}/issue")).StatusCode.ShouldBe(HttpStatusCode.OK);

        // When it is asked for by Parliament and by the Council, in every format
        foreach (var format in new[] { "json", "html", "docx" })
        {
            var refused = await hub.Send("parliamentReader", HttpMethod.Get, $"{Semester}?format={format}");
            refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
            (await refused.Content.ReadAsStringAsync()).ShouldContain("LIMITE");
        }

        // Then the Council reads it, and each page says what it is
        (await (await hub.Send("councilReader", HttpMethod.Get, $"{Semester}?format=json")).Content.ReadAsStringAsync()).ShouldContain("\"marking\": \"LIMITE\"".Replace(" ", "", StringComparison.Ordinal));
        (await (await hub.Send("councilReader", HttpMethod.Get, $"{Semester}?format=html")).Content.ReadAsStringAsync()).ShouldContain("<p class=\"marking\">LIMITE</p>");
        using var word = SummaryFileTests.Open(await (await hub.Send("councilReader", HttpMethod.Get, $"{Semester}?format=docx")).Content.ReadAsByteArrayAsync());
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(word).ShouldBeEmpty();
        word.PackageProperties.Category.ShouldBe("LIMITE");
        var header = word.MainDocumentPart!.HeaderParts.ShouldHaveSingleItem();
        header.Header.InnerText.ShouldBe("LIMITE");
        word.MainDocumentPart.Document.Descendants<W.SectionProperties>().ShouldAllBe(section =>
            section.Elements<W.HeaderReference>().Any(reference => reference.Id == word.MainDocumentPart.GetIdOfPart(header)));
    }

    [Theory]
    [InlineData("EP")]
    [InlineData("COUNCIL")]
    public async Task F_14_the_mail_brings_nothing_of_it_but_the_link_and_to_Parliament_whom_to_ask(string party)
    {
        using var desk = new ChangeSummaryOfTests(SummariesHub.July);
        await desk.Documents.Have(Marked);
        var summary = await desk.Issue(await desk.Draw("semester-2026-1"), ChangeSummaryOfTests.Cyprus);
        var to = new Addressee(party, "Registry", "registry@party.example", AddresseeRole.ContactPoint);

        var mail = (await new SummaryFinalMail(desk.Machine.Get<SummaryLetterLookup>()).Compose(new OwedOrder("mail", summary.Case, "summaryFinal.1", to.Key), to, default)).ShouldNotBeNull();

        Snapshot.Match($"Subject: {mail.Subject}\n\n{mail.Text}", $"F_14_the_mail_to_{party}");
    }
}
