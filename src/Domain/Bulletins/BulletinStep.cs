using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Bulletins;

/// <summary>What a message about a bulletin is about, as its step: <c>bulletinDrafted.1</c>. The same step to the same person is told once (docs/rules.md, rule 3).</summary>
/// <param name="Kind">Which kind of letter it becomes.</param>
/// <param name="Detail">Tells letters of one kind apart: a number.</param>
public sealed record BulletinStep(BulletinLetter Kind, string Detail)
{
    /// <summary>Queue of what is told about bulletins: <c>SendBulletinNews</c> takes it.</summary>
    public const string Queue = "bulletins";

    /// <summary>Reads a step; null when it is none of a bulletin.</summary>
    public static BulletinStep? Parse(string step) => step.Split('.') is [var kind, var detail]
        ? Enum.GetValues<BulletinLetter>().Where(letter => Code.Of(letter) == kind).Select(letter => new BulletinStep(letter, detail)).FirstOrDefault()
        : null;

    /// <summary>The message that tells this to a party: by reference, to be fanned out to its people.</summary>
    /// <param name="case">The aggregate's <see cref="IOwes{TSelf}.Case"/>.</param>
    /// <param name="party">Who is to be told.</param>
    public OwedMessage To(string @case, Authority party) => new(AddresseeKey.MessageId(@case, ToString(), party.Code), Queue, ToString(), party.Code);

    /// <inheritdoc/>
    public override string ToString() => $"{Code.Of(Kind)}.{Detail}";
}

/// <summary>The kinds of letters about bulletins. That one was issued is told to those who subscribed.</summary>
public enum BulletinLetter
{
    /// <summary>To who has items in it, and the Commission: the draft is there.</summary>
    BulletinDrafted,

    /// <summary>To a state: the Commission knows of something that was not communicated yet.</summary>
    BulletinMissing,

    /// <summary>To the Commission: the days in which states amend their items have passed.</summary>
    BulletinDue,
}
