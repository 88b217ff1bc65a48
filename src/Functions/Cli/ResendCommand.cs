using System.CommandLine;
using System.Globalization;
using MimFunctions.Audit;
using MimFunctions.Notices;
using MimFunctions.Queue;
using MimFunctions.Rendering;

namespace MimFunctions.Cli;

/// <summary>Sends mails again that were given up or bounced.</summary>
internal static class ResendCommand
{
    private const string About = """
        Sends mails again that were given up or bounced. Without --yes it only lists them. Also while the hub is running, which then sends them; else it
        sends them when it is started.

        Examples:
          MimFunctions resend
          MimFunctions resend --party DE --why "mailbox full" --yes
          MimFunctions resend --case MIM-AT-2026-0001 --since 2026-03-01
        """;

    private static readonly Option<string?> Case = new("--case") { Description = "Only mails about this communication.", HelpName = "REFERENCE" };
    private static readonly Option<string?> Party = new("--party") { Description = "Only mails to this state or institution.", HelpName = "CODE" };
    private static readonly Option<string?> Since = new("--since")
    {
        Description = "Only mails that ended so on or after this day (UTC).",
        HelpName = "YYYY-MM-DD",
    };

    private static readonly Option<string?> Why = new("--why") { Description = "Only mails whose reason holds this text.", HelpName = "TEXT" };
    private static readonly Option<bool> Yes = new("--yes") { Description = "Do it; without this, only list." };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var data = Options.Data();
        var command = new Command("resend", About) { data, Case, Party, Since, Why, Yes };
        command.SetAction((parsed, ct) => Plainly.Run(
            () => Run(Filter(parsed), SettingsReader.Read(parsed.GetValue(data)!), parsed.GetValue(Yes), ct)));
        return command;
    }

    private static ResendFilter Filter(ParseResult parsed) =>
        new(parsed.GetValue(Case), parsed.GetValue(Party), Day(parsed.GetValue(Since)), parsed.GetValue(Why));

    private static DateTimeOffset? Day(string? text) => text is null ? null
        : DateTimeOffset.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day) ? day
        : throw new SettingException($"--since {text} is not a day such as 2026-03-05.");

    private static async Task<int> Run(ResendFilter filter, Settings settings, bool yes, CancellationToken ct)
    {
        if (settings.Cosmos is null && !File.Exists(Path.Combine(settings.DataFolder, "hub.db")))
            throw new SettingException($"There is no hub.db in {settings.DataFolder}: no mail was ever sent from there.");
        await using var services = new ServiceCollection().AddChecking(settings).AddQueues(settings).AddAudit().AddSingleton<Resend>().BuildServiceProvider();
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

    private static string Line(MailRecord mail) =>
        $"{mail.Case} to {mail.To}, {mail.Status.Word} {FieldWords.Moment(mail.Status.When, "")}: {mail.Status.Reason}";

    private static string Sum(int count, bool yes) => (count, yes) switch
    {
        (0, _) => "No mail that was given up or bounced fits.",
        (_, true) => $"{count} put back into the queue.",
        _ => $"{count} would be sent again; say --yes to do it.",
    };
}
