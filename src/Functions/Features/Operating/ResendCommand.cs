using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Queue;
using MimFunctions.Platform.Terminal;

namespace MimFunctions.Features.Operating;

/// <summary>Sends mails again that were given up or bounced.</summary>
internal static class ResendCommand
{
    private const string About = """
        Sends mails again that were given up or bounced, or with --dead-letters the messages in the dead-letter queues. Without --yes it only lists
        them. Also while the hub is running, which then sends them; else it sends them when it is started.

        Examples:
          MimFunctions resend
          MimFunctions resend --party DE --why "mailbox full" --yes
          MimFunctions resend --case MIM-AT-2026-0001 --since 2026-03-01
          MimFunctions resend --dead-letters
          MimFunctions resend --dead-letters --queue mail --yes
        """;

    private static readonly Option<string?> Case = new("--case") { Description = "Only mails about this communication.", HelpName = "REFERENCE" };
    private static readonly Option<string?> Party = new("--party") { Description = "Only mails to this state or institution.", HelpName = "CODE" };
    private static readonly Option<string?> Since = new("--since")
    {
        Description = "Only mails that ended so on or after this day (UTC).",
        HelpName = "YYYY-MM-DD",
    };

    private static readonly Option<string?> Why = new("--why") { Description = "Only mails whose reason holds this text.", HelpName = "TEXT" };
    private static readonly Option<bool> Dead = new("--dead-letters") { Description = "Messages in the dead-letter queues, not mails." };
    private static readonly Option<string?> Queue = new("--queue") { Description = "With --dead-letters, only those of this queue.", HelpName = "NAME" };
    private static readonly Option<bool> Yes = new("--yes") { Description = "Do it; without this, only list." };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var data = Options.Data();
        var command = new Command("resend", About) { data, Case, Party, Since, Why, Dead, Queue, Yes };
        command.Validators.Add(Together);
        command.SetAction((parsed, ct) => OneSentenceFaults.Run(
            () => parsed.GetValue(Dead)
                ? RunMessages(parsed.GetValue(Queue), SettingsReader.Read(parsed.GetValue(data)!), parsed.GetValue(Yes), ct)
                : Run(Filter(parsed), SettingsReader.Read(parsed.GetValue(data)!), parsed.GetValue(Yes), ct)));
        return command;
    }

    private static void Together(CommandResult given)
    {
        if (given.GetValue(Queue) is not null && !given.GetValue(Dead))
            given.AddError("--queue needs --dead-letters.");
        if (given.GetValue(Dead) && new Option[] { Case, Party, Since, Why }.Any(option => given.GetResult(option) is not null))
            given.AddError("--case, --party, --since and --why choose mails; a message in a dead-letter queue is chosen by --queue.");
    }

    private static ResendFilter Filter(ParseResult parsed) =>
        new(parsed.GetValue(Case), parsed.GetValue(Party), Day(parsed.GetValue(Since)), parsed.GetValue(Why));

    private static DateTimeOffset? Day(string? text) => text is null ? null
        : DateTimeOffset.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day) ? day
        : throw new SettingException($"--since {text} is not a day such as 2026-03-05.");

    private static async Task<int> Run(ResendFilter filter, Settings settings, bool yes, CancellationToken ct)
    {
        await using var services = Services(settings);
        var resend = services.GetRequiredService<Resend>();
        var mails = await resend.Select(filter, ct);
        foreach (var mail in mails)
        {
            var done = !yes || await resend.Again(mail, ct);
            Console.WriteLine($"{(done ? "" : "changed meanwhile: ")}{Line(mail.Document)}");
        }

        Console.WriteLine(Sum(mails.Count, yes));
        return 0;
    }

    private static async Task<int> RunMessages(string? only, Settings settings, bool yes, CancellationToken ct)
    {
        await using var services = Services(settings);
        await ResendMessages.Run(services.GetRequiredService<ResendDeadLetters>(), only, yes, Console.Out, ct);
        return 0;
    }

    private static ServiceProvider Services(Settings settings)
    {
        if (settings.Cosmos is null && !File.Exists(Path.Combine(settings.DataFolder, "hub.db")))
            throw new SettingException($"There is no hub.db in {settings.DataFolder}: no mail was ever sent from there.");
        return new ServiceCollection().AddChecking(settings).AddQueues(settings).AddAudit()
            .AddSingleton(HubQueues.Of(FunctionTable.OfProgram()))
            .AddSingleton<Resend>().AddSingleton<ResendDeadLetters>().BuildServiceProvider();
    }

    private static string Line(MailRecord mail) =>
        $"{mail.Case} to {mail.To}, {mail.Status.Word} {FieldWords.Moment(mail.Status.When, "")}: {mail.Status.Reason}";

    private static string Sum(int count, bool yes) => (count, yes) switch
    {
        (0, _) => "No mail that was given up or bounced fits.",
        (_, true) => $"{count} put back into the queue.",
        _ => $"{count} would be sent again; say --yes to do it.",
    };
}
