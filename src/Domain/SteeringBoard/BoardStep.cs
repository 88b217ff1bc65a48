using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.SteeringBoard;

/// <summary>What a message of the Board is about, as its step: <c>boardDecided.3</c>. The same step to the same person is told once (docs/rules.md, rule 3).</summary>
/// <param name="Kind">Which kind of letter it becomes.</param>
/// <param name="Detail">Tells letters of one kind apart.</param>
public sealed record BoardStep(BoardLetter Kind, string Detail)
{
    /// <summary>Reads a step; null when it is none of the Board.</summary>
    public static BoardStep? Parse(string step) => step.Split('.') is [var kind, var detail]
        ? Enum.GetValues<BoardLetter>().Where(letter => Code.Of(letter) == kind).Select(letter => new BoardStep(letter, detail)).FirstOrDefault()
        : null;

    /// <summary>The message that tells this to a party, by the queue of the networks: by reference, to be fanned out to its people.</summary>
    /// <param name="case">The aggregate's <see cref="IOwes{TSelf}.Case"/>.</param>
    /// <param name="party">Who is to be told.</param>
    public OwedMessage To(string @case, Authority party) => new(AddresseeKey.MessageId(@case, ToString(), party.Code), LiaisonMessage.NewsQueue, ToString(), party.Code);

    /// <inheritdoc/>
    public override string ToString() => $"{Code.Of(Kind)}.{Detail}";
}

/// <summary>The kinds of letters of the Board.</summary>
public enum BoardLetter
{
    /// <summary>To all who sit on it: a meeting is convened, or is at another time.</summary>
    BoardConvened,

    /// <summary>To all who sit on it: a meeting is called off.</summary>
    BoardCancelled,

    /// <summary>To who deploys officers: please confirm your part of the list.</summary>
    BoardConfirm,

    /// <summary>To who has to tell its officers: a decision (Article 7(9)).</summary>
    BoardDecided,

    /// <summary>To all who sit on it: a paper is adopted.</summary>
    BoardAdopted,

    /// <summary>To the European Parliament: a paper is transmitted (Article 8(2)).</summary>
    BoardTransmitted,

    /// <summary>To the Chair: fewer than two meetings in the year (Article 7(7)).</summary>
    BoardFewMeetings,
}
