using System.Text.RegularExpressions;
using MimeKit;
using MimFunctions.Domain.Directory;
using MimFunctions.Features.Subscriptions;
using MimFunctions.Platform.Hosting;
using MimFunctions.Tests.Features.Measures.Telling;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Subscriptions;

/// <summary>A hub with an expert of Greece who subscribes, and what that expert does on the page.</summary>
public abstract class SubscriptionStory : IAsyncLifetime
{
    protected const string Path = "/subscriptions", Expert = "expert.EL", Mailbox = "expert@interior.el.example";

    private static readonly ContactDirectory People = new(1,
    [
        new Party("AT", [new ContactPoint("Kontaktstelle", "BMI", "mim@interior.at.example")], []),
        new Party("DE", [new ContactPoint("Kontaktstelle", "BMI", "mim@interior.de.example")], []),
        new Party("EL", [new ContactPoint("Σημείο επαφής", "Υπουργείο", "mim@interior.el.example")], [new Domain.Directory.Expert("Eleni", "eleni@interior.el.example", [], [], Delivery.Immediate)]),
        new Party("COM", [new ContactPoint("Unit", "DG HOME", "mim@ec.example")], []),
    ]);

    private protected PageHub TheHub { get; } = new();

    public Task InitializeAsync() => TheHub.Start(People);

    public async Task DisposeAsync() => await TheHub.DisposeAsync();

    private protected Task<AngleSharp.Html.Dom.IHtmlDocument> Ask(params (string, string)[] choices) =>
        TheHub.Post(Path, Expert, [("act", "save"), ("mailbox", Mailbox), .. choices.Length == 0 ? [("topics", "measures")] : choices]);

    private protected Task Subscribe(params (string, string)[] choices) => Subscribe(Mailbox, choices);

    private protected async Task Subscribe(string mailbox, params (string, string)[] choices)
    {
        await TheHub.Post(Path, Expert, [("act", "save"), ("mailbox", mailbox), .. choices]);
        await TheHub.Post(Path, Expert, ("act", "code"), ("code", CodeIn((await TheHub.Mails(mailbox, 1)).Single())));
    }

    private protected async Task<string> Code(int mails) => CodeIn((await TheHub.Mails(Mailbox, mails)).Single());

    private protected static string CodeIn(MimeMessage mail) => Regex.Match(mail.TextBody!, "[0-9A-Z]{4}-[0-9A-Z]{4}").Value;

    private protected static MimeMessage Newest(IReadOnlyList<MimeMessage> mails) => mails.Single(mail => !mail.Subject!.StartsWith("A code", StringComparison.Ordinal));

    private protected Task Have(string reference, params (string Id, object? Value)[] fields) =>
        TheHub.Documents.Have(Communications.New(Communications.Fields(fields), reference, at: TheHub.Clock.Now));

    private protected async Task Tell(string reference)
    {
        await Have(reference);
        await Run(minutes: 20);
    }

    private protected async Task Run(int minutes = 0)
    {
        TheHub.Clock.Now = TheHub.Clock.Now.AddMinutes(minutes);
        await TheHub.New<SendSubscriptions>().Run(new TimerEvent(false), default);
        await TheHub.AllSent<SubscriptionRun>(SubscriptionContainers.SubscriptionRuns);
    }

    private protected static string Scrubbed(MimeMessage mail) => Regex.Replace(mail.TextBody!, "unsubscribe/[A-Za-z0-9_-]+", "unsubscribe/…");
}
