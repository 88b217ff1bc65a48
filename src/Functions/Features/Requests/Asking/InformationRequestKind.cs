using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests.Forms;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Calendars;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Forms.Writing;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Requests.Asking;

/// <summary>The form that puts a request for additional information (MIM-9), dropped in <c>drop/{state}/requests/</c>.</summary>
internal sealed class InformationRequestKind(
    FormLibrary forms, IDocumentStore documents, IDirectory directory, IHolidays holidays, Numbers numbers) : IFormKind
{
    private readonly FormDefinition form = forms["mim-request-1"];

    /// <inheritdoc/>
    public string Folder => "requests";

    /// <inheritdoc/>
    public IReadOnlyList<FormDefinition> Forms => [form];

    /// <inheritdoc/>
    public async Task<Judgement> Judge(MemberState state, Arrival arrival, FormReading reading, CancellationToken ct)
    {
        var people = await directory.Current(ct);
        var measure = Reference.Parse(reading.Field(RequestFields.Measure)?.Text);
        var (open, publicOn) = await documents.OpenToRequests(measure, ct);
        var context = new RequestFormContext(
            state, arrival.At, people.Party(state.Code)?.ContactPoints.Count > 0, arrival.Digest, open, await holidays.Current(ct));
        return JudgeRequestForm.Judge(form, reading, context with { PublicOn = publicOn });
    }

    /// <inheritdoc/>
    public Task<FormAbout?> About(MemberState state, FormFields known, CancellationToken ct) =>
        documents.Measure(Reference.Parse(known.Text(RequestFields.Measure)), forms, ct);

    /// <inheritdoc/>
    public async Task<Submission> Accept(MemberState state, Arrival arrival, string form, Judgement judgement, CancellationToken ct) =>
        RequestIntake.Ask(arrival, form, judgement, await numbers.Claim(Authority.Of(state), arrival.At, ct));
}
