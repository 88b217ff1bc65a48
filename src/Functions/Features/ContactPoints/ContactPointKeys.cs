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

    /// <summary>The checks of a state; there is no query over those of all.</summary>
    public static DocumentQuery ChecksOf(MemberState state) => new(Containers.Checks, state.Code);

    /// <summary>All entries of a state.</summary>
    public static DocumentQuery EntriesOf(MemberState state) => new(Containers.Entries, state.Code);
}
