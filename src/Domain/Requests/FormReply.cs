using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Requests;

/// <summary>What a state can reply by form (form id <c>mim-answer-1</c>); each stands beside the deed that it becomes (<see cref="Forward"/>).</summary>
/// <param name="Code">Code of its option in the form. It stands in stored forms, so it never changes.</param>
/// <param name="Decide">What it does to the request; null when the fields of the form don't say enough.</param>
public sealed partial record FormReply(string Code, Func<RequestAct, FormFields, IReadOnlyList<Attachment>, RequestDecision?> Decide)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<FormReply> All => Declared.All<FormReply>();

    /// <summary>The reply with exactly this code.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static FormReply Of(string code) => All.Single(reply => reply.Code == code);
}
