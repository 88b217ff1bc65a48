using System.CommandLine;
using MimFunctions.Benchmarks.Ahead;
using MimFunctions.Benchmarks.Contestants;
using MimFunctions.Benchmarks.Corpus;
using MimFunctions.Benchmarks.Drawing;
using MimFunctions.Benchmarks.Floor;
using MimFunctions.Benchmarks.Queues;
using MimFunctions.Benchmarks.Reports;
using MimFunctions.Benchmarks.Sink;

namespace MimFunctions.Benchmarks;

/// <summary>The command line.</summary>
internal static class Commands
{
    private const string About = """
        Measures the hub as a process, from the dropped form to the durable signed receipt and the mail in a local SMTP sink, beside the least
        program that does this work (floor) and what a user would pick instead (Node-RED with mammoth).

        Examples:
          Benchmarks all                          everything, 2,000 forms, 5 rounds
          Benchmarks all --forms 300 --rounds 1   a quick look
          Benchmarks all --only floor,hub         without Node-RED
          Benchmarks latency                      drop to receipt at 50 forms a second
          Benchmarks memory                       10,000 light forms, largest resident set
          Benchmarks coldstart                    process start to first invocation of artifacts/azure
          Benchmarks summaries                    annual and semester summary of a seeded hub, beside a bare scan
          Benchmarks pages                        processor time and size of every page, with 100,000 communications
          Benchmarks growth                       forms, pages and timers with 1,000 to 1,000,000 documents
          Benchmarks soak                         a year in fast motion: memory, open files, sizes, log lines by month
          Benchmarks queues                       messages a second through SQLite and Azure.Messaging.ServiceBus
          Benchmarks compiled                     methods that artifacts/azure compiles while it runs; --write names them for the next publish
          Benchmarks crash                        kill -9 every few seconds under load, then count

        Build first: dotnet build -c Release src/Functions && dotnet build -c Release tests/Benchmarks
        """;

    /// <summary>The root command.</summary>
    public static RootCommand Root() => new(About) { All(), Latency(), Memory(), Crash(), ColdStart(), Compiled(), Summaries(), Pages(), Growth(), Soak(), Queues(), Corpus(), Sink(), Floor(), Work() };

    private static Command All()
    {
        var forms = Number("--forms", 2000, "Forms a round for floor and hub.");
        var peer = Number("--peer-forms", 100, "Forms a round for Node-RED, which is slow.");
        var rounds = Number("--rounds", 5, "Rounds; the order of the contestants turns with each.");
        var only = new Option<string>("--only") { Description = "Contestants, by comma: hub, package (as it ships), floor, batch, node-red.", DefaultValueFactory = _ => "hub,floor,batch,node-red" };
        var shapes = new Option<Shape[]>("--shapes") { Description = "heavy, light, json.", DefaultValueFactory = _ => Enum.GetValues<Shape>(), AllowMultipleArgumentsPerToken = true };
        var command = new Command("all", "Compare the contestants and print one table.") { forms, peer, rounds, only, shapes };
        command.SetAction((parsed, ct) => Comparison.Run(
            new ComparisonPlan(parsed.GetValue(forms), parsed.GetValue(peer), parsed.GetValue(rounds), parsed.GetValue(only)!.Split(','), parsed.GetValue(shapes)!), ct));
        return command;
    }

    private static Command Latency()
    {
        var forms = Number("--forms", 1500, "Forms in all, of the three shapes in turn.");
        var pace = Number("--pace", 50, "Forms a second.");
        var command = new Command("latency", "Time from drop to receipt at a steady pace.") { forms, pace };
        command.SetAction((parsed, ct) => Reports.Latency.Run(parsed.GetValue(forms), parsed.GetValue(pace), ct));
        return command;
    }

    private static Command Memory()
    {
        var forms = Number("--forms", 10_000, "Light forms waiting when the hub starts.");
        var command = new Command("memory", "Largest resident set of the hub for a large backlog.") { forms };
        command.SetAction((parsed, ct) => Reports.Memory.Run(parsed.GetValue(forms), ct));
        return command;
    }

    private static Command Crash()
    {
        var forms = Number("--forms", 5000, "Light forms dropped in all.");
        var kills = Number("--kills", 20, "Times kill -9.");
        var seconds = new Option<double>("--every") { Description = "Seconds between two kills.", DefaultValueFactory = _ => 5 };
        var command = new Command("crash", "Kill the hub again and again under load, then count receipts and mails.") { forms, kills, seconds };
        command.SetAction((parsed, ct) => Reports.Crash.Run(
            new CrashPlan(parsed.GetValue(forms), parsed.GetValue(kills), parsed.GetValue(seconds)), ct));
        return command;
    }

    private static Command ColdStart()
    {
        var package = Package();
        var runs = Number("--runs", 15, "How often.");
        var command = new Command("coldstart", "Time from the start of the process to its first successful invocation.") { package, runs };
        command.SetAction((parsed, ct) => Reports.ColdStart.Run(parsed.GetValue(package)!, parsed.GetValue(runs), ct));
        return command;
    }

    private static Command Compiled()
    {
        var write = new Option<bool>("--write") { Description = "Name them in azure.mibc, for the next publish." };
        var traces = new Option<string?>("--traces") { Description = "A folder of traces that processes of the package wrote elsewhere, as under tests on the services of Azure (CONTRIBUTING.md)." };
        var command = new Command("compiled", "Methods that the published package compiles while it runs: at starts, with forms, in its demonstration and on its pages.") { write, traces };
        command.SetAction((parsed, ct) => CompiledMethods.Run(parsed.GetValue(write), parsed.GetValue(traces), ct));
        return command;
    }

