using MimFunctions.Domain.Requests;
using MimFunctions.Features.Requests.Replies.Kinds;
using MimFunctions.Mechanism.Directory;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>A reply link that was opened by someone who may use it.</summary>
/// <param name="Link">What it stands for.</param>
/// <param name="Request">The request as it stands.</param>
/// <param name="Person">Who holds it.</param>
/// <param name="Links">Makes further links for the same person.</param>
internal sealed record OpenReply(ReplyLink Link, InformationRequest Request, Addressee Person, ReplyLinks Links)
{
    /// <summary>Who acts, as <see cref="RequestEvent.By"/>.</summary>
    public string By => Links.By(Link);

    /// <summary>Where the state asked stands.</summary>
    public Standing Standing => Request.Of(Link.State)!;

    /// <summary>What the link was used for; null while it was not.</summary>
    public RequestEvent? Recorded => Find(By);

    /// <summary>The same person's link for this reply; a new one when theirs was used.</summary>
    public Uri Other(ReplyKind kind, DateOnly? day = null)
    {
        var link = Link.For(kind, day);
        return Links.Url(Find(Links.By(link)) is null
            ? link
            : link with { Letter = ReplyLink.Of($"again.{Request.Events.Count(e => e.Addressee == Link.State)}") });
    }

    private RequestEvent? Find(string by) => Request.Events.FirstOrDefault(e => e.By == by);
}
