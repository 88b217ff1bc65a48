using System.Globalization;
using System.Text;
using MimFunctions.Domain.Intake;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Reliability;

/// <summary>
/// Seven files are dropped: three forms in order, one of them twice and one with a file beside it, one with a fault, one for another state.
/// Two processes take them in, or one that is alone on its folder, through a storm that a seed decides; then the weather clears and a new process does what is left.
/// </summary>
internal sealed class IntakeSchedule(string folder, int seed, int turns, params Fate[] fates)
{
    /// <summary>Long enough for the longest pause of a mail, and all of them for the look after a day at files that have not come.</summary>
    private static readonly TimeSpan Round = TimeSpan.FromHours(5);
    private const string Beside = "law.pdf";
    private const int Rounds = 8;

    // Every third storm is one over a hub that is alone on its folder.
    private readonly Surroundings around = new(folder, seed, turns, fates) { IsAlone = seed % 3 == 0 };

    /// <summary>What happened, and how often.</summary>
    public IReadOnlyDictionary<Fate, int> Happened => around.Storm.Happened;

    /// <summary>Mails handed over once more under the same id, by whoever could not know.</summary>
    public int HandedOverAgain => around.Relay.HandedOverAgain;

    /// <summary>Runs it to rest.</summary>
    /// <returns>How it ended, in words that must be the same for every storm.</returns>
    public string Run()
    {
        using var thread = new SoloThread();
        var ending = "";
        thread.Run(
            async () =>
            {
                await around.Prepare();
                await Drop();
                await Task.WhenAll(around.IsAlone ? [Keep()] : [Keep(), Keep()]);
                around.Clock.Set(TimeSpan.Zero);
                await using var last = new HubProcess(around, inStorm: false);
                for (var round = 0; round < Rounds; round++)
                {
                    around.Clock.Advance(Round);
                    await last.Settle();
                }

                ending = await Ending();
            },
            around.Storm.Next);
        return ending;
    }

    /// <summary>Starts a process again whenever it died.</summary>
    private async Task Keep()
    {
        while (around.Storm.Rages)
        {
            await using var process = new HubProcess(around, inStorm: true);
            await process.Work();
        }
    }

    private async Task Drop()
    {
        foreach (var (path, content) in Files())
            await around.Files.Write($"{DropPath.Prefix}{path}", content, "", default);
        var paths = Files().Select(file => DropPath.Prefix + file.Path).ToArray();
        new Random(seed).Shuffle(paths);
        // Each event comes, or doesn't, or comes twice: the sweep finds what nobody told of.
        foreach (var path in paths.Concat(paths).Where(_ => around.Storm.Choose(3) > 0))
            around.Told.Enqueue(path);
        around.Storm.ToldAgain = () => around.Told.Enqueue(paths[around.Storm.Choose(paths.Length)]);
    }

    private static (string Path, byte[] Content)[] Files()
    {
        var first = SampleForms.File(SampleForms.Json("AT", "First act"));
        var withFile = SampleForms.Json("AT", "Second act");
        withFile["originalTextAttached"] = Beside;
        var flawed = SampleForms.Json("DE", "Third act");
        flawed.Remove("summaryEnglish");
        return
        [
            ("AT/measures/a.json", first),
            ("AT/measures/b.json", first),
            ("AT/measures/c.json", SampleForms.File(withFile)),
            ($"AT/measures/{Beside}", Encoding.ASCII.GetBytes("%PDF-1.7 the law")),
            ("DE/measures/d.json", SampleForms.File(flawed)),
            ("DE/measures/g.json", SampleForms.File(SampleForms.Json("DE", "Fourth act"))),
            ("EL/measures/e.json", SampleForms.File(SampleForms.Json("FR", "Of another state"))),
        ];
    }

    private async Task<string> Ending()
    {
        var submissions = await around.Documents.Query<Submission>(new DocumentQuery(IntakeContainers.Submissions), default).Select(found => found.Document).ToListAsync();
        // Of a text that came late all are told, of one that came with its form nobody.
        var mails = around.Relay.Mails.Where(mail => !mail.Contains(Beside, StringComparison.Ordinal)).ToLookup(mail => mail.Contains("original text", StringComparison.Ordinal));
        List<string> ending =
        [
            Told((await Ledger.Of(around.Documents, default)).Dropped, "dropped"),
            .. submissions.OrderBy(each => each.Digest, StringComparer.Ordinal).Select(Line),
            Told(submissions.Select(each => each.Reference).Where(each => each is not null).Distinct().Count(), "numbers"),
            .. await Paths("drop/"), .. await Paths("originals/"), .. await Paths("quarantine/"),
            Told((await Paths("receipts/")).Count(path => path.EndsWith(".json", StringComparison.Ordinal)), "receipts"),
            .. mails[false], .. mails[true].Count() is 0 or 3 ? [] : mails[true],
            around.Broker.IsEmpty ? "The queues are empty." : "Something is left in the queues.",
        ];
        return string.Join(Environment.NewLine, ending);
    }

    private async Task<IReadOnlyList<string>> Paths(string place) => await around.Files.List(place, default).Select(file => file.Path).ToListAsync();

    private static string Told(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}");

    // A file that comes before the form that names it is refused at first, and then found by it: what counts is that the form has it.
    private static string Line(Submission submission) => submission.File == Beside
        ? $"{submission.State} {submission.File}, owes {submission.Outbox.State}"
        : $"{submission.State} {submission.Digest[..8]} {submission.Outcome.Word}, waits for {(submission.Attachments ?? []).Count(file => file.IsAwaited)}, owes {submission.Outbox.State}";
}
