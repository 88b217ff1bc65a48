using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Requests;

/// <summary>
/// What a message about a request is about, as its step: <c>request.DE</c>, <c>deadline.DE.2026-12-28-SevenDays</c>. The same step to the same
/// person is told once (docs/rules.md, rule 3).
/// </summary>
/// <param name="Kind">Which kind of letter it becomes.</param>
/// <param name="About">The state asked that it is about.</param>
/// <param name="Detail">Tells it from others of the kind: a day, a running number; null when there is only one.</param>
public sealed record RequestStep(RequestLetter Kind, MemberState About, string? Detail = null)
{
    /// <summary>Queue of what is told because someone acted: <c>SendInformationRequest</c> takes it.</summary>
    public const string RequestsQueue = "requests";

    /// <summary>Queue of what is told because time passed: <c>SendDeadlineNotice</c> takes it.</summary>
    public const string NoticesQueue = "notices";

    /// <summary>Reads a step; null when it is none of a request.</summary>
    public static RequestStep? Parse(string step) => step.Split('.', 3) is [var kind, var state, .. var rest]
        && Enum.TryParse<RequestLetter>(kind, ignoreCase: true, out var letter) && !char.IsDigit(kind[0]) && MemberState.FromCode(state) is { } about
            ? new RequestStep(letter, about, rest is [var detail] ? detail : null)
            : null;

    /// <summary>The message that tells this to all contact points of a party: by reference, to be fanned out to its people.</summary>
    /// <param name="request">The request.</param>
    /// <param name="party">Who is to be told.</param>
    public OwedMessage To(RequestReference request, Authority party) => new(
        AddresseeKey.MessageId(request.ToString(), ToString(), party.Code),
        Kind is RequestLetter.Deadline or RequestLetter.Overdue or RequestLetter.DateMoved ? NoticesQueue : RequestsQueue, ToString(), party.Code);

    /// <inheritdoc/>
    public override string ToString()
    {
        var kind = Kind.ToString();
        return $"{char.ToLowerInvariant(kind[0])}{kind[1..]}.{About.Code}{(Detail is null ? "" : $".{Detail}")}";
    }
}

/// <summary>The kinds of letters about a request.</summary>
public enum RequestLetter
{
    /// <summary>To the state asked: the request itself.</summary>
    Request,

    /// <summary>To the deputies of the state asked, when nobody else was reached: the request itself.</summary>
    RequestDeputy,

    /// <summary>To the asker: nobody of the state was reached.</summary>
    Unreached,

    /// <summary>To the asker: the state proposes another day.</summary>
    DateProposed,

    /// <summary>To the state asked: the asker accepts the day, or not.</summary>
    DateSettled,

    /// <summary>To the asker: an authority of the state now works on it.</summary>
    Forwarded,

    /// <summary>To the asker: an answer came.</summary>
    Answered,

    /// <summary>To the asker: the state answered directly (MIM-12), or declined.</summary>
    Ended,

    /// <summary>To the state asked: the asker no longer needs the answer.</summary>
    Withdrawn,

    /// <summary>To the state asked and the asker: the legal date has become later (F-7, F-23).</summary>
    DateMoved,

    /// <summary>To the state asked: a deadline notice.</summary>
    Deadline,

    /// <summary>To the asker: the day passed without an answer.</summary>
    Overdue,
}
