using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Requests.Forms;

/// <summary>What judgement of a form that puts a request needs to know beside it; the frame looks it up before.</summary>
/// <param name="DropState">The state in whose folder the form was dropped: the asker (docs/rules.md, rule 7).</param>
/// <param name="ReceivedAt">When the hub first read it: the moment of asking, from which the month runs (TL-4).</param>
/// <param name="HasContactPoint">Whether the directory has a contact point of that state.</param>
/// <param name="Digest">SHA-256 of the file, lower-case hex.</param>
/// <param name="OpenToRequests">Whether the measure that it names is open to requests (MIM-11); null when there is no such communication.</param>
/// <param name="Holidays">Public holidays.</param>
public sealed record RequestFormContext(
    MemberState DropState, DateTimeOffset ReceivedAt, bool HasContactPoint, string Digest, bool? OpenToRequests, HolidayLists Holidays)
    : FormContext(DropState, ReceivedAt, HasContactPoint, new HashSet<string>())
{
    /// <summary>Day on which the measure is, or was, made public; null when it has been for long (F-3).</summary>
    public DateOnly? PublicOn { get; init; }

    /// <summary>The same for the decision itself.</summary>
    public AskContext Asking => new(OpenToRequests, Holidays, ReceivedAt) { PublicOn = PublicOn };
}
