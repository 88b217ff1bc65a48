using MimFunctions.Integration.Tests.Mail;
using MimFunctions.Platform.Mail;

namespace MimFunctions.Integration.Tests.AzureSide;

/// <summary>Reads what the mail server is given, from the beginning: nobody reading would stop the server in the end.</summary>
internal sealed class Letterbox
{
    private const string Closing = "the-last-one";
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private readonly MailServer server;
    private readonly Task<List<ParsedMail>> all;
    private readonly Lock door = new();
    private readonly List<(int Mails, TaskCompletionSource Came)> awaited = [];
    private int count;

    public Letterbox(MailServer server) => (this.server, all) = (server, Read(server));

    /// <summary>All mails so far; called once, at the end. A last mail of one's own tells where the end is.</summary>
    public async Task<IReadOnlyList<ParsedMail>> Empty()
    {
        await using var mailer = new SmtpMailer(server.Relay, TimeProvider.System);
        var mailbox = new Mailbox("test@hub.example", "Test");
        (await mailer.Send(new OutgoingMail(Closing, Closing, mailbox, mailbox, Closing, Closing, Closing, DateTimeOffset.UtcNow), default)).ShouldBeOfType<HandOff.Taken>();
        return await all;
    }

    /// <summary>So many mails have come.</summary>
    public Task Reached(int mails)
    {
        var came = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (door)
        {
            awaited.Add((mails, came));
            Tell();
        }

        return came.Task;
    }

    private async Task<List<ParsedMail>> Read(MailServer server)
    {
        var mails = new List<ParsedMail>();
        while (await server.Next(Longest) is var mail && mail.Subject != Closing)
        {
            mails.Add(mail);
            lock (door)
            {
                count = mails.Count;
                Tell();
            }
        }

        return mails;
    }

    private void Tell()
    {
        foreach (var (_, came) in awaited.Where(each => each.Mails <= count))
            came.TrySetResult();
    }
}
