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

    public Letterbox(MailServer server) => (this.server, all) = (server, Read(server));

    /// <summary>All mails so far; called once, at the end. A last mail of one's own tells where the end is.</summary>
    public async Task<IReadOnlyList<ParsedMail>> Empty()
    {
        await using var mailer = new SmtpMailer(server.Relay, TimeProvider.System);
        var mailbox = new Mailbox("test@hub.example", "Test");
        (await mailer.Send(new OutgoingMail(Closing, Closing, mailbox, mailbox, Closing, Closing, Closing, DateTimeOffset.UtcNow), default)).ShouldBeOfType<HandOff.Taken>();
        return await all;
    }

    private static async Task<List<ParsedMail>> Read(MailServer server)
    {
        var mails = new List<ParsedMail>();
        while (await server.Next(Longest) is var mail && mail.Subject != Closing)
            mails.Add(mail);
        return mails;
    }
}
