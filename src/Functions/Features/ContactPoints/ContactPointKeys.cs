using MimFunctions.Domain.ContactPoints.Mapping;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.ContactPoints;

/// <summary>Where the documents of the network of document 6146/24 are.</summary>
internal static class ContactPointKeys
{
    /// <summary>An entry: partition by state, id its number.</summary>
    public static DocumentKey Of(ContactPointNumber number) => new(ContactPointContainers.Entries, number.State.Code, number.ToString());

    /// <summary>A check: partition by state, id its number.</summary>
    public static DocumentKey Of(CheckNumber number) => new(ContactPointContainers.Checks, number.State.Code, number.ToString());

    /// <summary>An arrangement of two states: partition by the pair, id its number.</summary>
    public static DocumentKey Of(BilateralNumber number) => new(ContactPointContainers.Bilaterals, number.Pair, number.ToString());

    /// <summary>The arrangement of a state: partition by state, id its name.</summary>
    public static DocumentKey Arrangement(MemberState state) => new(ContactPointContainers.Arrangements, state.Code, NationalArrangement.Series + state.Code);

    /// <inheritdoc cref="Arrangement"/>
    public static DocumentKey Of(NationalArrangement arrangement) => Arrangement(arrangement.State);

    /// <summary>A good practice: partition by state, id its number.</summary>
    public static DocumentKey Of(PracticeNumber number) => new(ContactPointContainers.Practices, number.State.Code, number.ToString());

    /// <summary>A campaign, by its name.</summary>
    public static DocumentKey Campaign(string id) => new(ContactPointContainers.Campaigns, "all", id);

    /// <summary>A switch, by its name.</summary>
    public static DocumentKey Switch(string id) => new(ContactPointContainers.Switches, "all", id);

    /// <summary>A review, by its name.</summary>
    public static DocumentKey Review(string id) => new(ContactPointContainers.Reviews, "all", id);

    /// <summary>A version of the overview, by its name.</summary>
    public static DocumentKey Overview(string id) => new(ContactPointContainers.Overviews, "all", id);

    /// <summary>A notice of no entry and no campaign, by its name.</summary>
    public static DocumentKey Notice(string id) => new(ContactPointContainers.NetworkNotices, "all", id);

    /// <summary>The checks of a state; there is no query over those of all.</summary>
    public static DocumentQuery ChecksOf(MemberState state) => new(ContactPointContainers.Checks, state.Code);

    /// <summary>All entries of a state.</summary>
    public static DocumentQuery EntriesOf(MemberState state) => new(ContactPointContainers.Entries, state.Code);
}
