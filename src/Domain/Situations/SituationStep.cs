using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Situations;

/// <summary>What a message about a situation is about, as its step: <c>situationEnds.2026-03-31</c>. The same step to the same person is told once (docs/rules.md, rule 3).</summary>
/// <param name="Kind">Which kind of letter it becomes.</param>
/// <param name="Detail">Tells letters of one kind apart: a day, or a number.</param>
public sealed record SituationStep(SituationLetter Kind, string Detail)
{
    /// <summary>Queue of what is told about situations: <c>SendSituationNews</c> takes it.</summary>
    public const string Queue = "situations";

    /// <summary>The message that tells this to a party: by reference, to be fanned out to its people.</summary>
    /// <param name="case">The aggregate's <see cref="IOwes{TSelf}.Case"/>.</param>
    /// <param name="party">Who is to be told.</param>
    public OwedMessage To(string @case, Authority party) => new(AddresseeKey.MessageId(@case, ToString(), party.Code), Queue, ToString(), party.Code);

    /// <summary>The messages that tell this to several parties, each once.</summary>
    /// <inheritdoc cref="To"/>
    public IReadOnlyList<OwedMessage> ToAll(string @case, IEnumerable<Authority> parties) => [.. parties.Distinct().Select(party => To(@case, party))];

    /// <inheritdoc/>
    public override string ToString() => $"{Code.Of(Kind)}.{Detail}";
}

/// <summary>The kinds of letters about situations and their rounds.</summary>
public enum SituationLetter
{
    /// <summary>To the states: one of them proposes a situation.</summary>
    [ForSystems("situation.proposed")]
    SituationProposed,

    /// <summary>To all who are asked, and the Commission: it is open.</summary>
    [ForSystems("situation.opened")]
    SituationOpened,

    /// <summary>To all who are asked, and the Commission: it lasts longer.</summary>
    [ForSystems("situation.extended")]
    SituationExtended,

    /// <summary>To who opened it: its last day comes.</summary>
    SituationEnds,

    /// <summary>To who opened it: its last day has long passed, and it is not closed.</summary>
    SituationOver,

    /// <summary>To all who were asked, and the Commission: it is closed; what was learnt?</summary>
    [ForSystems("situation.closed")]
    SituationClosed,

    /// <summary>To all who were asked, and the Commission: what was learnt.</summary>
    SituationSummedUp,

    /// <summary>To the states that wanted it: it was taken back, or too few wanted it.</summary>
    SituationDropped,

    /// <summary>To all who are asked: a round.</summary>
    [ForSystems("situation.roundAsked")]
    RoundAsked,

    /// <summary>To who has said nothing: its time ends.</summary>
    [ForSystems("situation.roundDueSoon")]
    RoundCloses,

    /// <summary>To who opened the situation, and the Commission: the picture of a round is there.</summary>
    RoundCompiled,
}
