using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Requests.Replies;
using MimFunctions.Features.Requests.Replies.Kinds;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Platform.Configuration;

namespace MimFunctions.Features.Requests;

/// <summary>What a letter about a request is written from.</summary>
/// <param name="Request">The request as it stands now.</param>
/// <param name="Step">Which letter it is.</param>
/// <param name="Standing">Where the state it is about stands now.</param>
/// <param name="To">Who gets it.</param>
/// <param name="Links">Makes reply links.</param>
/// <param name="Settings">The hub's address and help mailbox.</param>
internal sealed record LetterCase(
    InformationRequest Request, RequestStep Step, Standing Standing, Addressee To, ReplyLinks Links, Settings Settings)
{
    /// <summary>The state asked that the letter is about.</summary>
    public Authority State => Authority.Of(Step.About);

    /// <summary>Who asks.</summary>
    public Authority Asker => Request.Asker;

    /// <summary>Whether the state asked has ended its part by now.</summary>
    public bool HasEnded => Standing.Is.HasEnded;

    /// <summary>What happened with the state asked, of one kind, oldest first.</summary>
    public IEnumerable<T> All<T>()
        where T : RequestEvent => Request.Events.OfType<T>().Where(e => e.Addressee == Step.About);

    /// <summary>The event that the step numbers, from 1; null when there is none, which an order of ours never asks for.</summary>
    public T? Numbered<T>()
        where T : RequestEvent => int.TryParse(Step.Detail?.Split('-')[^1], out var number) ? All<T>().ElementAtOrDefault(number - 1) : null;

    /// <summary>
    /// Where the state stood when this had happened. Letters are written from this and not from how things stand now, so that the same order gives
    /// the same mail, whenever it is composed.
    /// </summary>
    public Standing At(RequestEvent happened) => Request.Through(happened).Of(Step.About)!;

    /// <summary>The address of a reply link in this letter.</summary>
    public Uri Link(ReplyKind kind, DateOnly? day = null) => Links.Url(Request.Reference, Step, To.Key, kind, day);
}
