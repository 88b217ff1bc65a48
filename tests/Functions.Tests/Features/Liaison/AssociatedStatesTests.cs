using System.Text.Json.Nodes;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.References;
using MimFunctions.Features.Liaison;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Liaison;

/// <summary>F-16: Norway has a folder, an entry of the directory and mails for the networks of liaison officers, and none of the mechanism.</summary>
public sealed class AssociatedStatesTests() : DroppedFileTests("AT", "DE", "NO", "COM")
{
    [Fact]
    public async Task F_16_a_secondment_of_Norway_is_told_and_Norway_hears_of_those_of_others()
    {
        await Drop("NO/liaison/notice.json", LiaisonForms.Notice("Norge", ("onBehalfOf", new JsonArray("CH"))));

        var secondment = (await hub.Get<CaseStore<Secondment>>().Find(LiaisonKeys.Of(SecondmentNumber.Parse("SEC-NO-2026-0001")!), default)).ShouldNotBeNull();
        secondment.Now.OnBehalfOf.ShouldHaveSingleItem().Code.ShouldBe("CH");
        Recipients().ShouldBe(["at", "com", "de"]);
        File.ReadAllText(folder["receipts/NO/SEC-NO-2026-0001.html"]).ShouldContain("Norway");

        await Drop("AT/liaison/notice.json", LiaisonForms.Notice("AT"));

        Recipients().ShouldContain("no");
    }

    [Fact]
    public async Task F_16_a_report_of_Norway_is_filed()
    {
        await Drop("NO/liaison/report.json", LiaisonForms.Report("NO"));

        (await hub.Get<IDocumentStore>().Query<LiaisonReport>(new DocumentQuery(LiaisonContainers.Reports), default).SingleAsync()).Document.Number.ToString().ShouldBe("ILO-NO-2026-0001");
    }

    [Theory]
    [InlineData("measures")]
    [InlineData("requests")]
    [InlineData("contact-points")]
    public async Task F_16_its_folder_takes_forms_of_the_networks_only(string kind)
    {
        await Drop($"NO/{kind}/form.json", SampleForms.Json("NO", "First act"));

        var refused = await hub.Get<IDocumentStore>().Query<Submission>(new DocumentQuery(IntakeContainers.Submissions, "NO"), default).SingleAsync();
        refused.Document.Findings.ShouldHaveSingleItem().Fix.ShouldBe("Drop it in drop/NO/liaison/.");
        Recipients().ShouldBe(kind == "contact-points" ? [] : ["no"], "its contact point hears that it was refused, unless the form is a discreet one");
    }

    [Fact]
    public async Task F_16_before_it_took_part_its_folder_was_none_of_a_state()
    {
        clock.Advance(new DateTimeOffset(2003, 12, 1, 0, 0, 0, TimeSpan.Zero) - clock.GetUtcNow());

        await Drop("NO/liaison/notice.json", LiaisonForms.Notice("NO"));

        (await hub.Get<IDocumentStore>().Query<Submission>(new DocumentQuery(IntakeContainers.Submissions, "NO"), default).SingleAsync()).Document.Findings[0].Rule.ShouldBe("MIM-DROP-01");
    }

    [Fact]
    public async Task F_16_a_communication_of_the_mechanism_is_not_told_to_it()
    {
        await Drop("AT/measures/form.json", SampleForms.Json("AT", "First act"));

        Recipients().ShouldBe(["com", "de"]);
    }

    private async Task Drop(string path, JsonObject form)
    {
        var file = folder[$"drop/{path}"];
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, SampleForms.File(form));
        File.SetLastWriteTimeUtc(file, clock.GetUtcNow().UtcDateTime);
        await hub.RunToRest();
    }

    private string[] Recipients() =>
    [
        .. (System.IO.Directory.Exists(folder["mail"]) ? System.IO.Directory.GetFiles(folder["mail"], "*.eml") : []).Select(File.ReadAllText)
            .Select(mail => System.Text.RegularExpressions.Regex.Match(mail, "^To: .*<mim@(\\w+)\\.example>", System.Text.RegularExpressions.RegexOptions.Multiline).Groups[1].Value).Distinct().Order(),
    ];
}
