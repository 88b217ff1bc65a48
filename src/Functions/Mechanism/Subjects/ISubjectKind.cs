using MimFunctions.Domain.Exchanges;

namespace MimFunctions.Mechanism.Subjects;

/// <summary>What a feature knows of the things that views are exchanged on; every one that is registered is asked.</summary>
internal interface ISubjectKind
{
    /// <summary>What is known of it; null when it is of another kind, or the hub knows no such.</summary>
    Task<ViewSubject?> Find(ViewCase about, CancellationToken ct);
}
