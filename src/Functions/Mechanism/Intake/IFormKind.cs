using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms.Writing;

namespace MimFunctions.Mechanism.Intake;

/// <summary>
/// A kind of form that can be dropped. The mechanism of intake (ledger, receipts, returned copies, hostile files) is the same for all kinds;
/// this is what differs. Found by itself at start.
/// </summary>
internal interface IFormKind
{
    /// <summary>Its folder under <c>drop/{state}/</c>.</summary>
    string Folder { get; }

    /// <summary>The forms that may be dropped there; the first is offered when a file is none of them.</summary>
    IReadOnlyList<FormDefinition> Forms { get; }

    /// <summary>
    /// Whether no more is kept of its forms than what became of them (<see cref="Submission.IsDiscreet"/>): no original, nothing quoted in the
    /// receipt, no mail to the contact points of the mechanism.
    /// </summary>
    bool IsDiscreet => false;

    /// <summary>Whether states that are parties of the acts on liaison officers alone drop these forms too (F-16).</summary>
    bool TakesAssociated => false;

    /// <summary>Judges a reading by the rules of the form, having looked up what they need.</summary>
    Task<Judgement> Judge(MemberState state, Arrival arrival, FormReading reading, CancellationToken ct);

    /// <summary>
    /// What an empty form of this kind prints of its case for those who fill it in: the measure that a request is about, the question that is
    /// answered (W-17). Null where it has none, or the hub knows nothing of it.
    /// </summary>
    /// <param name="state">The state that fills it in.</param>
    /// <param name="known">The fields that are prefilled.</param>
    /// <param name="ct">Ends the look-ups.</param>
    Task<FormAbout?> About(MemberState state, FormFields known, CancellationToken ct) => Task.FromResult<FormAbout?>(null);

    /// <summary>The accepted form as it will stand, with its number and what is owed because of it; nothing is stored but the claim of a number.</summary>
    /// <param name="state">The state in whose folder it lies.</param>
    /// <param name="arrival">The file.</param>
    /// <param name="form">Id of the form.</param>
    /// <param name="judgement">What <see cref="Judge"/> made of it, without errors.</param>
    /// <param name="ct">Ends the look-ups.</param>
    Task<Submission> Accept(MemberState state, Arrival arrival, string form, Judgement judgement, CancellationToken ct);
}
