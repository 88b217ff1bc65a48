using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Liaison.Work;

/// <summary>Who acts in a network, and who is in it today.</summary>
/// <param name="Acting">For whom.</param>
/// <param name="By">The opaque id of the person.</param>
/// <param name="Networks">The networks of its host countries as they are known now.</param>
/// <param name="Now">Now (UTC).</param>
public sealed record WorkContext(Authority Acting, string By, IReadOnlyList<Network> Networks, DateTimeOffset Now)
{
    /// <summary>Longest text.</summary>
    public const int Longest = 2000;

    /// <summary>Today, as the Commission counts.</summary>
    public DateOnly Today => LegalTime.DayOf(Now, Authority.Commission);

    /// <summary>The states with an officer of their own in one of its countries.</summary>
    public IReadOnlyList<Authority> Officers => [.. Networks.SelectMany(network => network.Represented).Distinct().Select(Authority.Of)];

    /// <summary>They, and those that are represented by others.</summary>
    public IReadOnlyList<Authority> Members => [.. Officers.Concat(Networks.SelectMany(network => network.RepresentedByOthers).Select(Authority.Of)).Distinct()];

    /// <summary>Who calls its meetings: the Presidency or who acts as such where it has one country, else the facilitator, else the Commission.</summary>
    public Authority Convenor =>
        (Networks is [var only] ? only.Convenor : Liaison.Networks.Convenor.On(Today, [.. Officers.Select(each => each.State!)])).State is { } state ? Authority.Of(state)
        : Networks.Select(network => network.Facilitator).FirstOrDefault(each => each is not null) ?? Authority.Commission;

    /// <summary>Whether who acts works in it: a state with an officer there, or the Commission.</summary>
    public bool Works => Officers.Contains(Acting) || Acting == Authority.Commission;

    /// <summary>Refuses who does not work in it; null when nothing stands against it.</summary>
    public Refusal? Outsider => Works ? null : new Refusal(MeetingRules.NotInNetwork, "party", $"{Acting} has no officer in {Place}.", $"Look at how it stands.", "ILOA-7");

    /// <summary>What the network is of, in words.</summary>
    public Sentence Place => Networks.Select(network => (Sentence)$"{network.HostCountry}").Aggregate((before, next) => $"{before}, {next}");

    /// <summary>What stands against a text.</summary>
    public static IEnumerable<Refusal> Against(string? text, bool isNeeded) => Blank.Trim(text) is null
        ? isNeeded ? [new Refusal("NWK-1", "text", $"There is no text, or too much of it.", $"Write at most {Longest} characters.")] : []
        : NetworkText.Against("NWK-1", "text", text, Longest);

    /// <summary>What stands against a day that lies ahead.</summary>
    public IEnumerable<Refusal> Against(DateOnly? day) => day is { } given && given >= Today && given <= Today.AddYears(2)
        ? []
        : [new Refusal("NWK-2", "day", $"The last day is missing, has passed, or is too far away.", $"Name a day from {Today} to {Today.AddYears(2)}.")];

    /// <summary>Refuses what is not there, or no longer open.</summary>
    public static CaseDecision<NetworkWork> Missing { get; } =
        new CaseDecision<NetworkWork>.Refused([new Refusal("NWK-3", null, $"This is missing.", $"Look at how it stands.")]);

    /// <summary>Refuses what somebody else is to do.</summary>
    public static CaseDecision<NetworkWork> For(Authority other) =>
        new CaseDecision<NetworkWork>.Refused([new Refusal("NWK-4", null, $"That is for {other} to do.", $"Look at how it stands.")]);
}
