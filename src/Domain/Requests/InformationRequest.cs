using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Requests;

/// <summary>
/// A request for additional information (MIM-9, MIM-13), with one state machine for each state asked. What was asked never changes; all that
/// happened since are its events, and every standing follows from them.
/// </summary>
/// <param name="Reference">Its number; names the asker.</param>
/// <param name="About">What it is about.</param>
/// <param name="Question">What is asked.</param>
/// <param name="AskedAt">When it was put through the network (UTC); the month begins with its delivery or reading (F-23).</param>
/// <param name="AskedBy">Who put it, as <see cref="RequestEvent.By"/>.</param>
/// <param name="Addressees">The states asked, each once, in the order of the Union.</param>
/// <param name="Events">What happened, oldest first.</param>
/// <param name="Outbox">The messages owed because of it.</param>
public sealed record InformationRequest(
    RequestReference Reference, RequestSubject About, Question Question, DateTimeOffset AskedAt, string AskedBy,
    IReadOnlyList<AskedState> Addressees, IReadOnlyList<RequestEvent> Events, Outbox Outbox) : IOwes<InformationRequest>
{
    private FoldedEvents folded;

    /// <summary>Who asks.</summary>
    public Authority Asker => Reference.Asker;

    /// <summary>The measure it is about, or null.</summary>
    public string? Measure => (About as RequestSubject.Measure)?.Reference.ToString();

    /// <summary>Where each state asked stands now.</summary>
    public IReadOnlyList<Standing> Standings => folded.Of(Addressees, Events);

    /// <summary>How the request as a whole stands.</summary>
    public RequestProgress Progress => Standings switch
    {
        var standings when standings.Any(s => !s.Is.HasEnded) => RequestProgress.Open,
        var standings when standings.Any(s => s.Is is AddresseeState.Withdrawn) => RequestProgress.Withdrawn,
        _ => RequestProgress.Completed,
    };

    /// <summary>
    /// Its place in each list that it stands in, so that a page reads what it shows and nothing else: of all requests (<c>all</c>), of those to a state
    /// (<c>toAT</c>), of those of them that are open (<c>openAT</c>), of those that stand alike (<c>open</c>), and of those that did not reach a state (<c>unreached</c>).
    /// </summary>
    public IReadOnlyDictionary<string, string> Lists
    {
        get
        {
            var place = RequestLists.Place(AskedAt, Case);
            IEnumerable<string> lists =
            [
                RequestLists.All, RequestLists.Of(Progress), .. Addressees.Select(addressee => RequestLists.To(addressee.State)),
                .. Progress == RequestProgress.Open ? Addressees.Select(addressee => RequestLists.OpenTo(addressee.State)) : [],
                .. Standings.Any(standing => standing.Is is AddresseeState.Unreached) ? [RequestLists.Unreached] : Array.Empty<string>(),
            ];
            return lists.ToDictionary(list => list, _ => place);
        }
    }

    /// <summary>The day by which each state is waited for that has not ended it, by its code.</summary>
    public IReadOnlyDictionary<string, DateOnly> Waits => Standings.Where(standing => !standing.Is.HasEnded).ToDictionary(standing => standing.Addressee.State.Code, standing => standing.Due);

    /// <summary>The first day on which there may be a deadline notice to decide; null for never.</summary>
    public DateOnly? NextLook => FindDueNotices.NextLook(this);

    /// <inheritdoc/>
    public string Case => Reference.ToString();

    /// <summary>Where this state stands; null when it was not asked.</summary>
    public Standing? Of(MemberState state) => Standings.FirstOrDefault(standing => standing.Addressee.State == state);

    /// <summary>
    /// The request as it stood at an earlier moment: for lists, pages and summaries as of a day. What happened after something later did not
    /// yet stand then, whatever a clock that was slow said: a reply never stands without what it replies to.
    /// </summary>
    public InformationRequest AsOf(DateTimeOffset moment) => this with { Events = [.. Events.TakeWhile(e => e.At <= moment)] };

    /// <summary>
    /// The request right after one of its events. A dropped form counts when it was received, so moments do not tell what was recorded before
    /// what.
    /// </summary>
    /// <param name="last">The event: this very object, as two may say the same.</param>
    public InformationRequest Through(RequestEvent last) =>
        this with { Events = [.. Events.TakeWhile(e => !ReferenceEquals(e, last)), last] };

    /// <summary>The request after these events, owing these messages beside what is not settled.</summary>
    public InformationRequest With(DateTimeOffset now, IReadOnlyList<RequestEvent> happened, IReadOnlyList<OwedMessage> owed) =>
        this with { Events = [.. Events, .. happened], Outbox = Outbox.And(now, owed) };

    /// <inheritdoc/>
    public InformationRequest With(Outbox outbox) => this with { Outbox = outbox };
}

/// <summary>How a request as a whole stands.</summary>
public enum RequestProgress
{
    /// <summary>At least one state has still to answer.</summary>
    Open,

    /// <summary>Every state answered or declined.</summary>
    Completed,

    /// <summary>The asker withdrew it from those who had not answered.</summary>
    Withdrawn,
}
