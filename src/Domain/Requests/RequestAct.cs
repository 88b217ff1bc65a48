using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Requests;

/// <summary>Someone wants to do something about one of the states asked; who may, was checked before.</summary>
/// <param name="Request">The request as it stands.</param>
/// <param name="Addressee">The state asked that it concerns.</param>
/// <param name="By">Who, as <see cref="RequestEvent.By"/>.</param>
/// <param name="Now">Now (UTC).</param>
public sealed record RequestAct(InformationRequest Request, MemberState Addressee, string By, DateTimeOffset Now)
{
    /// <summary>Decides when the state was asked and, unless answers may still come, has not ended.</summary>
    /// <param name="decide">What becomes of it while it is open.</param>
    /// <param name="stands">Whether it ended in just the way that is wanted: saying it twice is no error (docs/rules.md, rule 3).</param>
    internal RequestDecision WhileOpen(Func<Standing, RequestDecision> decide, Func<AddresseeState, bool>? stands = null) =>
        WhenAsked(standing => standing.Is switch
        {
            AddresseeState.Ended ended when stands?.Invoke(ended) == true => new RequestDecision.Unchanged(),
            AddresseeState.Ended ended => Refuse(RequestRules.Ended, null, ended.Over(Name, Request.Reference), $"Nothing to do. An answer can still be added."),
            _ => decide(standing),
        });

    /// <summary>Decides when the state was asked.</summary>
    internal RequestDecision WhenAsked(Func<Standing, RequestDecision> decide) => Request.Of(Addressee) is { } standing
        ? decide(standing)
        : Refuse(RequestRules.NotAsked, null, $"{Request.Reference} was not put to {Name}.", $"Check the reference.");

    /// <summary>The event happens, and the asker is told of it.</summary>
    internal RequestDecision TellAsker(RequestEvent happened, RequestLetter letter, string? detail = null) =>
        NoRoom(happened) ?? Tell(happened, letter, Request.Asker, detail);

    /// <summary>The event happens, and the state asked is told of it.</summary>
    internal RequestDecision TellAddressee(RequestEvent happened, RequestLetter letter, string? detail = null) =>
        Tell(happened, letter, Authority.Of(Addressee), detail);

    /// <summary>The event happens; whoever looks sees it.</summary>
    internal RequestDecision Quietly(RequestEvent happened) =>
        NoRoom(happened) ?? new RequestDecision.Changed(Request.With(Now, [happened], []));

    internal static RequestDecision Refuse(string rule, string? field, Sentence message, Sentence fix, string? law = null) =>
        new RequestDecision.Refused(new Refusal(rule, field, message, fix, law));

    /// <summary>A text that must be there and must not be too long; null when it is fine.</summary>
    /// <param name="text">The text.</param>
    /// <param name="field">Where it was written.</param>
    /// <param name="missing">What is said when it is not there.</param>
    /// <param name="fix">What is to be done then.</param>
    internal static RequestDecision? Faulty(string? text, string field, Sentence missing, Sentence fix) =>
        string.IsNullOrWhiteSpace(text) ? Refuse(RequestRules.NothingSaid, field, missing, fix) : TooLong(text, field);

    /// <summary>A text that may be left out, must not be too long and bears no marking of classified information (F-5); null when it is fine.</summary>
    internal static RequestDecision? TooLong(string? text, string field) => text is { Length: > Question.LongestText }
        ? Refuse(
            RequestRules.TooMuchSaid, field, $"This text has {text.Length} characters; at most {Question.LongestText} can be kept.", $"Say it in fewer words and attach the rest as a file.")
        : Classification.MarksText(text) ? new RequestDecision.Refused(Classification.TypedIn(RequestRules.Classified, field)) : null;

    private RequestDecision? NoRoom(RequestEvent happened) => RequestRoom.Has(Request, happened)
        ? null
        : Refuse(
            RequestRules.NoRoom, null,
            $"The record of {Name} in {Request.Reference} is full; it holds {RequestRoom.Of(Request)} bytes.",
            $"Say it in fewer words and attach the rest as a file, or go on in a new request.");

    private Authority Name => Authority.Of(Addressee);

    private RequestDecision.Changed Tell(RequestEvent happened, RequestLetter letter, Authority party, string? detail) =>
        new(Request.With(
            Now, [happened], [new RequestStep(letter, Addressee, detail).To(Request.Reference, party)]));
}
