using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Pages;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Words;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Operating;

/// <summary>
/// <c>GET</c> and <c>POST /operate</c>: what is stuck, and sending it again, as the command <c>resend</c> does. No address of a person and no content is on
/// it (MIM-19).
/// </summary>
internal sealed class OperateInBrowser(
    ReadStatus status, Resend resend, ResendDeadLetters deadLetters, PageWriter pages, FormToken tokens) : IWebEndpoint, IInNavigation
{
    private const string Address = "/operate";
    private const int MostShown = 50, MostFields = 128;

    /// <inheritdoc/>
    public static IEnumerable<NavigationLink> Places => [new("/operate", $"Operating", 85, Permission.Operate, $"The hub")];

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods(Address, ["GET", "HEAD"], ([FromServices] OperateInBrowser operate, HttpContext context, Caller caller, CancellationToken ct) =>
            operate.Show(context, caller, null, null, ct)).Needs(Permission.Operate);
        app.MapPost(Address, ([FromServices] OperateInBrowser operate, HttpContext context, Caller caller, CancellationToken ct) => operate.Take(context, caller, ct))
            .Needs(Permission.Operate);
    }

    private async Task<IResult> Show(HttpContext context, Caller caller, PageText? done, FieldFault? fault, CancellationToken ct)
    {
        using var spoken = Spoken.In(await pages.Language(context));
        var (seen, mails) = (await status.Look(ct), await resend.Select(new ResendFilter(), ct));
        return await pages.Show<OperatePage>(
            context, fault is null ? Say($"Operating") : Say($"Nothing was sent again"),
            new Dictionary<string, object?>
            {
                [nameof(OperatePage.Token)] = tokens.For(caller.Principal),
                [nameof(OperatePage.Says)] = seen.Says,
                [nameof(OperatePage.Concerns)] = seen.Concerns.Select(StatusPage.ToDo).ToArray(),
                [nameof(OperatePage.Mails)] = mails.Take(MostShown).Select(mail => StuckMail.Of(mail.Document)).ToArray(),
                [nameof(OperatePage.MoreMails)] = Math.Max(0, mails.Count - MostShown),
                [nameof(OperatePage.Dead)] = seen.DeadLetters?.Select(dead => new StuckQueue(dead.Queue, Sentence.Count(dead.Messages.Count, $"{dead.Messages.Words()} message", $"{dead.Messages.Words()} messages"))).ToArray(),
                [nameof(OperatePage.Done)] = done,
                [nameof(OperatePage.Faults)] = fault is null ? [] : new[] { fault },
            },
            fault is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private async Task<IResult> Take(HttpContext context, Caller caller, CancellationToken ct)
    {
        var posted = await tokens.Read(context, caller.Principal, ct, MostFields);
        if (posted.Refused is { } refusal)
            return await Show(context, caller, null, refusal, ct);
        return posted["queue"].ToString() is { Length: > 0 } queue
            ? await Messages(context, caller, queue, ct)
            : await Mails(context, caller, [.. posted["mails"].OfType<string>()], ct);
    }

    private async Task<IResult> Mails(HttpContext context, Caller caller, HashSet<string> chosen, CancellationToken ct)
    {
        if (chosen.Count == 0)
            return await Show(context, caller, null, new("mails", Say($"No mail is chosen. Choose at least one.")), ct);
        var sent = 0;
        foreach (var mail in (await resend.Select(new ResendFilter(), ct)).Where(mail => chosen.Contains(StuckMail.KeyOf(mail.Document))))
            sent += await resend.Again(mail, caller.Principal.Id, ct) ? 1 : 0;
        return await Show(context, caller, Say($"{sent:N0} of {chosen.Count:N0} were put back into the queue."), null, ct);
    }

    private async Task<IResult> Messages(HttpContext context, Caller caller, string queue, CancellationToken ct)
    {
        try
        {
            var sent = 0;
            foreach (var dead in await deadLetters.Select(queue, ct))
                sent += await deadLetters.Again(dead, caller.Principal.Id, ct);
            return await Show(context, caller, Say(Sentence.Count(sent, $"{sent:N0} message of the queue {queue} was sent again.", $"{sent:N0} messages of the queue {queue} were sent again.")), null, ct);
        }
        catch (SettingException unknown)
        {
            using var spoken = Spoken.In(await pages.Language(context));
            return await Show(context, caller, null, new(null, Say($"{Hole(0)}", Quoted(unknown.Message, null))), ct);
        }
    }
}

/// <summary>A mail that went nowhere.</summary>
/// <param name="Key">Which one: case and id.</param>
/// <param name="Words">What it is about, the party it goes to, how it ended, when and why.</param>
public sealed record StuckMail(string Key, PageText Words)
{
    /// <summary>Names the mail.</summary>
    internal static string KeyOf(MailRecord mail) => $"{mail.Case}/{mail.Id}";

    /// <summary>The mail as the page shows it.</summary>
    internal static StuckMail Of(MailRecord mail)
    {
        var (party, at, why) = (LetterWords.Party(Addressee.PartyOf(mail.To)), FieldWords.At(mail.Status.When, ""), Quoted(mail.Status.Reason ?? "", null));
        return new(KeyOf(mail), mail.Status is MailStatus.Bounced ? Say($"{mail.Case} to {party}: bounced on {at}. {Hole(0)}", why) : Say($"{mail.Case} to {party}: given up on {at}. {Hole(0)}", why));
    }
}

/// <summary>A queue with dead messages.</summary>
/// <param name="Queue">Its name.</param>
/// <param name="Words">How many.</param>
public sealed record StuckQueue(string Queue, Sentence Words);
