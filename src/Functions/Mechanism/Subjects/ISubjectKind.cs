using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Mechanism.Subjects;

/// <summary>What a feature knows of the things that views are exchanged on; every one that is registered is asked.</summary>
internal interface ISubjectKind
{
    /// <summary>What is known of it; null when it is of another kind, or the hub knows no such.</summary>
    Task<ViewSubject?> Find(ViewCase about, CancellationToken ct);
}

/// <summary>What is known of a measure or request that views are exchanged on.</summary>
/// <param name="About">Which.</param>
/// <param name="Title">Its title as the others may see it.</param>
/// <param name="Concerned">The state whose measure it is; the asker of a request and the states asked.</param>
internal sealed record ViewSubject(ViewCase About, Line Title, IReadOnlyList<Authority> Concerned);
