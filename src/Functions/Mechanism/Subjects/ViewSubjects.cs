using MimFunctions.Domain.Exchanges;

namespace MimFunctions.Mechanism.Subjects;

/// <summary>Looks up the measures, requests and networks that views are exchanged on.</summary>
internal sealed class ViewSubjects(IEnumerable<ISubjectKind> kinds)
{
    /// <summary>What is known of it; null when the hub knows no such measure, request or network.</summary>
    public async Task<ViewSubject?> Find(ViewCase about, CancellationToken ct)
    {
        foreach (var kind in kinds)
        {
            if (await kind.Find(about, ct) is { } subject)
                return subject;
        }

        return null;
    }

    /// <summary>Those of them that the hub knows, in their order.</summary>
    public async Task<IReadOnlyList<ViewSubject>> Known(IEnumerable<ViewCase> about, CancellationToken ct)
    {
        var known = new List<ViewSubject>();
        foreach (var each in about.Distinct())
        {
            if (await Find(each, ct) is { } subject)
                known.Add(subject);
        }

        return known;
    }
}
