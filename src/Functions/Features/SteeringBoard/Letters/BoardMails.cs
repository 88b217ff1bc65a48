using System.Globalization;
using MimFunctions.Domain.SteeringBoard;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.SteeringBoard.Letters;

/// <summary>A letter about a meeting of the Board: its facts and one link. Agenda, list and decisions are read on the hub.</summary>
internal abstract class BoardMeetingMail(BoardLetter kind, BoardStore store, Settings settings) : IMailComposer
{
    /// <inheritdoc/>
    public string Step => Code.Of(kind);

    /// <inheritdoc/>
    public async Task<Composed?> Compose(OwedOrder order, Addressee to, CancellationToken ct) =>
        BoardStep.Parse(order.Step) is { } step && await store.Meeting(order.Case, ct) is { } meeting && Words(meeting, step) is var (subject, text)
            ? new Letter(
                $"{subject} ({meeting.Case})", subject,
                [
                    new Block.Paragraph(text),
                    new Block.Facts([new Fact($"Meeting", $"{meeting.Case} of the Steering Board"), new Fact($"When", $"{FieldWords.Moment(meeting.StartsAt, Authority.Commission.Code)}"), new Fact($"Where", $"{meeting.Place}")]),
                    new Block.Link($"The meeting on the hub", settings.At($"board/meetings/{meeting.Case}")),
                ],
                settings.Why(LetterWords.Reason(to))).Compose()
            : null;

    /// <summary>Subject and text; null when there is nothing to tell any more.</summary>
    protected abstract (Sentence Subject, Sentence Text)? Words(BoardMeeting meeting, BoardStep step);
}

/// <summary>To all who sit on the Board: a meeting is convened, or is at another time.</summary>
internal sealed class BoardConvenedMail(BoardStore store, Settings settings) : BoardMeetingMail(BoardLetter.BoardConvened, store, settings)
{
    /// <inheritdoc/>
    protected override (Sentence Subject, Sentence Text)? Words(BoardMeeting meeting, BoardStep step) => meeting.CancelledAt is not null ? null
        : ($"The Steering Board meets on {meeting.Day}", $"The Chair convenes the Steering Board of the network of immigration liaison officers. The agenda is on the hub; please pass this on to your member and alternate.");
}

/// <summary>To all who sit on the Board: a meeting is called off.</summary>
internal sealed class BoardCancelledMail(BoardStore store, Settings settings) : BoardMeetingMail(BoardLetter.BoardCancelled, store, settings)
{
    /// <inheritdoc/>
    protected override (Sentence Subject, Sentence Text)? Words(BoardMeeting meeting, BoardStep step) =>
        ($"Called off: the Steering Board on {meeting.Day}", $"The Chair calls the meeting off. There is nothing to do.");
}

/// <summary>To who deploys officers: please confirm your part of the list.</summary>
internal sealed class BoardConfirmMail(BoardStore store, Settings settings) : BoardMeetingMail(BoardLetter.BoardConfirm, store, settings)
{
    /// <inheritdoc/>
    protected override (Sentence Subject, Sentence Text)? Words(BoardMeeting meeting, BoardStep step) => meeting.CancelledAt is not null || meeting.List is not null ? null
        : ($"Please confirm your liaison officers", $"Before each meeting the Steering Board updates the list of deployments (Regulation (EU) 2019/1240, Article 8(2)(d)). Please look at your part of it and say whether it is right.");
}

/// <summary>To who has to tell its officers: a decision.</summary>
internal sealed class BoardDecidedMail(BoardStore store, Settings settings) : BoardMeetingMail(BoardLetter.BoardDecided, store, settings)
{
    /// <inheritdoc/>
    protected override (Sentence Subject, Sentence Text)? Words(BoardMeeting meeting, BoardStep step) =>
        ($"Decision {step.Detail} of the Steering Board", $"The Steering Board adopted a decision of which you tell your liaison officers (Article 7(9)). It can be read on the hub.");
}

/// <summary>A letter about a paper of the Board.</summary>
internal abstract class BoardPaperMail(BoardLetter kind, BoardStore store, Settings settings) : IMailComposer
{
    /// <inheritdoc/>
    public string Step => Code.Of(kind);

    /// <inheritdoc/>
    public async Task<Composed?> Compose(OwedOrder order, Addressee to, CancellationToken ct) => await store.Paper(order.Case, ct) is { } paper
        ? new Letter(
            $"{Subject(paper)} ({paper.Case})", Subject(paper),
            [new Block.Paragraph(Text), new Block.Link($"The paper on the hub", settings.At($"board/papers/{paper.Case}"))], settings.Why(LetterWords.Reason(to))).Compose()
        : null;

    /// <summary>What it is about.</summary>
    protected abstract Sentence Subject(BoardPaper paper);

    /// <summary>What is said.</summary>
    protected abstract Sentence Text { get; }
}

/// <summary>To all who sit on the Board: a paper is adopted.</summary>
internal sealed class BoardAdoptedMail(BoardStore store, Settings settings) : BoardPaperMail(BoardLetter.BoardAdopted, store, settings)
{
    /// <inheritdoc/>
    protected override Sentence Subject(BoardPaper paper) => $"Adopted: {BoardWords.Titled(paper)}";

    /// <inheritdoc/>
    protected override Sentence Text => $"The Steering Board adopted it. It can be read on the hub.";
}

/// <summary>To the European Parliament: a paper is transmitted.</summary>
internal sealed class BoardTransmittedMail(BoardStore store, Settings settings) : BoardPaperMail(BoardLetter.BoardTransmitted, store, settings)
{
    /// <inheritdoc/>
    protected override Sentence Subject(BoardPaper paper) => $"Transmitted: {BoardWords.Titled(paper)}";

    /// <inheritdoc/>
    protected override Sentence Text => $"The Steering Board of the network of immigration liaison officers transmits it to the European Parliament (Regulation (EU) 2019/1240, Article 8(2)).";
}

/// <summary>To the Chair: fewer than two meetings in the year.</summary>
internal sealed class BoardFewMeetingsMail(BoardStore store, Settings settings) : IMailComposer
{
    /// <inheritdoc/>
    public string Step => Code.Of(BoardLetter.BoardFewMeetings);

    /// <inheritdoc/>
    public async Task<Composed?> Compose(OwedOrder order, Addressee to, CancellationToken ct)
    {
        if (!int.TryParse(BoardStep.Parse(order.Step)?.Detail, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || LookAtBoard.InYear(await store.Meetings(ct), year) is not (< 2 and var held))
            return null;
        return new Letter(
            $"The Steering Board is to meet twice in {year}", held == 0 ? (Sentence)$"No meeting of the Steering Board in {year}" : $"One meeting of the Steering Board in {year}",
            [
                new Block.Paragraph($"The Steering Board meets at least twice a year (Regulation (EU) 2019/1240, Article 7(7)). Please convene what is missing."),
                new Block.Link($"The Steering Board on the hub", settings.At("board")),
            ],
            settings.Why(LetterWords.Reason(to))).Compose();
    }
}
