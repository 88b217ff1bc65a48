using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Features.Requests.Replies.Kinds;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>The addresses of reply links.</summary>
internal sealed class ReplyLinks(ReplyTokens tokens, Settings settings)
{
    /// <summary>Who acts by this link, as <see cref="RequestEvent.By"/>: the link is used up once an event says so.</summary>
    public string By(ReplyLink link) => $"link:{tokens.Id(link)}";

    /// <summary>Where the person can give this reply.</summary>
    public Uri Url(ReplyLink link) => settings.Reply(tokens.Write(link));

    /// <summary>Where the person can give this reply, from a letter.</summary>
    /// <param name="request">The request.</param>
    /// <param name="letter">The letter the link stands in; also names the state asked.</param>
    /// <param name="person">Who gets the letter, as <see cref="AddresseeKey"/>.</param>
    /// <param name="kind">The reply.</param>
    /// <param name="day">The day replied to, when the reply is to one.</param>
    public Uri Url(RequestReference request, RequestStep letter, string person, ReplyKind kind, DateOnly? day = null) =>
        Url(new ReplyLink(request, letter.About, kind, person, ReplyLink.Of(letter.ToString()), day));
}
