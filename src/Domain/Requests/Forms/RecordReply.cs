using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Requests.Forms;

/// <summary>Brings a request in line with an accepted form that replies to it: what the form says, and the files that came for it since.</summary>
public static class RecordReply
{
    /// <summary>What becomes of the request; doing it again changes nothing.</summary>
    /// <param name="request">The request.</param>
    /// <param name="form">The form, accepted as <see cref="RequestOutcome.Answered"/>.</param>
    /// <param name="now">Now (UTC), for what came later than the form.</param>
    public static RequestDecision Decide(InformationRequest request, Submission form, DateTimeOffset now)
    {
        var act = new RequestAct(request, MemberState.FromCode(form.State)!, RequestForm.By(form.Digest), form.ReceivedAt);
        return request.Events.Any(e => e.By == act.By && e is not RequestEvent.FileCame)
            ? AddFiles(act with { Now = now }, form.Attachments ?? [])
            : AnswerForm.Decide(act, form.Fields, form.Attachments ?? [])!;
    }

    private static RequestDecision AddFiles(RequestAct act, IEnumerable<Attachment> files)
    {
        var came = files.Where(file => !file.IsAwaited && Misses(act, file)).ToArray();
        return came.Length == 0
            ? new RequestDecision.Unchanged()
            : new RequestDecision.Changed(act.Request.With(
                act.Now, [.. came.Select(file => new RequestEvent.FileCame(act.Now, act.Addressee, act.By, file.File, file.Digest!))], []));
    }

    private static bool Misses(RequestAct act, Attachment file) => act.Request.Of(act.Addressee)!.Answers
        .Where(given => given.By == act.By)
        .SelectMany(given => given.Answer.Files)
        .Any(known => known.Name == file.File && known.Digest is null);
}
