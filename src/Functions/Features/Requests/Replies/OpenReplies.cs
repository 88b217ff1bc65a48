using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Requests;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Files;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>Opens reply links and records what is said with them.</summary>
internal sealed class OpenReplies(
    ReplyTokens tokens, ReplyLinks links, RequestStore requests, IDirectory directory, IFileStore files, IAuditTrail audit, TimeProvider clock)
{
    /// <summary>
    /// The reply that a token stands for. Null for every token that can't be used, without saying why: never made here, run out
    /// (<see cref="ReplyWindow"/>), or its person is no longer a contact point.
    /// </summary>
    public async Task<OpenReply?> Open(string token, CancellationToken ct) =>
        tokens.Read(token) is { } link
        && Person(await directory.Current(ct), link.Person) is { } person
        && await requests.Find(link.Request, ct) is { } request
        && request.Of(link.State) is { } standing && ReplyWindow.IsOpen(standing, clock.GetUtcNow())
            ? new OpenReply(link, request, person, links)
            : null;

    /// <summary>Puts into the audit trail that a link is looked at or replied with, before anything is shown or recorded.</summary>
    /// <param name="open">The reply.</param>
    /// <param name="does">What is done: <c>open</c> or <c>reply</c>.</param>
    /// <param name="ct">Ends the call.</param>
    public Task Trace(OpenReply open, string does, CancellationToken ct) => audit.Record(
        new(
            clock.GetUtcNow(), open.By, open.Link.Party.Code, "contactPoint", $"{does} {open.Link.Kind}", open.Link.Request.ToString(),
            Allowed: true, Reason: null),
        ct);

    /// <summary>
    /// Records that a link of the state asked was opened, where no mailbox of the state is known to have the request: that is when its month begins (F-23). The
    /// link stands in a mail to one person of that state alone, so if a program that looks at mails opened it, the mail has come to the state all the same.
    /// </summary>
    /// <returns>The reply as it stands after it. The link is not used up by this.</returns>
    public async Task<OpenReply> Opened(OpenReply open, CancellationToken ct) =>
        !open.Link.IsAskers && RecordReading.Starts(open.Standing) && await requests.Change(open.Link.Request, request => RecordReading.Decide(
            new RequestAct(request, open.Link.State, $"opened:{open.By}", clock.GetUtcNow())), ct) is { } read
            ? open with { Request = read.Request }
            : open;

    /// <summary>What would become of the request; nothing is written.</summary>
    public RequestDecision Try(OpenReply open, Reply reply, ReplyForm form) => Decide(open, open.Request, reply, form);

    /// <summary>
    /// Stores the files, then decides and commits. A link that was used in the meantime, in another window or by a second click, decides
    /// nothing any more.
    /// </summary>
    /// <returns>The decision and the reply as it stands after it.</returns>
    public async Task<(RequestDecision Decision, OpenReply Open)> Record(OpenReply open, Reply reply, ReplyForm form, CancellationToken ct)
    {
        // Before the commit that names them: an answer never points to a file that is not there.
        foreach (var file in form.Files)
            await files.Write($"originals/{file.Digest}", file.Content, file.ContentType, ct);
        var changed = await requests.Change(open.Link.Request, request => Decide(open, request, reply, form), ct)
            ?? throw new InvalidOperationException($"{open.Link.Request} was there and is gone; requests are never deleted.");
        return (changed.Decision, open with { Request = changed.Request });
    }

    private RequestDecision Decide(OpenReply open, InformationRequest request, Reply reply, ReplyForm form) =>
        (open with { Request = request }).Recorded is null
            ? reply.Decide(new RequestAct(request, open.Link.State, open.By, clock.GetUtcNow()), open.Link, form)
            : new RequestDecision.Unchanged();

    /// <summary>The contact point or deputy with this key. Who is an expert besides is no less: they got the request as deputy.</summary>
    private static Addressee? Person(ContactDirectory people, string key) => people.Party(Addressee.PartyOf(key)) is { } party
        ? Addressee.Of(party).FirstOrDefault(each => each.Key == key && each.Role is (AddresseeRole.ContactPoint or AddresseeRole.Deputy))
        : null;
}
