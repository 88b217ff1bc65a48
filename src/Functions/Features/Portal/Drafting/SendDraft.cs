using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Intake.Drafting;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Portal.Sending;
using MimFunctions.Mechanism.Intake;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Portal.Drafting;

/// <summary>Checks a draft and sends it: the same dry run and the same intake as of a file that is dropped.</summary>
internal sealed class SendDraft(DryRun dryRun, DropByHand hand, FormDrafts drafts)
{
    /// <summary>Bytes of the longest draft: it fits into a document, and a form is refused long before.</summary>
    private const int Longest = 1_000_000;

    /// <summary>Whether it can't be kept.</summary>
    public static bool IsTooLong(FormDefinition form, FormFields typed) => DraftFields.File(form, typed).Length > Longest;

    /// <summary>What stands in the fields while two texts are to become one: one's own there, and what was merged elsewhere.</summary>
    public static FormFields Shown(FormDefinition form, FormFields typed, DraftMerge merge) => new(
        from field in form.Fields
        let value = (merge.Both.Contains(field.Id) ? typed : merge.Fields).Value(field.Id)
        where value is not null
        select KeyValuePair.Create(field.Id, value));

    /// <summary>What would become of the draft.</summary>
    public async Task<DraftView> Check(DraftView view, CancellationToken ct)
    {
        var result = await dryRun.Check(State(view), Name(view), DraftFields.File(view.Form, view.Draft.Fields), ct);
        return view with { Findings = [.. result.Findings.Select(finding => FindingLine.Of(finding, view.Form)).Select(line => line with { IsWithoutPlace = true })] };
    }

    /// <summary>Sends the draft when nothing stands against it.</summary>
    /// <returns>The draft with what stands against it, or the address of what became of it.</returns>
    public async Task<(DraftView Draft, string? Sent)> Send(DraftView view, string by, CancellationToken ct)
    {
        var judged = await Check(view, ct) with { WasToBeSent = true };
        if (judged.ToMend.Count > 0)
            return (judged, null);
        var state = State(view);
        if (await hand.Drop(state, Name(view), DraftFields.File(view.Form, view.Draft.Fields), ct) is not { } digest)
            return (view with { Fault = Say($"A colleague is sending the same draft at this moment. Try again in a minute.") }, null);

        // What stands against it may have come up since it was checked; then it stays, to be mended.
        if (await hand.Find(state, digest, ct) is not { Outcome: Outcome.Refused })
            await drafts.Close(view.Draft.State, view.Draft.Id, by, digest, ct);
        return (view, $"/send/{view.Draft.State}/{digest}");
    }

    private static MemberState State(DraftView view) => MemberState.FromCode(view.Draft.State)!;

    private static string Name(DraftView view) => $"{view.Form.Id}-{view.Draft.Id}.json";
}
