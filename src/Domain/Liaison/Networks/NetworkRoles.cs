using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Liaison.Networks;

/// <summary>
/// Who acts as Presidency in a host country (Article 4(3) of Regulation (EC) No 377/2004) and who facilitates the network there (Article 5(2) of
/// Regulation (EU) 2019/1240): facts that are agreed on the spot and recorded with their days (F-8), never derived from an order.
/// </summary>
/// <param name="HostCountry">The country.</param>
/// <param name="Recorded">What was recorded, oldest first; of two that cover a day the later holds.</param>
public sealed record NetworkRoles(Country HostCountry, IReadOnlyList<RoleRecorded> Recorded) : IOwes<NetworkRoles>
{
    /// <summary>The messages owed because of it; what was stored before there were any owes none.</summary>
    public Outbox Outbox { get; init; } = Outbox.Nothing(default);

    /// <inheritdoc/>
    public string Case => new ViewCase.Network(HostCountry).Number;

    /// <inheritdoc/>
    public NetworkRoles With(Outbox outbox) => this with { Outbox = outbox };

    /// <summary>A network of which nothing was recorded.</summary>
    public static NetworkRoles Of(Country host) => new(host, []);

    /// <summary>Who holds a role on a day, by what was recorded up to a moment; null when nobody is.</summary>
    /// <param name="role">The role.</param>
    /// <param name="day">The day.</param>
    /// <param name="asOf">Nothing recorded later counts (UTC).</param>
    public Authority? Holder(NetworkRole role, DateOnly day, DateTimeOffset asOf) =>
        Recorded.LastOrDefault(one => Speaks(one.Role, role) && one.At <= asOf && one.From <= day && day <= one.Until) is { } last && last.Role == role ? last.Holder : null;

    // That there is no facilitator takes the place of one.
    private static bool Speaks(NetworkRole recorded, NetworkRole asked) => recorded == asked || (asked == NetworkRole.Facilitator && recorded == NetworkRole.NoFacilitator);
}

/// <summary>That someone holds a role for a time.</summary>
/// <param name="At">When it was recorded (UTC).</param>
/// <param name="Party">Who recorded it.</param>
/// <param name="By">The opaque id of the person. Never a name.</param>
/// <param name="Role">The role.</param>
/// <param name="Holder">Who holds it.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day.</param>
public sealed record RoleRecorded(DateTimeOffset At, Authority Party, string By, NetworkRole Role, Authority Holder, DateOnly From, DateOnly Until);

/// <summary>What someone is to a local network.</summary>
public enum NetworkRole
{
    /// <summary>Acts as Presidency where the Presidency has no officer.</summary>
    ActingPresidency,

    /// <summary>Facilitates the network.</summary>
    Facilitator,

    /// <summary>That nobody is designated as facilitator, of which the Steering Board is told as well (Article 5(3) of Regulation 2019/1240); held by who records it.</summary>
    NoFacilitator,
}
