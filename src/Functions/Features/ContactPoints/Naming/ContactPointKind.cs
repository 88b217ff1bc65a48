using MimFunctions.Domain.ContactPoints.Forms;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Features.ContactPoints.Directory;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Intake;

namespace MimFunctions.Features.ContactPoints.Naming;

/// <summary>The forms of the network of document 6146/24, dropped in <c>drop/{state}/contact-points/</c>. Only the state itself names its contact points (CP-2).</summary>
internal sealed class ContactPointKind(FormLibrary forms, Entries entries, Numbers numbers) : IFormKind
{
    private readonly FormDefinition named = forms["ctcp-1"];

    /// <inheritdoc/>
    public string Folder => "contact-points";

    /// <inheritdoc/>
    public IReadOnlyList<FormDefinition> Forms => [named];

    /// <inheritdoc/>
    public bool IsDiscreet => true;

    /// <inheritdoc/>
    public async Task<Judgement> Judge(MemberState state, Arrival arrival, FormReading reading, CancellationToken ct) =>
        JudgeContactPoint.Judge(named, reading, new ContactPointFormContext(state, arrival.At, await entries.Of(state, ct)));

    /// <inheritdoc/>
    public async Task<Submission> Accept(MemberState state, Arrival arrival, string form, Judgement judgement, CancellationToken ct)
    {
        var changed = ContactPointNumber.Parse(judgement.Fields.Text(Domain.ContactPoints.Directory.EntryFields.Entry));
        return DecideIntake.Name(
            arrival, form, judgement, changed ?? new ContactPointNumber(state, await numbers.ClaimRunning(ContactPointNumber.Series, state.Code, ct)), first: changed is null);
    }
}
