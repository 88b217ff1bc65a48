using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Liaison.Work;

/// <summary>
/// What a network of liaison officers does together between its meetings (ILOA-7, ILOB-10): how often it meets, tasks, positions towards carriers, joint training, and which states are
/// represented by agreement (ILOA-11, ILOB-12). A local network has one host country, a regional one several; who is in it follows from who is posted there.
/// </summary>
/// <param name="Hosts">Its host countries, by code.</param>
/// <param name="Region">What a regional network is called; null for a local one.</param>
/// <param name="MeetsEvery">Months between meetings; null while nobody has said.</param>
/// <param name="RhythmSince">The day on which that was said.</param>
/// <param name="Met">Days on which it met without a meeting on the hub.</param>
/// <param name="AskedOn">When its convenor was last asked to call a meeting.</param>
/// <param name="Items">Everything else, by number.</param>
/// <param name="Outbox">What is owed.</param>
public sealed record NetworkWork(
    IReadOnlyList<Country> Hosts, string? Region, int? MeetsEvery, DateOnly? RhythmSince, IReadOnlyList<DateOnly> Met, DateOnly? AskedOn, IReadOnlyList<NetworkItem> Items,
    Outbox Outbox) : IOwes<NetworkWork>
{
    /// <summary>A region has so many host countries at most.</summary>
    public const int MostHosts = 12;

    private const string Prefix = "WORK-";

    /// <inheritdoc/>
    public string Case => NameOf(Hosts);

    /// <summary>Whether it has several host countries.</summary>
    public bool IsRegional => Hosts.Count > 1;

    /// <summary>The name of a network's work: <c>WORK-MA</c>, <c>WORK-DZ-MA-TN</c>; the same countries are the same network.</summary>
    public static string NameOf(IEnumerable<Country> hosts) => Prefix + string.Join('-', Ordered(hosts).Select(host => host.Code));

    /// <summary>The host countries of a name; null when it is none.</summary>
    public static IReadOnlyList<Country>? HostsOf(string? name)
    {
        if (name is null || !name.StartsWith(Prefix, StringComparison.Ordinal))
            return null;
        var codes = name[Prefix.Length..].Split('-', MostHosts + 1);
        var hosts = codes.Select(Country.Find).OfType<Country>().ToArray();
        return hosts.Length == codes.Length && NameOf(hosts) == name ? hosts : null;
    }

    /// <summary>A network of which nothing was recorded yet.</summary>
    public static NetworkWork Of(IEnumerable<Country> hosts, DateTimeOffset now, string? region = null) => new(Ordered(hosts), region, null, null, [], null, [], Outbox.Nothing(now));

    /// <summary>The item with this number that is open; null when there is none.</summary>
    public NetworkItem? Open(int number) => Items.FirstOrDefault(item => item.Number == number && item.End is null);

    /// <summary>The states that are represented on a day because both agreed.</summary>
    public IEnumerable<MemberState> RepresentedOn(DateOnly day) =>
        Items.Where(item => item is { Kind: NetworkItemKind.Representation, HoldsSince: not null, End: null } && day <= item.Day).Select(item => item.For!).Distinct();

    /// <summary>The same with one item changed.</summary>
    public NetworkWork With(NetworkItem item) => this with { Items = [.. Items.Select(each => each.Number == item.Number ? item : each)] };

    /// <inheritdoc/>
    public NetworkWork With(Outbox outbox) => this with { Outbox = outbox };

    private static Country[] Ordered(IEnumerable<Country> hosts) => [.. hosts.Distinct().OrderBy(host => host.Code, StringComparer.Ordinal)];
}

/// <summary>A task, a position, a training or a representation.</summary>
/// <param name="Number">Its number in the network, from 1.</param>
/// <param name="Kind">Which of these it is.</param>
/// <param name="From">Who brought it in.</param>
/// <param name="By">The opaque id of the person. Never a name.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Text">What it is; may be empty for a representation.</param>
/// <param name="Who">Who is to do a task, or to agree to a representation.</param>
/// <param name="For">The state that is to be represented.</param>
/// <param name="Day">Until when a task is to be done or a representation lasts; when a training is.</param>
/// <param name="Agreed">Who agreed, or takes part.</param>
/// <param name="HoldsSince">Since when a position or representation holds (UTC).</param>
/// <param name="RemindedOn">When who has a task was reminded of it.</param>
/// <param name="End">How it ended; null while it is open.</param>
public sealed record NetworkItem(
    int Number, NetworkItemKind Kind, Authority From, string By, DateTimeOffset At, string Text, Authority? Who, MemberState? For, DateOnly? Day, IReadOnlyList<Authority> Agreed,
    DateTimeOffset? HoldsSince = null, DateOnly? RemindedOn = null, NetworkItemEnd? End = null);

/// <summary>How an item ended.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="Party">Who ended it.</param>
/// <param name="By">The opaque id of the person.</param>
/// <param name="IsDone">Whether it was done, and not dropped.</param>
public sealed record NetworkItemEnd(DateTimeOffset At, Authority Party, string By, bool IsDone);

/// <summary>What a network shares.</summary>
public enum NetworkItemKind
{
    /// <summary>Something that one of its members is to do.</summary>
    Task,

    /// <summary>A position towards carriers (ILOA-7).</summary>
    Position,

    /// <summary>Joint training, or training for consular staff (ILOA-7).</summary>
    Training,

    /// <summary>That a state without an officer is represented by one that has one (ILOA-11).</summary>
    Representation,
}
