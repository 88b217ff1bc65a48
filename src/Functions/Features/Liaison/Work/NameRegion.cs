using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Liaison.Work;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Features.Liaison.Work;

/// <summary>Names a regional network: who has an officer in one of its countries, or the Commission, may (ILOA-7).</summary>
internal sealed class NameRegion(NetworkWorkStore works, TimeProvider clock)
{
    private const int LongestName = 100;

    /// <summary>Names it; the same countries again find the one that is there.</summary>
    public async Task<(NetworkWork? Named, IReadOnlyList<Refusal> Why)> Name(string? region, IReadOnlyList<string> hosts, Authority acting, string by, CancellationToken ct)
    {
        var countries = hosts.Select(Country.Find).OfType<Country>().Distinct().ToArray();
        Refusal[] why =
        [
            .. Blank.Trim(region) is null ? [new Refusal("NWK-1", "region", $"There is no text, or too much of it.", $"Write at most {LongestName} characters.")] : NetworkText.Against("NWK-1", "region", region, LongestName),
            .. hosts.FirstOrDefault(each => Country.Find(each) is null) is { } unknown ? [new Refusal("NWK-6", "hosts", $"“{Quotation.Cut(unknown, 40)}” is no host country that the hub knows.", $"Write the two-letter code of a country outside the Union.")]
                : countries.Length is < 2 or > NetworkWork.MostHosts
                    ? [new Refusal("NWK-6", "hosts", $"A regional network has from 2 to {NetworkWork.MostHosts} host countries.", $"Write the two-letter code of a country outside the Union.")] : Array.Empty<Refusal>(),
        ];
        if (why.Length > 0)
            return (null, why);
        var named = NetworkWork.Of(countries, clock.GetUtcNow(), Blank.Trim(region));
        var who = await works.Context(named, acting, by, ct);
        return who.Outsider is { } outsider ? (null, [outsider]) : (await works.Name(named, ct), []);
    }
}
