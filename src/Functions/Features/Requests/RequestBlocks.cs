using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Requests;

/// <summary>Parts that letters about requests share.</summary>
internal static class RequestBlocks
{
    /// <summary>The title of the question, in its language.</summary>
    public static Line Title(this LetterCase open) => new(open.Request.Question.Title, LetterWords.Foreign(open.Request.Question.Language));

    /// <summary>What the request is about, who asks whom, since when and until when, and who has to act.</summary>
    /// <param name="open">The case.</param>
    /// <param name="due">The day that counts.</param>
    /// <param name="toAct">Who has to act now, as a name.</param>
    public static Block Facts(this LetterCase open, DateOnly due, Sentence toAct) => new Block.Facts(
    [
        new Fact($"Request", $"{open.Request.Reference}"),
        new Fact($"Asked by", $"{open.Asker}"),
        new Fact($"Asked", LetterWords.Listed(open.Request.Addressees.Select(a => Authority.Of(a.State)))),
        About(open),
        new Fact($"Asked on", $"{FieldWords.Moment(open.Request.AskedAt, open.Step.About.Code)}"),
        new Fact(open.Standing.Addressee.Duty == Duty.Obliged ? (Sentence)$"Answer by" : $"Asked for by", $"{LetterWords.LongDay(due)}"),
        new Fact($"To act now", toAct),
    ]);

    /// <summary>The question in full.</summary>
    public static IEnumerable<Block> Question(this LetterCase open)
    {
        var question = open.Request.Question;
        yield return new Block.Heading($"The question");
        if (DistributionMarking.Limits(question.Text))
        {
            yield return new Block.Paragraph($"The question is marked LIMITE, so it is not sent by mail: it can be read on the hub.");
            yield return open.OnTheHub();
            yield break;
        }

        yield return new Block.Paragraph(new Line(question.Text, LetterWords.Foreign(question.Language)));
        if (LetterWords.Foreign(question.Language) is not null && Language.Find(question.Language) is { } language)
            yield return new Block.Paragraph($"The question is in {language}.");
    }

    /// <summary>The computation of the due day, for a lawyer to check; or that the day was agreed.</summary>
    /// <param name="open">The case.</param>
    /// <param name="at">Where the state stood when the letter became due.</param>
    public static IEnumerable<Block> Clock(this LetterCase open, Standing at)
    {
        var legal = at.Legal;
        yield return new Block.Heading($"How the date was found");
        if (at.Agreed is { } agreed)
        {
            yield return new Block.Paragraph(
                $"{open.State.First()} proposed {LetterWords.LongDay(agreed)}, and {open.Asker} accepted it. "
                + $"That day stands beside the legal date, {LetterWords.LongDay(legal.Due)}, which was found so:");
        }

        yield return new Block.Points(legal.Worded);
    }

    /// <summary>Where everything that was asked and answered can be read.</summary>
    public static Block OnTheHub(this LetterCase open) =>
        new Block.Link($"The request with all answers side by side", open.Settings.Request(open.Request.Reference));

    private static Fact About(LetterCase open) => open.Request.About is RequestSubject.Measure { Reference: var measure }
        ? new Fact($"About", $"{measure}", open.Settings.Communication(measure))
        : new Fact($"About", $"other information on asylum or immigration, without a communication");
}
