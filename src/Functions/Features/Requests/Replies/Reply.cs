using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Requests.Replies.Kinds;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>A reply as a use case: what is asked on its page, how that is checked, and what is decided. One class a kind, found by itself.</summary>
internal abstract class Reply
{
    /// <summary>Which reply it is.</summary>
    public abstract ReplyKind Kind { get; }

    /// <summary>Its place among the replies of who says it, as letters and pages list them.</summary>
    public abstract int Place { get; }

    /// <summary>Whether the asker says it, and not the state asked.</summary>
    public virtual bool IsAskers => false;

    /// <summary>What the button says that records it.</summary>
    public abstract Sentence Button { get; }

    /// <summary>Whether files can be attached.</summary>
    public virtual bool TakesFiles => false;

    /// <summary>Whether there is anything to fill in; else it is one click.</summary>
    public virtual bool HasFields => true;

    /// <summary>What the link says, and what it is for.</summary>
    /// <param name="day">The day replied to, when the reply is to one.</param>
    public abstract (Sentence Title, Sentence Detail) Offer(DateOnly? day);

    /// <summary>What the link says on the page of another reply.</summary>
    public virtual Sentence Title(OpenReply open, DateOnly? day) => Offer(day).Title;

    /// <summary>Whether a state that stands so can say it.</summary>
    public virtual bool IsPossible(Standing at) => !at.Is.HasEnded;

    /// <summary>Whether it is offered beside the page of a link: once, or for the day that it replies to; not at all when it can't be said.</summary>
    public virtual IEnumerable<DateOnly?> OfferedBeside(OpenReply open) =>
        // The page of a link that is still good is this reply; once it was used, the same can be said again.
        IsPossible(open.Standing) && (Kind != open.Link.Kind || open.Recorded is not null) ? [null] : [];

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

    /// <summary>What was recorded by it, and what happens next, for who said it; null when something else was.</summary>
    /// <param name="happened">What was recorded.</param>
    /// <param name="state">The state asked.</param>
    /// <param name="asker">Who asked.</param>
    /// <param name="due">The day by which the state is waited for.</param>
    public abstract (Sentence What, Sentence Next)? Recorded(RequestEvent happened, Authority state, Authority asker, DateOnly due);

    /// <summary>Name of the state asked, for the middle of a sentence.</summary>
    protected static Authority State(OpenReply open) => Authority.Of(open.Link.State);
}
