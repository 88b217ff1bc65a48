using MimFunctions.Domain.Requests;
using MimFunctions.Platform.Shell;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>What was filled in on the page of an answer, question by question: what is said, for whom, and the files that belong to it.</summary>
internal sealed record AnswerByQuestion(IReadOnlyList<Answer> Answers, IReadOnlyList<AttachedFile> Files, IReadOnlyList<FieldFault> Faults)
{
    /// <summary>Reads it; files are held against the same rules as those of every reply, and all of them together are at most as many.</summary>
    /// <param name="asked">The questions.</param>
    /// <param name="said">Texts by the name of their field.</param>
    /// <param name="uploaded">What was uploaded.</param>
    /// <param name="spilled">Told of each file that is classified.</param>
    /// <param name="ct">Ends the reading.</param>
    public static async Task<AnswerByQuestion> Read(
        AnsweringState asked, IReadOnlyDictionary<string, string> said, IFormFileCollection uploaded, Action<AttachedFile> spilled,
        CancellationToken ct)
    {
        List<QuestionReply> replies = [];
        List<AttachedFile> files = [];
        List<FieldFault> faults = [];
        foreach (var question in asked.Questions)
        {
            var (text, field) = (said.GetValueOrDefault($"answer{question.Number}") ?? "", $"files{question.Number}");
            var (taken, problems) = await AnswerFiles.Read(uploaded, spilled, ct, field);
            faults.AddRange(problems.Select(problem => FieldFault.Of(problem, field)));
            if (taken.Count > 0 && string.IsNullOrWhiteSpace(text))
                faults.Add(new FieldFault($"answer{question.Number}", "A file was chosen, but nothing is written. Write at least a sentence that says what it is."));
            var visibility = said.GetValueOrDefault($"readers{question.Number}") == "askerOnly" ? Visibility.AskerOnly : Visibility.Everyone;
            files.AddRange(taken);
            replies.Add(new QuestionReply(question.Number, text, visibility, [.. taken.Select(file => new AnswerFile(file.Name, file.Digest, visibility))]));
        }

        if (files.Count > AnswerFiles.Most)
            faults.Add(new FieldFault("files1", Say($"{files.Count} files were chosen; at most {AnswerFiles.Most} can be attached. Choose fewer, or add to the answer afterwards.")));
        var answers = NumberedQuestions.Answers(replies, said.GetValueOrDefault("language") is { Length: > 0 } language ? language : null);
        if (answers.Count == 0 && faults.Count == 0)
            faults.Add(new FieldFault("answer1", Say($"There is no answer. Write one to at least one question.")));
        return new AnswerByQuestion(answers, files, faults);
    }

    /// <summary>All answers or none: what is for everyone and what is for the asker only are given in one step.</summary>
    public RequestDecision Decide(RequestAct act)
    {
        RequestDecision sum = new RequestDecision.Unchanged();
        foreach (var answer in Answers)
        {
            switch (GiveAnswer.Decide(act, answer))
            {
                case RequestDecision.Refused refused:
                    return refused;
                case RequestDecision.Changed changed:
                    (sum, act) = (changed, act with { Request = changed.Request });
                    break;
            }
        }

        return sum;
    }
}
