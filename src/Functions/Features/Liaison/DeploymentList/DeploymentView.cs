using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;

namespace MimFunctions.Features.Liaison.DeploymentList;

/// <summary>A secondment as programs read it. Who the officer is stands only in the contact list (ILOB-20).</summary>
/// <param name="Number">Number of the secondment.</param>
/// <param name="State">Code of the state that seconds.</param>
/// <param name="HostCountry">ISO 3166-1 alpha-2 code of the host country.</param>
/// <param name="City">Where the officer works.</param>
/// <param name="HostKind">At whose office.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day; absent when not set.</param>
/// <param name="Days">How many days it lasts; absent while no last day is set.</param>
/// <param name="Intention">Planned, or made.</param>
/// <param name="Duties">Description of the duties.</param>
/// <param name="RegionCovered">Region or countries covered besides, as written.</param>
/// <param name="OnBehalfOf">Codes of other Member States whose interests the officer looks after.</param>
/// <param name="AnnouncedAt">When the notice that says so was received (UTC).</param>
/// <param name="Doubt">What is doubtful about it on the day of the list (F-19); absent when nothing is.</param>
/// <param name="JointWith">Codes of the Member States that deploy the officer jointly, each by its own consent; absent when none does.</param>
internal sealed record DeploymentView(
    string Number, string State, string HostCountry, string? City, HostKind HostKind, DateOnly From, DateOnly? Until, int? Days,
    SecondmentIntention Intention, string? Duties, string? RegionCovered, IReadOnlyList<string> OnBehalfOf, DateTimeOffset AnnouncedAt,
    SecondmentDoubt? Doubt = null, IReadOnlyList<string>? JointWith = null)
{
    /// <summary>The secondment.</summary>
    public static DeploymentView Of(Deployment one) => new(
        one.Number.ToString(), one.State.Code, one.HostCountry.Code, one.City, one.HostKind, one.From, one.Until, one.Days, one.Intention,
        one.Duties, one.RegionCovered, [.. one.OnBehalfOf.Select(state => state.Code)], one.AnnouncedAt,
        JointWith: one.JointWith.Count == 0 ? null : [.. one.JointWith.Select(state => state.Code)]);

    /// <summary>Several of a list of a day, in their order.</summary>
    public static IReadOnlyList<DeploymentView> Of(IEnumerable<Deployment> several, DateOnly day) => [.. several.Select(one => Of(one) with { Doubt = one.Doubt(day) })];

    /// <summary>Several, in their order.</summary>
    public static IReadOnlyList<DeploymentView> Of(IEnumerable<Deployment> several) => [.. several.Select(Of)];
}
