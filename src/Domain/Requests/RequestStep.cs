using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;
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
        && RequestLetter.Find(kind) is { } letter && MemberState.FromCode(state) is { } about
            ? new RequestStep(letter, about, rest is [var detail] ? detail : null)
            : null;

    /// <summary>The message that tells this to all contact points of a party: by reference, to be fanned out to its people.</summary>
    /// <param name="request">The request.</param>
    /// <param name="party">Who is to be told.</param>
    public OwedMessage To(RequestReference request, Authority party) => new(
        AddresseeKey.MessageId(request.ToString(), ToString(), party.Code),
        Kind.IsNotice ? NoticesQueue : RequestsQueue, ToString(), party.Code);

    /// <inheritdoc/>
    public override string ToString() => $"{Kind.Name}.{About.Code}{(Detail is null ? "" : $".{Detail}")}";
}

/// <summary>A kind of letter about a request; each stands beside the deed or the rule because of which it is sent (<see cref="Forward"/>).</summary>
/// <param name="Name">Its name as steps have it. It stands in stored messages, so it never changes.</param>
/// <param name="ForSystems">The type of event by which the systems of states are told the same (Domain/Webhooks); null where a letter is for people only.</param>
public sealed partial record RequestLetter(string Name, string? ForSystems)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<RequestLetter> All => Declared.All<RequestLetter>();

    /// <summary>Whether it is sent because time passed, and not because someone acted.</summary>
    public bool IsNotice { get; private init; }

    /// <summary>Whether it brings the request itself to the state asked.</summary>
    public bool BringsRequest { get; private init; }

    /// <summary>The letter of this name; null when there is none.</summary>
    public static RequestLetter? Find(string name) => All.FirstOrDefault(letter => letter.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
