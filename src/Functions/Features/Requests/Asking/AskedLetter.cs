using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Text;
using MimFunctions.Features.Requests.Replies;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Requests.Asking;

/// <summary>The request itself: to the contact points of a state asked, and to their deputies when nobody else was reached.</summary>
internal static class AskedLetter
{
    /// <summary>The letter; null when the state has ended its part before it was sent.</summary>
    /// <param name="open">The case.</param>
    /// <param name="deputy">Why a deputy gets it; null for the contact points.</param>
    public static Letter? Write(LetterCase open, Sentence? deputy)
    {
        if (open.HasEnded)
            return null;
        var asked = Standing.Of(open.Standing.Addressee);
        return new Letter(
            Subject(open, asked.Due, deputy is not null), open.Title(),
            [
                .. deputy is null ? [] : new[] { new Block.Paragraph(deputy) },
                new Block.Paragraph(Lead(open, asked)),
                open.Facts(asked.Due, $"{open.State}"),
                .. open.Question(),
                .. open.Replies(asked, open.Request.AskedAt),
                .. open.Clock(asked),
            ],
            open.Settings.Why(LetterWords.Reason(open.To)));
    }

    private static Sentence Subject(LetterCase open, DateOnly due, bool deputy)
    {
        var (asker, title) = (open.Asker.First(), LetterWords.Short(open.Request.Question.Title));
        Sentence asks = open.Standing.Addressee.Duty == Duty.Obliged
            ? (Sentence)$"{asker} asks: {title} - answer by {due}"
            : $"{asker} asks: {title} - voluntary answer by {due}";
        return deputy ? $"For the deputy: {asks}" : asks;
    }

    private static Sentence Lead(LetterCase open, Standing asked) =>
        $"{open.Asker.First()} asks {open.State} for additional information. {RequestWords.Duty(open.Request, asked.Addressee)}";
}
