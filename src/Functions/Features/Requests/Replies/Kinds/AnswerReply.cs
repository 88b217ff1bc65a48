using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Requests.Forms;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Requests.Replies.Kinds;

/// <summary>The state asked answers through the network, or adds to its answer; also late (MIM-15).</summary>
internal sealed class AnswerReply : Reply, IReplyByForm
{
    private const string Text = "answer", English = "answerEnglish", Written = "language", Readers = "visibility";
    private const string Everyone = "everyone", AskerOnly = "askerOnly";

    private static Choice[] Languages => [.. Language.All.Select(language => new Choice(language.Code, $"{language}"))];

    /// <inheritdoc/>
    public override ReplyKind Kind => ReplyKind.Answer;

    /// <inheritdoc/>
    public override int Place => 1;

    /// <inheritdoc/>
    public override Sentence Button => $"Send the answer";

    /// <inheritdoc/>
    public override bool TakesFiles => true;

    /// <inheritdoc/>
    public override (Sentence Title, Sentence Detail) Offer(DateOnly? day) => ($"Answer", $"Write the answer, attach files, choose who may read it.");

    /// <inheritdoc/>
    public override Sentence Title(OpenReply open, DateOnly? day) => open.Standing.Answers.Count > 0 ? $"Add to the answer" : base.Title(open, day);

    /// <inheritdoc/>
    public override bool IsPossible(Standing at) => true;

    /// <inheritdoc/>
    public override Sentence Heading(OpenReply open) => open.Standing.Answers.Count > 0 ? (Sentence)$"Add to the answer" : $"Answer";

    /// <inheritdoc/>
    public override Sentence Lead(OpenReply open) => open.Standing.Answers.Count > 0
        ? (Sentence)$"{Authority.Of(open.Link.State).First()} has answered already; what you send now is added to it."
        : $"{open.Request.Asker.First()} gets the answer of {State(open)} by mail at once.";

    /// <inheritdoc/>
    public override IReadOnlyList<ReplyField> Fields(OpenReply open) =>
    [
        new ReplyField.Area(Text, $"The answer", $"In any language, at most {Question.LongestText} characters; attach the rest as a file.", Rows: 12),
        new ReplyField.List(Written, $"Language of the answer", $"Optional.", Languages),
        new ReplyField.Area(English, $"The same in English", $"Optional; at most {Question.LongestText} characters. It helps the others.", Rows: 8),
        new ReplyField.Files(AnswerFiles.Field, $"Attachments", $"Optional. {AnswerFiles.Allowed}", AnswerFiles.Accept),
        new ReplyField.Radios(
            Readers, $"Who may read the answer and its attachments?",
            [new Choice(Everyone, $"Everyone in the network", $"All Member States and the Commission."), new Choice(AskerOnly, $"Only {open.Request.Asker}", $"It is shown to no other state.")]),
    ];

    /// <inheritdoc/>
    public override IEnumerable<Refusal> Check(ReplyForm form)
    {
        if (form.Text(English) is { Length: > Question.LongestText } english)
            yield return new Refusal(ReplyRules.TooLong, English, $"The English version has {english.Length} characters; at most {Question.LongestText} can be kept.", $"Shorten it and attach the rest as a file.");
        if (form.Text(Written) is { } written && Language.Find(written) is null)
            yield return new Refusal(ReplyRules.LanguageUnknown, Written, $"This is not a language of the Union.", $"Choose one from the list, or leave it out.");
        if (form.Text(Readers) is not (Everyone or AskerOnly))
            yield return new Refusal(ReplyRules.NothingChosen, Readers, $"It is not said who may read the answer.", $"Choose everyone, or only the asker.");
    }

    /// <inheritdoc/>
    public override (Sentence What, Sentence Next)? Recorded(RequestEvent happened, Authority state, Authority asker, DateOnly due) => happened is RequestEvent.Answered e
        ? (
            e.Answer.Files.Count == 0
                ? $"The answer is recorded."
                : Sentence.Count(e.Answer.Files.Count, $"The answer is recorded with one file.", $"The answer is recorded with {e.Answer.Files.Count} files."),
            e.Answer.Visibility == Visibility.AskerOnly
                ? (Sentence)$"{asker.First()} gets it by mail. No other state can read it."
                : $"{asker.First()} gets it by mail. All Member States and the Commission can read it.")
        : null;

    /// <inheritdoc/>
    public FormReply Form => FormReply.Answer;

    /// <inheritdoc/>
    public Sentence Else => $"To add to the answer, drop a new form with the same reference.";

    /// <inheritdoc/>
    public Sentence Said(Sentence state, FormFields fields) => fields.Text(RequestFields.Visibility) == Code.Of(Visibility.AskerOnly)
        ? (Sentence)$"{state} answered, for the asker alone." : $"{state} answered.";

    /// <inheritdoc/>
    public override RequestDecision Decide(RequestAct act, ReplyLink link, ReplyForm form)
    {
        var visibility = form.Text(Readers) == Everyone ? Visibility.Everyone : Visibility.AskerOnly;
        return GiveAnswer.Decide(act, new Answer(
            form.Text(Text) ?? "", form.Text(English), form.Text(Written), visibility,
            [.. form.Files.Select(file => new AnswerFile(file.Name, file.Digest, visibility))]));
    }
}

internal sealed partial record ReplyKind
{
    /// <summary>The state asked answers.</summary>
    public static ReplyKind Answer { get; } = new(nameof(Answer), 2);
}
