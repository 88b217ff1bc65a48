using MimFunctions.Domain.ContactPoints.Mapping;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.ContactPoints;

/// <summary>Where the documents of the network of document 6146/24 are.</summary>
internal static class ContactPointKeys
{
    /// <summary>An entry: partition by state, id its number.</summary>
    public static DocumentKey Of(ContactPointNumber number) => new(Containers.Entries, number.State.Code, number.ToString());

    /// <summary>A check: partition by state, id its number.</summary>
    public static DocumentKey Of(CheckNumber number) => new(Containers.Checks, number.State.Code, number.ToString());

    /// <summary>An arrangement of two states: partition by the pair, id its number.</summary>
    public static DocumentKey Of(BilateralNumber number) => new(Containers.Bilaterals, number.Pair, number.ToString());

    /// <summary>The arrangement of a state: partition by state, id its name.</summary>
    public static DocumentKey Arrangement(MemberState state) => new(Containers.Arrangements, state.Code, NationalArrangement.Series + state.Code);

    /// <inheritdoc cref="Arrangement"/>
    public static DocumentKey Of(NationalArrangement arrangement) => Arrangement(arrangement.State);

    /// <summary>A good practice: partition by state, id its number.</summary>
    public static DocumentKey Of(PracticeNumber number) => new(Containers.Practices, number.State.Code, number.ToString());

    /// <summary>A campaign, by its name.</summary>
    public static DocumentKey Campaign(string id) => new(Containers.Campaigns, "all", id);

    /// <summary>A switch, by its name.</summary>
    public static DocumentKey Switch(string id) => new(Containers.Switches, "all", id);

    /// <summary>A review, by its name.</summary>
    public static DocumentKey Review(string id) => new(Containers.Reviews, "all", id);

    /// <summary>A version of the overview, by its name.</summary>
    public static DocumentKey Overview(string id) => new(Containers.Overviews, "all", id);

    /// <summary>A notice of no entry and no campaign, by its name.</summary>
    public static DocumentKey Notice(string id) => new(Containers.NetworkNotices, "all", id);

    /// <summary>The checks of a state; there is no query over those of all.</summary>
    public static DocumentQuery ChecksOf(MemberState state) => new(Containers.Checks, state.Code);

    /// <summary>All entries of a state.</summary>
    public static DocumentQuery EntriesOf(MemberState state) => new(Containers.Entries, state.Code);
}
