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
    public static Block Facts(this LetterCase open, DateOnly due, string toAct) => new Block.Facts(
    [
        new Fact("Request", new Line(open.Request.Reference.ToString())),
        new Fact("Asked by", new Line(open.Asker.Name)),
        new Fact("Asked", new Line(LetterWords.Names(open.Request.Addressees.Select(a => Authority.Of(a.State))))),
        About(open),
        new Fact("Asked on", new Line(FieldWords.Moment(open.Request.AskedAt, open.Step.About.Code))),
        new Fact(open.Standing.Addressee.Duty == Duty.Obliged ? "Answer by" : "Asked for by", new Line(LetterWords.Day(due))),
        new Fact("To act now", new Line(toAct)),
    ]);

    /// <summary>The question in full.</summary>
    public static IEnumerable<Block> Question(this LetterCase open)
    {
        var question = open.Request.Question;
        yield return new Block.Heading("The question");
        if (DistributionMarking.Limits(question.Text))
        {
            yield return new Block.Paragraph(new Line("The question is marked LIMITE, so it is not sent by mail: it can be read on the hub."));
            yield return open.OnTheHub();
            yield break;
        }

        yield return new Block.Paragraph(new Line(question.Text, LetterWords.Foreign(question.Language)));
        if (LetterWords.Foreign(question.Language) is not null && question.LanguageName is { } language)
            yield return new Block.Paragraph(new Line($"The question is in {language}."));
    }

    /// <summary>The computation of the due day, for a lawyer to check; or that the day was agreed.</summary>
    /// <param name="open">The case.</param>
    /// <param name="at">Where the state stood when the letter became due.</param>
    public static IEnumerable<Block> Clock(this LetterCase open, Standing at)
    {
        var legal = at.Legal;
        yield return new Block.Heading("How the date was found");
        if (at.Agreed is { } agreed)
        {
            yield return new Block.Paragraph(new Line(
                $"{open.State.Starting()} proposed {LetterWords.Day(agreed)}, and {open.Asker.Name} accepted it. "
                + $"That day stands beside the legal date, {LetterWords.Day(legal.Due)}, which was found so:"));
        }

        yield return new Block.Points(legal.Explanation);
    }

    /// <summary>Where everything that was asked and answered can be read.</summary>
    public static Block OnTheHub(this LetterCase open) =>
        new Block.Link("The request with all answers side by side", open.Settings.Request(open.Request.Reference));

    private static Fact About(LetterCase open) => open.Request.About is RequestSubject.Measure { Reference: var measure }
        ? new Fact("About", new Line(measure.ToString()), open.Settings.Communication(measure))
        : new Fact("About", new Line("other information on asylum or immigration, without a communication"));
}
