using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Liaison.Networks;

/// <summary>
/// Who is to facilitate a network by Article 5(2) of Regulation 2019/1240: the Commission's officer there, else one of an agency, else one on whom its members agree. A suggestion: who it is
/// in fact is recorded (F-8).
/// </summary>
/// <param name="By">Which of these it is.</param>
/// <param name="Candidates">Whose officers come into question, the first one first.</param>
public sealed record Facilitation(FacilitationBy By, IReadOnlyList<Authority> Candidates)
{
    /// <summary>The suggestion for a country on a day.</summary>
    /// <param name="network">The network of the country on that day.</param>
    /// <param name="union">Deployments by the Commission and the agencies.</param>
    public static Facilitation Of(Network network, IEnumerable<UnionDeployment> union)
    {
        var there = union.Where(each => each.HostCountry == network.HostCountry && each.IsPresent(network.Day)).Select(each => each.By).ToArray();
        var agencies = UnionDeployment.Deploying.Where(party => party != Authority.Commission && there.Contains(party)).ToArray();
        return there.Contains(Authority.Commission) ? new(FacilitationBy.Commission, [Authority.Commission])
            : agencies.Length > 0 ? new(FacilitationBy.Agency, agencies)
            : network.Represented.Count > 0 ? new(FacilitationBy.Agreement, [.. network.Represented.Select(Authority.Of)])
            : new(FacilitationBy.Nobody, []);
    }
}

/// <summary>By whom a network is to be facilitated.</summary>
public enum FacilitationBy
{
    /// <summary>The Commission's officer.</summary>
    Commission,

    /// <summary>An agency's officer, where the Commission has none.</summary>
    Agency,

    /// <summary>An officer on whom the members agree, where neither has one.</summary>
    Agreement,

    /// <summary>Nobody: no officer is there.</summary>
    Nobody,
}
