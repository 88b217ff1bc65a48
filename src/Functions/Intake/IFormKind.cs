using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Notices;
using MimFunctions.Domain.Union;

namespace MimFunctions.Intake;

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

    /// <summary>Judges a reading by the rules of the form, having looked up what they need.</summary>
    Task<Judgement> Judge(MemberState state, Arrival arrival, FormReading reading, CancellationToken ct);

    /// <summary>Whether it was transmitted after it was made public (MIM-5).</summary>
    bool IsLate(MemberState state, Arrival arrival, FormFields fields);

    /// <summary>Who is to be told of it.</summary>
    IReadOnlyList<OwedMessage> TellTheOthers(ContactDirectory directory, Reference number, FormFields fields, Arrival arrival);
}
