using System.Security.Cryptography;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Receipts;
using MimFunctions.Platform.Store;
using FormFile = MimFunctions.Mechanism.Forms.FormFile;

namespace MimFunctions.Mechanism.Intake;

/// <summary>
/// The decision of the intake without its effects, on what the hub of a data folder knows: it reads the ledger and the directory if they are
/// there and writes nothing.
/// </summary>
internal sealed class DryRun(IDocumentStore documents, IEnumerable<IFormKind> kinds, Assessor assessor, TimeProvider clock)
{
    /// <summary>What would become of this content if this state dropped it.</summary>
    public async Task<CheckResult> Check(MemberState state, string fileName, ReadOnlyMemory<byte> content, CancellationToken ct)
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(content.Span));
        if (await documents.Read<Submission>(SubmissionQueries.Key(state.Code, digest), ct) is { Document: var known })
            return Result(known.Form, "duplicate", known.Reference, known.Fields, known.Findings);
        return await Assess(state, fileName, digest, content, ct) switch
        {
            Assessment.Fit { Judgement: var judgement } fit => Result(
                fit.Form, judgement.Fields.Text("amends") is null ? "accepted" : "amended", null, judgement.Fields, judgement.Findings),
            Assessment.Unfit unfit => Result(unfit.Form, "refused", null, unfit.Fields, unfit.Findings),
            Assessment.Classified marked => Result(null, "refused", null, FormFields.None, [marked.Why]),
            Assessment.Packed packed => await Check(state, packed, ct),
            Assessment.AwaitedFile file => Result(null, "accepted", file.To, FormFields.None, []),
            var unknown => throw new InvalidOperationException($"Unknown assessment {unknown.GetType().Name}."),
        };
    }

    /// <summary>What would become of each file in an archive or mail; of a single form, all that would be said of it alone.</summary>
    private async Task<CheckResult> Check(MemberState state, Assessment.Packed packed, CancellationToken ct)
    {
        var results = new List<(string File, CheckResult Result)>();
        foreach (var file in packed.Files)
            results.Add((file.Name, await Check(state, file.Name, file.Content, ct)));
        // A text beside its form is no form, and no reason to call the form refused.
        var forms = results.Where(each => each.Result.Form is not null).ToList();
        var shown = forms.Count > 0 ? forms : results;
        var (_, first) = shown[0];
        return shown is [var only]
            ? only.Result with { Findings = [.. only.Result.Findings, TakenOut(only.File)] }
            : new CheckResult(
                first.Form, shown.Exists(each => each.Result.Outcome == "refused") ? "refused" : first.Outcome, null, FormFields.None,
                [.. shown.SelectMany(each => each.Result.Findings.Select(finding => finding with { Where = $"{each.File}, {finding.Where}" }).Append(TakenOut(each.File)))]);
    }

    private static PrintedFinding TakenOut(string file) => new(
        "MIM-FILE-40", Severity.Info, null, Place.WholeFile.Text, file, "This form was taken out of the file it came in.", "Nothing to do: each form is read by itself.", null);

    /// <summary>In the folder that a form says it belongs to; anything else in the first in which it would be taken.</summary>
    private async Task<Assessment> Assess(MemberState state, string fileName, string digest, ReadOnlyMemory<byte> content, CancellationToken ct)
    {
        var reading = FormFile.Read(content, fileName, [.. kinds.SelectMany(kind => kind.Forms)]);
        var own = reading is FormFileReading.Read { Reading.FormId: var id } ? kinds.First(kind => kind.Forms.Any(form => form.Id == id)).Folder : null;
        string[] folders = own is null ? [.. kinds.Select(kind => kind.Folder).OrderByDescending(folder => folder == Arrival.Measures)] : [own];
        var results = new List<Assessment>();
        foreach (var folder in folders)
        {
            var arrival = new Arrival(state.Code, fileName, Tag: "", digest, clock.GetUtcNow(), folder);
            results.Add(await assessor.Assess(new DropPath(state.Code, folder, fileName), arrival, content, ct, own is null ? null : reading));
        }

        return results.Find(result => result is not (Assessment.Unfit or Assessment.Classified)) ?? results[0];
    }

    private static CheckResult Result(
        string? form, string outcome, string? reference, FormFields fields, IReadOnlyList<Finding> findings) =>
        new(form, outcome, reference, fields, [.. findings.Select(PrintedFinding.Of)]);
}
