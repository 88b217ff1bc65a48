using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Requests;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Testing;
using Xunit.Abstractions;

namespace MimFunctions.Tests.Features.Requests.Asking;

/// <summary>
/// The process dies at every single port call between a dropped request and its answer with two files; after a restart the request is there
/// once, answered once, with both files.
/// </summary>
public sealed class DroppedFormsCrashTests(ITestOutputHelper output)
{
    /// <summary>Germany's own note beside the data of the hub that it has answered: it outlives the hub's process.</summary>
    private const string Answered = "germany-has-answered";

    private static readonly DateTimeOffset Start = new(2026, 11, 23, 9, 30, 0, TimeSpan.Zero);

    [Fact]
    public async Task After_a_crash_at_any_port_call_the_request_is_there_once_and_answered_once()
    {
        // Given a request and, dropped after it, an answer between the two files that it names
        using var begun = new TempFolder();
        SampleForms.Directory("AT", "DE").Save(begun.Path);
        Drop(begun, "AT/requests/question.json", SampleForms.File(RequestForms.Request("AT", "DE")));

        // When the process dies at one port call and is started again later
        var injected = await new Deaths(begun, Start, AskAndAnswer, GoOn).After(_ => true);

        injected.ShouldBeGreaterThan(50);
        output.WriteLine($"{injected} crashes injected after a port call.");
    }

    private static async Task AskAndAnswer(TestHub hub, TempFolder folder, ManualClock clock)
    {
        await hub.RunToRest();
        DropAnswer(folder);
        await hub.RunToRest();
    }

    private static async Task GoOn(TempFolder folder, ManualClock clock, string where)
    {
        await using var hub = new TestHub(folder.Path, clock);
        await Rest(hub, clock);
        if (!File.Exists(folder[Answered]))
            DropAnswer(folder);
        await Rest(hub, clock);

        // Then everything is there once
        await ShouldBeWhole(hub, where);
    }

    private static async Task Rest(TestHub hub, ManualClock clock)
    {
        for (var sweeps = 0; sweeps < 2; sweeps++)
        {
            clock.Advance(TimeSpan.FromMinutes(20));
            await hub.RunToRest();
        }
    }

    private static async Task ShouldBeWhole(TestHub hub, string when)
    {
        var documents = hub.Get<IDocumentStore>();
        // a.pdf came before anyone had named it, and was refused until then.
        (await Ledger.Of(documents, default)).ShouldBe(new Ledger(Accepted: 3, Refused: 1, Duplicate: 0), when);
        var requests = await documents.Query<InformationRequest>(new DocumentQuery(RequestContainers.Requests, "AT"), default).ToListAsync();
        var answer = requests.ShouldHaveSingleItem(when).Document.Of(MemberState.FromCode("DE")!)!.Answers.ShouldHaveSingleItem(when).Answer;
        answer.Files.Select(file => (file.Name, file.Digest is not null)).ShouldBe([("a.pdf", true), ("b.pdf", true)], when);
        var forms = await documents.Query<Submission>(new DocumentQuery(IntakeContainers.Submissions), default).ToListAsync();
        // The refusal owed its sender a mail (W-11); nothing else owes anything, and nothing is left owing.
        forms.ShouldAllBe(form => form.Document.Outbox.Messages.Count == 0 || form.Document.Outcome is Outcome.Refused, when);
        forms.ShouldAllBe(form => form.Document.Outbox.State == OutboxState.Settled, when);
        forms.ShouldAllBe(form => form.Document.AwaitsFiles == null, when);
    }

    private static void DropAnswer(TempFolder folder)
    {
        // A number that was claimed just before the crash stays unused.
        var reference = Path.GetFileNameWithoutExtension(Directory.GetFiles(folder["receipts/AT"], "REQ-*.json").ShouldHaveSingleItem());
        Drop(folder, "DE/answers/answer.json", SampleForms.File(RequestForms.Answer("DE", reference, "a.pdf", "b.pdf")));
        Drop(folder, "DE/answers/a.pdf", "%PDF-1.7 a"u8.ToArray());
        Drop(folder, "DE/answers/b.pdf", "%PDF-1.7 b"u8.ToArray());
        File.WriteAllText(folder[Answered], "");
    }

    private static void Drop(TempFolder folder, string path, byte[] content)
    {
        var file = folder[$"drop/{path}"];
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
    }
}
