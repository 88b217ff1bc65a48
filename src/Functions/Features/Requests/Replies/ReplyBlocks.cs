using MimFunctions.Domain.Requests;
using MimFunctions.Features.Requests.Replies.Kinds;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>The ways to reply, in a letter.</summary>
internal static class ReplyBlocks
{
    /// <summary>Every way in which the state asked can reply.</summary>
    /// <param name="open">The case.</param>
    /// <param name="at">Where the state stood when the letter became due.</param>
    /// <param name="moment">When that was.</param>
    public static IEnumerable<Block> Replies(this LetterCase open, Standing at, DateTimeOffset moment)
    {
        yield return new Block.Heading($"How to reply");
        if (ReplyWindow.IsWide(at, moment))
        {
            yield return new Block.Items([.. KnownReplies.OfStateAsked.Where(reply => reply.IsPossible(at)).Select(reply => open.Reply(reply.Kind))]);
            yield return new Block.Paragraph(
                $"Each link opens a page on which you confirm; opening it changes nothing. The links are yours: whoever has them can reply in "
                + $"your name, so do not forward this mail with them.");
        }

        yield return open.ByForm();
    }

    /// <summary>A link to one reply.</summary>
    public static Item Reply(this LetterCase open, ReplyKind kind, DateOnly? day = null)
    {
        var (title, detail) = KnownReplies.Of(kind).Offer(day);
        return new Item(title, detail, open.Link(kind, day));
    }

    private static Block.Paragraph ByForm(this LetterCase open) => new(
        $"You can also answer by form: fill in the answer form (mim-answer-1), write {open.Request.Reference} as the request, and drop it in "
        + $"drop/{open.State.Code}/answers, attachments beside it.");
}
