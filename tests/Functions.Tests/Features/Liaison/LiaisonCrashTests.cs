using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Owing;
using MimFunctions.Features.Liaison;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Testing;
using Xunit.Abstractions;

namespace MimFunctions.Tests.Features.Liaison;

/// <summary>
/// The process dies at every single port call between a dropped report and a secondment, and the last mail; after a restart each is there once
/// and everyone heard of it once.
/// </summary>
public sealed class LiaisonCrashTests(ITestOutputHelper output)
{
    private static readonly DateTimeOffset Start = new(2026, 11, 23, 9, 30, 0, TimeSpan.Zero);

    [Fact]
    public async Task After_a_crash_at_any_port_call_report_and_secondment_are_there_once()
    {
        // Given a report that is held back and a secondment, when the process dies at one port call and is started again later
        var injected = await new CrashStory
        {
            Start = Start,
            Parties = ["AT", "COM"],
            Before = (_, _, folder) =>
            {
                Drop(folder, "report.json", SampleForms.File(LiaisonForms.Personal("AT")));
                Drop(folder, "notice.json", SampleForms.File(LiaisonForms.Notice("AT")));
                return Task.CompletedTask;
            },
            Story = (hub, _) => hub.RunToRest(),
            IsToldAgain = false,
            Proof = ShouldBeWhole,
        }.AtEveryPortCall();

        injected.ShouldBeGreaterThan(80);
        output.WriteLine($"{injected} crashes injected after a port call.");
    }

    private static async Task ShouldBeWhole(TestHub hub, TempFolder folder, string when)
    {
        var documents = hub.Get<IDocumentStore>();
        (await Ledger.Of(documents, default)).ShouldBe(new Ledger(Accepted: 2, Refused: 0, Duplicate: 0), when);
        var report = (await documents.Query<LiaisonReport>(new DocumentQuery(LiaisonContainers.Reports), default).ToListAsync()).ShouldHaveSingleItem(when).Document;
        report.IsHeldBack.ShouldBeTrue(when);
        var secondment = (await documents.Query<Secondment>(new DocumentQuery(LiaisonContainers.Secondments), default).ToListAsync()).ShouldHaveSingleItem(when).Document;
        secondment.Notices.Count.ShouldBe(1, when);
        var forms = await documents.Query<Submission>(new DocumentQuery(IntakeContainers.Submissions), default).ToListAsync();
        forms.ShouldAllBe(form => form.Document.Outbox.State == OutboxState.Settled && form.Document.Outbox.Messages.All(message => message.Step == Steps.Warning), when);
        // Austria hears that its report is held back, the Commission of the secondment; nobody else is in the directory.
        string.Join(", ", Directory.GetFiles(folder["mail"], "*.eml").Select(Told).Order(StringComparer.Ordinal)).ShouldBe("at ILO, at receipt, com SEC", when);
    }

    private static string Told(string file)
    {
        var mail = File.ReadAllText(file);
        return $"{mail.Split("<mim@")[1].Split('.')[0]} {(mail.Contains("is held back", StringComparison.Ordinal) ? "ILO" : mail.Contains("A form was accepted", StringComparison.Ordinal) ? "receipt" : "SEC")}";
    }

    private static void Drop(TempFolder folder, string name, byte[] content)
    {
        Directory.CreateDirectory(folder["drop/AT/liaison"]);
        File.WriteAllBytes(folder[$"drop/AT/liaison/{name}"], content);
    }
}