    private static Command Summaries()
    {
        var communications = Number("--communications", 100_000, "Communications over two years, of a full hub.");
        var reports = Number("--reports", 20_000, "Reports of liaison officers over eight semesters, of a full hub.");
        var rounds = Number("--rounds", 3, "How often each is measured, in turn; the middle one counts.");
        var package = Package();
        var built = new Option<bool>("--built") { Description = "In a process of IL only, compiled while it runs, and not in what ships." };
        var command = new Command("summaries", "Draw up the summaries of a hub that is a quarter, half and wholly full.") { communications, reports, rounds, package, built };
        command.SetAction((parsed, ct) => SummaryDrawings.Run(
            new DrawingPlan(parsed.GetValue(communications), parsed.GetValue(reports)), parsed.GetValue(rounds),
            parsed.GetValue(built) ? null : Path.Combine(parsed.GetValue(package)!, "MimFunctions"), ct));
        return command;
    }

    private static Command Pages()
    {
        var communications = Number("--communications", 100_000, "Communications of a full hub.");
        var write = new Option<bool>("--write") { Description = "Put the table into docs/portal.md." };
        var only = new Option<string>("--only") { Description = "Only the pages whose addresses begin so.", DefaultValueFactory = _ => "" };
        var command = new Command("pages", "Processor time and size of every page of a full hub.") { communications, write, only };
        command.SetAction((parsed, ct) => PageCosts.Run(new DrawingPlan(parsed.GetValue(communications), 0), parsed.GetValue(write), parsed.GetValue(only), ct));
        return command;
    }

    private static Command Growth()
    {
        var first = Number("--first", 1_000, "Documents of the first hub.");
        var largest = Number("--largest", 1_000_000, "Documents of the largest hub; each has ten times as many as the one before.");
        var searched = Number("--searched", 100_000, "Up to how many documents the pages of the search are opened: their index of a million takes many minutes.");
        var chart = new Option<string?>("--chart") { Description = "Where to write the chart, as SVG." };
        var command = new Command("growth", "What a form, pages and timers cost, the more documents there are.") { first, largest, searched, chart };
        command.SetAction((parsed, ct) => Reports.Growth.Run(parsed.GetValue(first), parsed.GetValue(largest), parsed.GetValue(searched), parsed.GetValue(chart), ct));
        return command;
    }

    private static Command Soak()
    {
        var days = Number("--days", 365, "Days of the hub.");
        var forms = Number("--forms", 20, "Report forms on a working day.");
        var command = new Command("soak", "A year in fast motion, and what the hub uses at its start, each month and its end.") { days, forms };
        command.SetAction((parsed, ct) => Reports.Soak.Run(parsed.GetValue(days), parsed.GetValue(forms), ct));
        return command;
    }

    private static Command Queues()
    {
        var messages = Number("--messages", 20_000, "Messages of each kind of sending.");
        var command = new Command("queues", "Messages a second through SQLite, and through Azure.Messaging.ServiceBus to the broker of the tests.") { messages };
        command.SetAction((parsed, ct) => QueueSpeed.Run(parsed.GetValue(messages), ct));
        return command;
    }

    private static Command Work()
    {
        var work = new Argument<Work>("work") { Description = "What to do." };
        var folder = new Argument<string>("folder") { Description = "A seeded data folder." };
        var summary = new Argument<string>("summary") { Description = "Name of the summary." };
        var digest = new Argument<string>("digest") { Description = "Digest of its content.", DefaultValueFactory = _ => "" };
        var command = new Command("work", "One work on a summary, measured; used by the others.") { work, folder, summary, digest };
        command.SetAction((parsed, _) => WorkProgram.Run(parsed.GetValue(work), parsed.GetValue(folder)!, parsed.GetValue(summary)!, parsed.GetValue(digest)!));
        return command;
    }

    private static Command Corpus()
    {
        var shape = new Argument<Shape>("shape") { Description = "heavy, light or json." };
        var count = new Argument<int>("count") { Description = "How many." };
        var folder = new Argument<string>("folder") { Description = "Where to write them, one folder a state." };
        var command = new Command("corpus", "Write the forms for a look or a try by hand, and list them with their SHA-256.") { shape, count, folder };
        command.SetAction(parsed => Listing.Write(parsed.GetValue(shape), parsed.GetValue(count), parsed.GetValue(folder)!));
        return command;
    }

    private static Command Sink()
    {
        var port = Number("--port", 0, "Port to listen on; 0 for a free one.");
        var command = new Command("sink", "An SMTP sink that counts; used by the others.") { port };
        command.SetAction((parsed, ct) => SinkProgram.Run(parsed.GetValue(port), ct));
        return command;
    }

    private static Command Floor()
    {
        var folder = new Argument<string>("folder") { Description = "The forms." };
        var database = new Argument<string>("database") { Description = "SQLite file to create." };
        var port = new Argument<int>("port") { Description = "Port of the sink." };
        var batch = Number("--batch", 1, "Forms in one commit.");
        var command = new Command("floor", "The floor program; used by the others.") { folder, database, port, batch };
        command.SetAction(parsed => FloorProgram.Run(parsed.GetValue(folder)!, parsed.GetValue(database)!, parsed.GetValue(port), parsed.GetValue(batch)));
        return command;
    }

    private static Option<string> Package() => new("--package")
    {
        Description = "What dotnet publish src/Functions -p:PublishProfile=azure wrote.",
        DefaultValueFactory = _ => Path.GetDirectoryName(HubProcess.Package)!,
    };

    private static Option<int> Number(string name, int standard, string about) =>
        new(name) { Description = about, DefaultValueFactory = _ => standard };
}
