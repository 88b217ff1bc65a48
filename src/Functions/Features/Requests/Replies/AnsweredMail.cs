using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>
/// To the asker: an answer came; the only mail that holds answers. What is not for everyone, bears a distribution marking or is attached stays in
/// the hub, behind the link (MIM-19, F-6).
/// </summary>
internal sealed class AnsweredMail(LetterDesk desk) : RequestMail(desk, RequestLetter.Answered)
{
    /// <inheritdoc/>
    protected override Letter? Write(LetterCase open)
    {
        if (open.Numbered<RequestEvent.Answered>() is not { } answered)
            return null;
        var at = open.At(answered);
        var addition = at.Answers.Count > 1;
        return new Letter(
            $"{open.State.Starting()} {(addition ? "added to its answer" : "answered")}: {LetterWords.Short(open.Request.Question.Title)}", open.Title(),
            [
                new Block.Paragraph(new Line(Lead(open, at, answered))),
                .. IsLinkOnly(answered.Answer)
                    ? [new Block.Paragraph(new Line("The answer is not sent by mail; it is for you to read on the hub, by the link below, after signing in."))]
                    : Text(answered.Answer).Concat(Files(answered.Answer)),
                new Block.Paragraph(new Line(Readers(open, answered.Answer))),
                open.Facts(at.Due, Next(open, answered)),
                .. ReplyWindow.IsWide(at, answered.At) ? [new Block.Items([open.Reply(ReplyKind.Rate)])] : Array.Empty<Block>(),
                open.OnTheHub(),
            ],
            open.Settings.Why(LetterWords.Reason(open.To)));
    }

    private static string Lead(LetterCase open, Standing at, RequestEvent.Answered answered)
    {
        var on = LegalTime.DayOf(answered.At, open.State);
        var day = $"on {FormDate.ForPeople(on)}{(on > at.Due ? $", {Late(on.DayNumber - at.Due.DayNumber)}" : "")}";
        return at.Answers.Count > 1 ? $"{open.State.Starting()} added to its answer {day}." : $"{open.State.Starting()} answered your request {day}.";
    }

    private static bool IsLinkOnly(Answer answer) => answer.Visibility == Visibility.AskerOnly
        || DistributionMarking.Limits(answer.Text) || DistributionMarking.Limits(answer.English);

    private static string Late(int days) => days == 1 ? "one day after the date" : $"{days} days after the date";

    private static IEnumerable<Block> Text(Answer answer)
    {
        if (answer.English is { } english)
        {
            yield return new Block.Heading("The answer");
            yield return new Block.Paragraph(new Line(english));
        }

        var language = Language.Find(answer.Language)?.EnglishName;
        yield return new Block.Heading(answer.English is null ? "The answer" : $"The answer in {language ?? "the original language"}");
        yield return new Block.Paragraph(new Line(answer.Text, LetterWords.Foreign(answer.Language)));
        if (answer.English is null && language is not null && LetterWords.Foreign(answer.Language) is not null)
            yield return new Block.Paragraph(new Line($"The answer is in {language}; no English version was given."));
    }

    private static IEnumerable<Block> Files(Answer answer)
    {
        if (answer.Files.Count == 0)
            yield break;
        yield return new Block.Heading("Attached to it in the hub");
        yield return new Block.Points([.. answer.Files.Select(file => file.Digest is null ? $"{file.Name} (has not come yet)" : file.Name)]);
    }

    private static string Readers(LetterCase open, Answer answer) => answer.Visibility == Visibility.AskerOnly
        ? $"{open.State.Starting()} gives this answer to {open.Asker.Name} only. Please do not pass it on."
        : "All Member States and the Commission may read this answer.";

    private static string Next(LetterCase open, RequestEvent.Answered answered)
    {
        var awaited = open.Request.Through(answered).Standings.Where(s => !s.Is.HasEnded).Select(s => Authority.Of(s.Addressee.State)).ToArray();
        return awaited.Length == 0 ? "nobody: every state asked has replied" : $"{LetterWords.Names(awaited)}, still to reply";
    }
}
