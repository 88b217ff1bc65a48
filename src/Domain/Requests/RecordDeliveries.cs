using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Requests;

/// <summary>What became of one mail of a request.</summary>
/// <param name="Step">Its step (<see cref="RequestStep"/>).</param>
/// <param name="Fate">Whether it arrived.</param>
/// <param name="At">When that was (UTC).</param>
public sealed record MailOutcome(string Step, MailFate Fate, DateTimeOffset At);

/// <summary>Whether a mail arrived, as far as is known.</summary>
public enum MailFate
{
    /// <summary>Still being tried.</summary>
    Pending,

    /// <summary>A carrier or mailbox has it.</summary>
    Reached,

    /// <summary>Given up or bounced.</summary>
    Failed,
}

/// <summary>Draws from what became of the mails which states have the request and which were not reached.</summary>
public static class RecordDeliveries
{
    /// <summary>The request with what is new; the same outcomes again change nothing.</summary>
    /// <param name="request">The request.</param>
    /// <param name="outcomes">What became of all its mails so far.</param>
    /// <param name="directory">Tells whether there is a deputy to try.</param>
    /// <param name="now">Now (UTC).</param>
    public static RequestDecision Decide(
        InformationRequest request, IReadOnlyCollection<MailOutcome> outcomes, ContactDirectory directory, DateTimeOffset now)
    {
        var after = request.Addressees.Aggregate(request, (so, addressee) => Next(so, addressee.State, outcomes, directory, now));
        return ReferenceEquals(after, request) ? new RequestDecision.Unchanged() : new RequestDecision.Changed(after);
    }

    /// <summary>The state's contact points are not listed at all: nobody can be reached, and waiting would not help.</summary>
    public static InformationRequest NobodyListed(InformationRequest request, MemberState state, DateTimeOffset now) =>
        Unreached(request, state, deputy: false, now);

    private static InformationRequest Next(
        InformationRequest request, MemberState state, IReadOnlyCollection<MailOutcome> outcomes, ContactDirectory directory, DateTimeOffset now)
    {
        var first = Of(outcomes, RequestLetter.Request, state);
        var deputies = Of(outcomes, RequestLetter.RequestDeputy, state);
        DateTimeOffset[] reached = [.. first.Concat(deputies).Where(mail => mail.Fate == MailFate.Reached).Select(mail => mail.At)];
        return request.Of(state)!.Is switch
        {
            AddresseeState.Asked or AddresseeState.Unreached when reached.Length > 0 =>
                request.With(now, [new RequestEvent.Delivered(reached.Append(now).Min(), state, "hub")], []),
            AddresseeState.Asked or AddresseeState.Delivered when AllFailed(first) && deputies.Length == 0 =>
                Unreached(request, state, HasDeputy(directory, state), now),
            AddresseeState.Unreached { DeputyTried: true } or AddresseeState.Delivered when AllFailed(first) && AllFailed(deputies) =>
                Unreached(request, state, deputy: false, now),
            _ => request,
        };
    }

    /// <summary>
    /// The asker is told each time it gets worse, and so under another name when a state that was reached in between is lost once more; the
    /// deputies are told the request once.
    /// </summary>
    private static InformationRequest Unreached(InformationRequest request, MemberState state, bool deputy, DateTimeOffset now)
    {
        var before = request.Events.Count(e => e is RequestEvent.Unreached so && so.Addressee == state && so.DeputyTried == deputy);
        var toAsker = new RequestStep(RequestLetter.Unreached, state, Detail(deputy, before)).To(request.Reference, request.Asker);
        var toDeputies = new RequestStep(RequestLetter.RequestDeputy, state).To(request.Reference, Authority.Of(state));
        return request.With(
            now, [new RequestEvent.Unreached(now, state, "hub", deputy)], deputy && before == 0 ? [toAsker, toDeputies] : [toAsker]);
    }

    private static string? Detail(bool deputy, int before) => (deputy, before) switch
    {
        (true, 0) => "deputy",
        (true, _) => $"deputy-{before + 1}",
        (false, 0) => null,
        (false, _) => $"{before + 1}",
    };

    private static bool HasDeputy(ContactDirectory directory, MemberState state) =>
        directory.Party(state.Code)?.ContactPoints.Any(person => person.Deputy) == true;

    private static bool AllFailed(MailOutcome[] mails) => mails.Length > 0 && mails.All(mail => mail.Fate == MailFate.Failed);

    private static MailOutcome[] Of(IEnumerable<MailOutcome> outcomes, RequestLetter letter, MemberState state)
    {
        var step = new RequestStep(letter, state).ToString();
        return [.. outcomes.Where(o => o.Step == step)];
    }
}

public sealed partial record RequestLetter
{
    /// <summary>To the deputies of the state asked, when nobody else was reached: the request itself.</summary>
    public static RequestLetter RequestDeputy { get; } = new("requestDeputy", null) { BringsRequest = true };

    /// <summary>To the asker: nobody of the state was reached.</summary>
    public static RequestLetter Unreached { get; } = new("unreached", "request.unreached");
}
