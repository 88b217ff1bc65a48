using System.Text;
using MimFunctions.Domain.ContactPoints.Classified;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Features.ContactPoints.Classified;
using MimFunctions.Features.ContactPoints.Directory;
using MimFunctions.Features.ContactPoints.Mapping;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Testing;
using Xunit.Abstractions;

namespace MimFunctions.Tests.Features.ContactPoints;

/// <summary>Classified empties the hub: whatever call the process dies at, in the end no byte of the content is in any file of the data folder, and the stub stays.</summary>
public sealed class ClassifiedSwitchTests(ITestOutputHelper output)
{
    private const string Canary = "Zimtstern";

    private static readonly DateTimeOffset Start = new(2026, 3, 5, 9, 30, 0, TimeSpan.Zero);

    [Fact]
    public async Task After_a_crash_before_or_after_any_port_call_nothing_is_left_of_it()
    {
        // Given an entry and an arrangement that were dropped, with the canary in every text, and the switches set
        using var begun = new TempFolder();
        var clock = new ManualClock(Start);
        SampleForms.Directory("AT", "COM").Save(begun.Path);
        Directory.CreateDirectory(begun["drop/AT/contact-points"]);
        File.WriteAllBytes(begun["drop/AT/contact-points/named.json"], SampleForms.File(ContactForms.Named("AT", ("unit", Canary), ("hours", Canary), ("personName", Canary))));
        File.WriteAllBytes(begun["drop/AT/contact-points/map.json"], SampleForms.File(ContactForms.Map("AT", Canary)));
        await using (var before = new TestHub(begun.Path, clock))
        {
            await before.RunToRest();
            await before.Get<Overviews>().Produce(default);
            foreach (var what in Enum.GetValues<SwitchedPart>())
                await before.Get<Switches>().Set(what, new SwitchSetting(clock.GetUtcNow(), MemberState.FromCode("CY")!, SwitchValue.Classified, "the registry"), [], default);
        }

        Bytes(begun).ShouldContain(Canary);

        // When the process dies while it empties, and is started again
        var injected = await new Deaths(begun, Start, (hub, _, _) => hub.RunToRest(), Proof).After(_ => true);

        injected.ShouldBeGreaterThan(40);
        output.WriteLine($"{injected} crashes injected after a port call.");
    }

    private static async Task Proof(TempFolder folder, ManualClock clock, string where)
    {
        await using (var hub = new TestHub(folder.Path, clock))
        {
            for (var sweeps = 0; sweeps < 4; sweeps++)
            {
                clock.Advance(TimeSpan.FromMinutes(20));
                await hub.RunToRest();
            }

            // Then the stub is there, the number is kept, and a form that comes now is refused without being kept
            foreach (var what in Enum.GetValues<SwitchedPart>())
                (await hub.Get<Switches>().Find(what, default)).ShouldSatisfyAllConditions(where, stands => stands.EmptiedAt.ShouldNotBeNull(), stands => stands.Outbox.Messages.ShouldBeEmpty());
            (await hub.Get<Entries>().Find(ContactPointNumber.Parse("CP-AT-1")!, default)).ShouldNotBeNull().Versions.ShouldBeEmpty();
            File.WriteAllBytes(folder["drop/AT/contact-points/later.json"], SampleForms.File(ContactForms.Named("AT", ("unit", Canary + " 2"), ("central", "further"))));
            await hub.RunToRest();
            (await hub.Get<IDocumentStore>().Query<Submission>(new DocumentQuery(IntakeContainers.Submissions), default).CountAsync(form => form.Document.Findings.Any(finding => finding.Rule == "CP-21"))).ShouldBe(1);
        }

        Bytes(folder).ShouldNotContain(Canary, Case.Insensitive, where);
    }

    private static string Bytes(TempFolder folder) => string.Concat(Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories).Select(file => Encoding.Latin1.GetString(File.ReadAllBytes(file))));
}
