using System.Security.Cryptography;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Union;
using MimFunctions.Intake;
using MimFunctions.Receipts;
using MimFunctions.Store;

namespace MimFunctions.Cli;

/// <summary>
/// The decision of the intake without its effects, on what the hub of a data folder knows: it reads the ledger and the directory if they are
/// there and writes nothing.
/// </summary>
internal sealed class CheckingDesk(IDocumentStore documents, Assessor assessor, TimeProvider clock)
{
    /// <summary>What would become of this content if it were dropped among this state's report forms.</summary>
    public async Task<CheckResult> Check(MemberState state, string fileName, ReadOnlyMemory<byte> content, CancellationToken ct)
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(content.Span));
        if (await documents.Read<Submission>(SubmissionQueries.Key(state.Code, digest), ct) is { Document: var known })
            return Result(known.Form, "duplicate", known.Reference, known.Fields, known.Findings);
        var arrival = new Arrival(state.Code, fileName, Tag: "", digest, clock.GetUtcNow());
        return await assessor.Assess(new DropPath(state.Code, "measures", fileName), arrival, content, ct) switch
        {
            Assessment.Fit { Judgement: var judgement } fit => Result(
                fit.Form, judgement.Fields.Text("amends") is null ? "accepted" : "amended", null, judgement.Fields, judgement.Findings),
            Assessment.Unfit unfit => Result(unfit.Form, "refused", null, unfit.Fields, unfit.Findings),
            Assessment.AwaitedFile file => Result(null, "accepted", file.To, FormFields.None, []),
            var unknown => throw new InvalidOperationException($"Unknown assessment {unknown.GetType().Name}."),
        };
    }

    private static CheckResult Result(
        string? form, string outcome, string? reference, FormFields fields, IReadOnlyList<Finding> findings) =>
        new(form, outcome, reference, fields, [.. findings.Select(PrintedFinding.Of)]);
}
