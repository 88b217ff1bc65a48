using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Owing;

namespace MimFunctions.Domain.Tests.Directory;

public sealed class TellTheDeputiesTests
{
    private const string Case = "MIM-AT-2026-0007";

    private static readonly Party Germany = SampleDirectory.Party("DE") with
    {
        ContactPoints =
        [
            new ContactPoint("Deputy", "Ministry", "deputy@de.example", Deputy: true),
            new ContactPoint("First", "Ministry", "first@de.example"),
            new ContactPoint("Second", "Ministry", "second@de.example"),
            new ContactPoint("Other deputy", "Ministry", "other@de.example", Deputy: true),
        ],
    };

    [Fact]
    public void When_nobody_else_could_be_reached_every_deputy_is_told_under_an_id_of_their_own()
    {
        var owed = Decide(told: ["first", "second"], inVain: ["first", "second"]);

        owed.Select(message => message.To).ShouldBe([Key("deputy"), Key("other")]);
        owed.ShouldAllBe(message => message.Queue == Steps.MailQueue && message.Step == Steps.Communication
            && message.Id == AddresseeKey.MessageId(Case, Steps.Communication, message.To));
        Decide(told: ["first", "second"], inVain: ["first", "second"]).ShouldBe(owed);
    }

    [Fact]
    public void As_long_as_someone_was_reached_or_is_still_tried_no_deputy_is_told() =>
        Decide(told: ["first", "second"], inVain: ["first"]).ShouldBeEmpty();

    [Fact]
    public void A_deputy_who_was_told_is_not_told_again_and_counts_for_nobody_else()
    {
        Decide(told: ["first", "deputy"], inVain: ["first", "deputy"]).Select(message => message.To).ShouldBe([Key("other")]);
        Decide(told: ["deputy"], inVain: ["deputy"]).ShouldBeEmpty();
    }

    private static IReadOnlyList<OwedMessage> Decide(string[] told, string[] inVain) => TellTheDeputies.Decide(
        Germany, Case, Steps.Communication, [.. told.Select(Key)], inVain.Select(Key).ToHashSet());

    private static string Key(string name) => AddresseeKey.For("DE", $"{name}@de.example");
}
