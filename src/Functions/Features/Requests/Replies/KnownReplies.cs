using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Requests.Replies.Kinds;
using MimFunctions.Platform.Types;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>Every reply there is, found by itself: what letters and pages offer follows from them.</summary>
internal static class KnownReplies
{
    private static readonly Dictionary<ReplyKind, Reply> All = ProgramTypes.Made<Reply>().OrderBy(reply => reply.Place).ToDictionary(reply => reply.Kind);

    /// <summary>What the state asked can say, in the order in which it is offered.</summary>
    public static IEnumerable<Reply> OfStateAsked => All.Values.Where(reply => !reply.IsAskers);

    /// <summary>The reply of a kind.</summary>
    public static Reply Of(ReplyKind kind) => All[kind];

    /// <summary>The reply that is given with an option of the form.</summary>
    public static IReplyByForm ByForm(FormReply form) => All.Values.OfType<IReplyByForm>().Single(reply => reply.Form == form);

    /// <summary>The replies that are given on the page of the answer too, in the order in which it shows them.</summary>
    public static IEnumerable<IBesideAnswer> BesideAnswer => All.Values.OfType<IBesideAnswer>().OrderBy(reply => reply.PlaceBeside);

    /// <summary>What else the holder of a link can say about the same request now, as links.</summary>
    public static IReadOnlyList<OfferedReply> Beside(OpenReply open) =>
    [
        .. from reply in All.Values
           where reply.IsAskers == open.Link.IsAskers
           from day in reply.OfferedBeside(open)
           select new OfferedReply(reply.Title(open, day), reply.Offer(day).Detail, open.Other(reply.Kind, day).AbsolutePath),
    ];

    /// <summary>What was recorded, and what happens next, for who said it.</summary>
    /// <exception cref="ArgumentException">It is said with no link.</exception>
    public static (Sentence What, Sentence Next) Recorded(RequestEvent recorded, InformationRequest request)
    {
        var (state, due) = (Authority.Of(recorded.Addressee), request.Of(recorded.Addressee)!.Due);
        return All.Values.Select(reply => reply.Recorded(recorded, state, request.Asker, due)).FirstOrDefault(said => said is not null)
            ?? throw new ArgumentException($"{recorded.GetType().Name} is said with no link.", nameof(recorded));
    }
}

/// <summary>A reply that can be given too.</summary>
/// <param name="Title">What it says.</param>
/// <param name="Detail">What it is for.</param>
/// <param name="Href">Where it is given.</param>
public sealed record OfferedReply(Sentence Title, Sentence Detail, string Href);
