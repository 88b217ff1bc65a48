using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Requests.Forms;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Forms.Writing;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>The form that replies to a request for additional information (MIM-10), dropped in <c>drop/{state}/answers/</c>.</summary>
internal sealed class AnswerKind(FormLibrary forms, IDocumentStore documents, IDirectory directory, AwaitedFiles awaited) : IFormKind
{
    private readonly FormDefinition form = forms["mim-answer-1"];

    /// <inheritdoc/>
    public string Folder => "answers";

    /// <inheritdoc/>
    public IReadOnlyList<FormDefinition> Forms => [form];

    /// <inheritdoc/>
    public async Task<Judgement> Judge(MemberState state, Arrival arrival, FormReading reading, CancellationToken ct)
    {
        var people = await directory.Current(ct);
        var named = (reading.Field(RequestFields.Attachments)?.Values ?? []).Select(AwaitedFiles.Name);
        return JudgeAnswerForm.Judge(form, reading, new AnswerFormContext(
            state, arrival.At, people.Party(state.Code)?.ContactPoints.Count > 0, await awaited.Beside(arrival, named, ct), arrival.Digest,
            await Request(reading.Field(RequestFields.Request)?.Text, ct)));
    }

    /// <inheritdoc/>
    public async Task<FormAbout?> About(MemberState state, FormFields known, CancellationToken ct) =>
        await Request(known.Text(RequestFields.Request), ct) is { } request ? await documents.Request(request, state, forms, ct) : null;

    /// <inheritdoc/>
    public async Task<Submission> Accept(MemberState state, Arrival arrival, string form, Judgement judgement, CancellationToken ct)
    {
        var request = RequestReference.Parse(judgement.Fields.Text(RequestFields.Request))!;
        var files = await awaited.Named(arrival, judgement.Fields.Many(RequestFields.Attachments), ct);
        return RequestIntake.Reply(arrival, form, judgement, request, files);
    }

    private async Task<InformationRequest?> Request(string? named, CancellationToken ct) => RequestReference.Parse(named) is { } reference
        ? (await documents.Read<InformationRequest>(RequestStore.Key(reference), ct))?.Document
        : null;
}
