using System.Text.Json;
using System.Text.Json.Nodes;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.References;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Json;
using MimFunctions.Tests.Platform.Store;

namespace MimFunctions.Tests.Platform.Json;

public sealed class HubJsonTests
{
    private static string GoldenFolder => Path.Combine(SourceFolder(), "Golden");

    [Theory]
    [InlineData("submission-1.json")]
    [InlineData("submission-2.json")]
    [InlineData("submission-3.json")]
    public void A_submission_stored_by_an_earlier_release_reads_for_ever(string golden)
    {
        var stored = File.ReadAllText(Path.Combine(GoldenFolder, golden));

        var read = JsonSerializer.Deserialize<Submission>(stored, HubJson.Options).ShouldNotBeNull();

        var sample = SampleSubmissions.Amended;
        read.Outcome.ShouldBe(sample.Outcome);
        read.Fields.ShouldBe(sample.Fields);
        read.Reference.ShouldBe("MIM-EL-2026-0007");
        read.ReceivedAt.ShouldBe(sample.ReceivedAt);
        read.Findings.Select(f => (f.Rule, f.Severity, f.Where, f.Said)).ShouldBe(sample.Findings.Select(f => (f.Rule, f.Severity, f.Where, f.Said)));
        read.Receipt.ShouldBe(sample.Receipt);
        read.Drops.ShouldBe(sample.Drops);
        read.Outbox.Messages.ShouldBe(sample.Outbox.Messages);
        read.Attachments.ShouldBe(sample.Attachments);
        read.Folder.ShouldBe("measures");
    }

    [Fact]
    public void A_mail_stored_before_carriers_told_of_its_end_reads_for_ever()
    {
        var stored = File.ReadAllText(Path.Combine(GoldenFolder, "mail-1.json"));

        var read = JsonSerializer.Deserialize<MailRecord>(stored, HubJson.Options).ShouldNotBeNull();

        read.Status.ShouldBe(new MailStatus.Dead(new(2026, 3, 8, 9, 0, 0, TimeSpan.Zero), "It could not be handed over within 72 hours."));
        read.History.Select(status => status.Word).ShouldBe(["sending", "deferred", "handed over", "no longer listed"]);
        read.Events.ShouldBeNull();
    }

    [Fact]
    public void A_submission_is_stored_as_the_third_release_stores_it()
    {
        var stored = File.ReadAllText(Path.Combine(GoldenFolder, "submission-3.json"));

        JsonNode.DeepEquals(JsonSerializer.SerializeToNode(SampleSubmissions.Amended, HubJson.Options), JsonNode.Parse(stored)).ShouldBeTrue();
    }

    [Fact]
    public void What_became_of_a_communication_reads_back_as_it_was_written()
    {
        var at = new DateTimeOffset(2026, 3, 8, 9, 0, 0, TimeSpan.Zero);
        CommunicationEvent[] history =
        [
            new CommunicationEvent.Corrected(at, "p1", "A slip.", ["summary"], new FormFields([new("summary", new FieldValue.One("before"))])),
            new CommunicationEvent.OriginalText(at, "hub", "law.pdf", "d2", null), new CommunicationEvent.Followed(at, "link:x", Reference.Parse("MIM-EL-2026-0001")!),
            new CommunicationEvent.StandsAlone(at, "link:x"), new CommunicationEvent.Withdrawn(at, "p1", "By mistake."),
        ];
        var stored = JsonSerializer.Serialize(SampleSubmissions.Amended with { History = history, LooksLike = Reference.Parse("MIM-EL-2026-0001") }, HubJson.Options);

        var read = JsonSerializer.Deserialize<Submission>(stored, HubJson.Options)!;

        JsonNode.Parse(stored)!["history"]!.AsArray().Select(happened => (string?)happened!["kind"]).ShouldBe(["corrected", "originalText", "followed", "standsAlone", "withdrawn"]);
        read.History!.Skip(1).ShouldBe(history.Skip(1));
        ((CommunicationEvent.Corrected)read.History![0]).Before.Text("summary").ShouldBe("before");
        read.LooksLike!.ToString().ShouldBe("MIM-EL-2026-0001");
    }

    [Fact]
    public void What_a_domain_record_computes_is_not_written_except_what_the_stores_search_by()
    {
        var stored = JsonSerializer.SerializeToNode(SampleSubmissions.Amended, HubJson.Options)!.AsObject();

        stored["reference"]!.GetValue<string>().ShouldBe("MIM-EL-2026-0007");
        stored.Select(p => p.Key).ShouldNotContain("receiptName");
        stored["outcome"]!.AsObject().Select(p => p.Key).ShouldBe(["kind", "reference", "amends", "late"]);
    }

    [Fact]
    public void Instants_are_written_in_one_width_so_that_texts_compare_as_instants()
    {
        var early = new DateTimeOffset(2026, 3, 5, 23, 0, 0, TimeSpan.FromHours(2));
        var late = new DateTimeOffset(2026, 3, 5, 21, 0, 0, TimeSpan.Zero).AddTicks(1);

        InstantConverter.Text(early).ShouldBe("2026-03-05T21:00:00.0000000Z");
        string.CompareOrdinal(InstantConverter.Text(early), InstantConverter.Text(late)).ShouldBeNegative();
    }

    private static string SourceFolder([System.Runtime.CompilerServices.CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
