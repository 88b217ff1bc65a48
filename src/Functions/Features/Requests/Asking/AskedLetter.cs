using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Requests;
using MimFunctions.Features.Requests.Replies;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Requests.Asking;

/// <summary>The request itself: to the contact points of a state asked, and to their deputies when nobody else was reached.</summary>
internal static class AskedLetter
{
    /// <summary>The letter; null when the state has ended its part before it was sent.</summary>
    /// <param name="open">The case.</param>
    /// <param name="deputy">Why a deputy gets it; null for the contact points.</param>
    public static Letter? Write(LetterCase open, string? deputy)
    {
        if (open.HasEnded)
            return null;
        var asked = Standing.Of(open.Standing.Addressee);
        return new Letter(
            Subject(open, asked.Due, deputy is not null), open.Title(),
            [
                .. deputy is null ? [] : new[] { new Block.Paragraph(new Line(deputy)) },
                new Block.Paragraph(new Line(Lead(open, asked))),
                open.Facts(asked.Due, open.State.Name),
                .. open.Question(),
                .. open.Replies(asked, open.Request.AskedAt),
                .. open.Clock(asked),
            ],
            open.Settings.Why(LetterWords.Reason(open.To)));
    }

    private static string Subject(LetterCase open, DateOnly due, bool deputy)
    {
        var wanted = open.Standing.Addressee.Duty == Duty.Obliged ? "answer" : "voluntary answer";
        return $"{(deputy ? "For the deputy: " : "")}{open.Asker.Starting()} asks: {LetterWords.Short(open.Request.Question.Title)} - "
            + $"{wanted} by {FormDate.ForPeople(due)}";
    }

    private static string Lead(LetterCase open, Standing asked) =>
        $"{open.Asker.Starting()} asks {open.State.Name} for additional information. {RequestWords.Duty(open.Request, asked.Addressee)}";
}
