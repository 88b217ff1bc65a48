using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Requests.Replies.Kinds;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>What a reply link stands for: one reply, to one request, for one state asked, by one person, once for each letter.</summary>
/// <param name="Request">The request.</param>
/// <param name="State">The state asked that it concerns.</param>
/// <param name="Kind">The one thing that can be said with it.</param>
/// <param name="Person">Who may say it, as <see cref="AddresseeKey"/>: someone of the state asked, or of the asker.</param>
/// <param name="Letter">The letter it stands in (<see cref="Of"/>): a later letter has links of its own, so that a reply can be given again.</param>
/// <param name="Day">The proposed day that is replied to; only for <see cref="ReplyKind.AcceptDate"/> and <see cref="ReplyKind.KeepDate"/>.</param>
internal sealed record ReplyLink(
    RequestReference Request, MemberState State, ReplyKind Kind, string Person, uint Letter, DateOnly? Day = null)
{
    /// <summary>Whether the asker replies with it, and not the state asked.</summary>
    public bool IsAskers => KnownReplies.Of(Kind).IsAskers;

    /// <summary>The party whose person replies.</summary>
    public Authority Party => IsAskers ? Request.Asker : Authority.Of(State);

    /// <summary>The number of a letter: of its step (<see cref="RequestStep"/>), or of a page that offers to reply once more.</summary>
    public static uint Of(string letter) => BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(letter)));

    /// <summary>The same person's link for another reply.</summary>
    public ReplyLink For(ReplyKind kind, DateOnly? day = null) => this with { Kind = kind, Day = day };
}
