using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms.Writing;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Features.Measures.Telling;

namespace MimFunctions.Tests.Features.Requests;

/// <summary>W-17: what the forms that are handed out tell of their case.</summary>
public sealed class FormCasesTests
{
    [Fact]
    public async Task A_request_form_tells_of_the_measure()
    {
        await using var hub = await new RequestsHub().Start();

        Print(await About(hub, "requests", "AT", "measure", RequestsHub.Draft)).ShouldBe(
        [
            "The measure asked about (printed by the hub, not to be filled in)",
            "Measure: MIM-DE-2026-0001, communicated by Germany",
            "Title: Return Act 2026 <draft & notes>",
            "Original title: Rückkehrgesetz 2026 <Entwurf & Erläuterungen>",
            "Type: Draft legislation",
        ]);
    }

    [Fact]
    public async Task A_restricted_title_does_not_stand_in_a_file()
    {
        await using var hub = await new RequestsHub().Start();
        await hub.Services.GetRequiredService<IDocumentStore>().Have(Communications.New(
            new FormFields([.. Communications.Fields(("memberState", "FR")), new("restrictedFields", new FieldValue.Many(["titleOriginal", "titleEnglish"]))]), "MIM-FR-2026-0001"));

        Print(await About(hub, "requests", "AT", "measure", "MIM-FR-2026-0001")).ShouldContain("Title: withheld by the state");
    }

    [Fact]
    public async Task An_answer_form_tells_of_the_question_and_the_day_it_is_due()
    {
        await using var hub = await new RequestsHub().Start();
        await hub.Ask(key: "a1");

        var lines = Print(await About(hub, "answers", "DE", "request", "REQ-AT-2026-0001"));

        lines.ShouldContain("Request: REQ-AT-2026-0001, put by Austria on 10 November 2026");
        lines.ShouldContain("Answer due: 10 December 2026");
        lines.ShouldContain("Why: Germany communicated the measure and is to answer within one month: Decision 2006/688/EC, Article 2(3).");
        lines.ShouldContain("Title: Return Act 2026 <draft & notes>");
        lines.ShouldContain("Subject: Places");
        lines.ShouldContain("Question: How many places are there?");
    }

    [Theory]
    [InlineData("requests", "measure", "MIM-DE-2026-0999")]
    [InlineData("answers", "request", "REQ-AT-2026-0999")]
    [InlineData("requests", "remarks", "nothing")]
    [InlineData("measures", "remarks", "nothing")]
    public async Task A_form_without_a_case_that_the_hub_knows_tells_of_none(string folder, string field, string value)
    {
        await using var hub = await new RequestsHub().Start();

        (await About(hub, folder, "AT", field, value)).ShouldBeNull();
    }

    private static Task<FormAbout?> About(RequestsHub hub, string folder, string state, string field, string value) => hub.Services.GetServices<IFormKind>()
        .First(kind => kind.Folder == folder)
        .About(MemberState.FromCode(state)!, new FormFields([KeyValuePair.Create<string, FieldValue>(field, new FieldValue.One(value))]), CancellationToken.None);

    private static string[] Print(FormAbout? about) => [.. about!.Printed];
}
