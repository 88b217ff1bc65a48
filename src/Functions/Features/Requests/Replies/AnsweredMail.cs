using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Requests.Replies.Kinds;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>
/// To the asker: an answer came; the only mail that holds answers. What is not for everyone, bears a distribution marking or is attached stays in
/// the hub, behind the link (MIM-19, F-6).
/// </summary>
internal sealed class AnsweredMail(LetterLookup letters) : RequestMail(letters, RequestLetter.Answered)
{
    /// <inheritdoc/>
    protected override Letter? Write(LetterCase open)
    {
        if (open.Numbered<RequestEvent.Answered>() is not { } answered)
            return null;
        var at = open.At(answered);
        var addition = at.Answers.Count > 1;
        return new Letter(
            Subject(open, addition), open.Title(),
            [
                new Block.Paragraph(Lead(open, at, answered)),
                .. IsLinkOnly(answered.Answer)
                    ? [new Block.Paragraph($"The answer is not sent by mail; it is for you to read on the hub, by the link below, after signing in.")]
                    : Text(answered.Answer).Concat(Files(answered.Answer)),
                new Block.Paragraph(Readers(open, answered.Answer)),
                open.Facts(at.Due, Next(open, answered)),
                .. ReplyWindow.IsWide(at, answered.At) ? [new Block.Items([open.Reply(ReplyKind.Rate)])] : Array.Empty<Block>(),
                open.OnTheHub(),
            ],
            open.Settings.Why(LetterWords.Reason(open.To)));
    }

    private static Sentence Subject(LetterCase open, bool addition)
    {
        var (state, title) = (open.State.First(), LetterWords.Short(open.Request.Question.Title));
        return addition ? (Sentence)$"{state} added to its answer: {title}" : $"{state} answered: {title}";
    }

    private static Sentence Lead(LetterCase open, Standing at, RequestEvent.Answered answered)
    {
        var (state, on, due) = (open.State.First(), LegalTime.DayOf(answered.At, open.State), at.Due);
        var late = Late(on.DayNumber - due.DayNumber);
        return (at.Answers.Count > 1, on > due) switch
        {
            (true, true) => $"{state} added to its answer on {on}, {late}.",
            (true, false) => $"{state} added to its answer on {on}.",
            (false, true) => $"{state} answered your request on {on}, {late}.",
            _ => $"{state} answered your request on {on}.",
        };
    }

    private static bool IsLinkOnly(Answer answer) => answer.Visibility == Visibility.AskerOnly
        || DistributionMarking.Limits(answer.Text) || DistributionMarking.Limits(answer.English);

    private static Sentence Late(int days) => Sentence.Count(days, $"one day after the date", $"{days} days after the date");

    private static IEnumerable<Block> Text(Answer answer)
    {
        if (answer.English is { } english)
        {
            yield return new Block.Heading($"The answer");
            yield return new Block.Paragraph(new Line(english));
        }

        var language = Language.Find(answer.Language);
        yield return new Block.Heading(
            answer.English is null ? (Sentence)$"The answer" : language is not null ? (Sentence)$"The answer in {language}" : $"The answer in the original language");
        yield return new Block.Paragraph(new Line(answer.Text, LetterWords.Foreign(answer.Language)));
        if (answer.English is null && language is not null && LetterWords.Foreign(answer.Language) is not null)
            yield return new Block.Paragraph($"The answer is in {language}; no English version was given.");
    }

    private static IEnumerable<Block> Files(Answer answer)
    {
        if (answer.Files.Count == 0)
            yield break;
        yield return new Block.Heading($"Attached to it in the hub");
        yield return new Block.Points(answer.Files.Select(file => file.Digest is null ? (Sentence)$"{file.Name} (has not come yet)" : $"{file.Name}"));
    }

    private static Sentence Readers(LetterCase open, Answer answer) => answer.Visibility == Visibility.AskerOnly
        ? (Sentence)$"{open.State.First()} gives this answer to {open.Asker} only. Please do not pass it on."
        : $"All Member States and the Commission may read this answer.";

    private static Sentence Next(LetterCase open, RequestEvent.Answered answered)
    {
        var awaited = open.Request.Through(answered).Standings.Where(s => !s.Is.HasEnded).Select(s => Authority.Of(s.Addressee.State)).ToArray();
        return awaited.Length == 0 ? (Sentence)$"nobody: every state asked has replied" : $"{LetterWords.Listed(awaited)}, still to reply";
    }
}
