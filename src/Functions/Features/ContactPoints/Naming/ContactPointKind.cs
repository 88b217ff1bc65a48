using MimFunctions.Domain.ContactPoints.Classified;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.ContactPoints.Forms;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.ContactPoints.Naming;

/// <summary>The forms of the network of document 6146/24, dropped in <c>drop/{state}/contact-points/</c>. Only the state itself names its contact points (CP-2).</summary>
internal sealed class ContactPointKind(FormLibrary forms, IDocumentStore documents, Numbers numbers) : IFormKind
{
    private readonly FormDefinition named = forms["ctcp-1"], map = forms["ctmap-1"];

    /// <inheritdoc/>
    public string Folder => "contact-points";

    /// <inheritdoc/>
    public IReadOnlyList<FormDefinition> Forms => [named, map];

    /// <inheritdoc/>
    public bool IsDiscreet => true;

    /// <inheritdoc/>
    public async Task<Judgement> Judge(MemberState state, Arrival arrival, FormReading reading, CancellationToken ct)
    {
        // Once this part is classified the hub takes nothing of it any more (CP-21).
        var part = reading.FormId == map.Id ? SwitchedPart.Overview : SwitchedPart.ContactList;
        var stands = await documents.Read<NetworkSwitch>(ContactPointKeys.Switch(NetworkSwitch.Name(part)), ct);
        return stands?.Document.Value == SwitchValue.Classified ? new Judgement(FormFields.None, [Closed]) : await JudgeOpen(state, arrival, reading, ct);
    }

    private static Finding Closed { get; } = new(
        "CP-21", Severity.Error, null, Place.WholeFile, null, $"This is kept on a classified system; the hub takes nothing of it and has kept nothing of this file.",
        $"Ask the Presidency which system it is, and delete the file where you have it.", "CT-20");

    private async Task<Judgement> JudgeOpen(MemberState state, Arrival arrival, FormReading reading, CancellationToken ct)
    {
        if (reading.FormId == map.Id)
            return MapForm.Judge(map, reading, new FormContext(state, arrival.At, HasContactPoint: false, new HashSet<string>()));
        var own = await documents.Query<ContactPointEntry>(ContactPointKeys.EntriesOf(state), ct).Select(found => found.Document).ToListAsync(ct);
        return JudgeContactPoint.Judge(named, reading, new ContactPointFormContext(state, arrival.At, own));
    }

    /// <inheritdoc/>
    public async Task<Submission> Accept(MemberState state, Arrival arrival, string form, Judgement judgement, CancellationToken ct)
    {
        if (form == map.Id)
            return ContactPointIntake.Map(arrival, form, judgement, state, MapForm.Practice(judgement.Fields) is null ? null : await numbers.ClaimPractice(state, arrival.At, ct));
        var changed = ContactPointNumber.Parse(judgement.Fields.Text(EntryFields.Entry));
        return ContactPointIntake.Name(
            arrival, form, judgement, changed ?? new ContactPointNumber(state, await numbers.ClaimRunning(ContactPointNumber.Series, state.Code, ct)), first: changed is null);
    }
}
