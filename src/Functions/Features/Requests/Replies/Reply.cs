using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>A reply as a use case: what is asked on its page, how that is checked, and what is decided. One class a kind, found by itself.</summary>
internal abstract class Reply
{
    /// <summary>Which reply it is.</summary>
    public abstract ReplyKind Kind { get; }

    /// <summary>What the button says that records it.</summary>
    public abstract Sentence Button { get; }

    /// <summary>Whether files can be attached.</summary>
    public virtual bool TakesFiles => false;

    /// <summary>Whether there is anything to fill in; else it is one click.</summary>
    public virtual bool HasFields => true;

    /// <summary>Heading of the page.</summary>
    public abstract Sentence Heading(OpenReply open);

    /// <summary>What the reply means, in a sentence or two.</summary>
    public abstract Sentence Lead(OpenReply open);

    /// <summary>The fields.</summary>
    public virtual IReadOnlyList<ReplyField> Fields(OpenReply open) => [];

    /// <summary>What is wrong with what was filled in, before anything is decided.</summary>
    public virtual IEnumerable<Refusal> Check(ReplyForm form) => [];

    /// <summary>What becomes of the request.</summary>
    public abstract RequestDecision Decide(RequestAct act, ReplyLink link, ReplyForm form);

    /// <summary>Name of the state asked, for the middle of a sentence.</summary>
    protected static Authority State(OpenReply open) => Authority.Of(open.Link.State);
}
