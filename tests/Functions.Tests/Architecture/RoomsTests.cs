using Microsoft.Azure.Functions.Worker;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Web;

namespace MimFunctions.Tests.Architecture;

/// <summary>The house keeps its floors, and every function and page has its slice (docs/architecture.md).</summary>
public sealed class RoomsTests
{
    /// <summary>Rooms below the features whose own work begins with a trigger or an address, not with a feature's.</summary>
    private static readonly string[] MechanismsOfTheirOwn =
    [
        "Mechanism/Intake", "Mechanism/Letters", "Mechanism/Calendars", "Mechanism/Receipts", "Platform/Outbox", "Platform/Audit", "Platform/Signing",
        "Platform/Access", "Platform/Web", "Platform/Hosting", "Platform/Shell",
    ];

    [Fact]
    public void No_room_names_one_that_is_above_or_beside_it() => Repository.ShouldOweOnly(
        "rooms",
        from file in SourceTree.Now.Files
        from named in SourceTree.Now.NamedBy(file)
        where !House.May(file.Room, named.Room)
        select ($"{file.Path} -> {named.Room}", $"{file.Path}:{named.Line} names {named.What}: {file.Room} must not know {named.Room}."));

    [Fact]
    public void No_two_rooms_import_each_other_and_the_page_of_the_house_says_so()
    {
        var rooms = SourceTree.Now.Files.Select(file => file.Room).ToHashSet();
        var imports = SourceTree.Now.Files.SelectMany(SourceTree.Now.NamedBy, (file, named) => (From: file.Room, To: named.Room)).ToHashSet();

        var mutual = imports.Where(each => string.CompareOrdinal(each.From, each.To) < 0 && imports.Contains((each.To, each.From))).ToArray();

        mutual.ShouldBeEmpty();
        File.ReadAllText(Path.Combine(Repository.Root, "docs", "architecture.md"))
            .ShouldContain($"0 pairs of the program and 0 of the domain import each other, of {rooms.Count} rooms.", Case.Sensitive, "write what .ci/rooms prints into the page");
    }

    [Fact]
    public void Every_room_below_the_features_has_its_place_in_the_order() =>
        SourceTree.Now.Files.Select(file => file.Room).Where(room => room is not ("Program" or "Demo") && !room.StartsWith("Features/", StringComparison.Ordinal))
            .Distinct().ShouldBeSubsetOf(House.Rooms);

    [Fact]
    public void Every_function_and_address_is_in_a_slice_of_a_feature_or_in_a_mechanism_of_its_own()
    {
        var begins = typeof(IApiEndpoint).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && (type.IsAssignableTo(typeof(IApiEndpoint)) || type.IsAssignableTo(typeof(IWebEndpoint))
                || type.GetMethods().Any(method => method.IsDefined(typeof(FunctionAttribute), inherit: false))))
            .ToArray();

        begins.Length.ShouldBeGreaterThan(50);
        begins.Where(type => SourceTree.RoomOf(type.Namespace!) is var room
                && !room.StartsWith("Features/", StringComparison.Ordinal) && !MechanismsOfTheirOwn.Contains(room))
            .Select(type => type.FullName).ShouldBeEmpty();
    }

    /// <summary>What a compiler of the floor alone would refuse (docs/decisions/0072-floors-are-seen-in-the-source.md); a compiled program shows neither nameof nor constants.</summary>
    [Theory]
    [InlineData("public const string A = nameof(Features.Requests.RequestStore);")]
    [InlineData("public const string A = Features.Requests.RequestContainers.Requests;")]
    [InlineData("public const string A = MimFunctions.Features.Requests.RequestContainers.Requests;")]
    [InlineData("public const string A = global::MimFunctions.Features.Requests.RequestContainers.Requests;")]
    [InlineData("using MimFunctions.Features.Requests;")]
    [InlineData("using static MimFunctions.Features.Requests.RequestContainers;")]
    [InlineData("using Above = MimFunctions.Features.Requests.RequestContainers;")]
    [InlineData("<MimFunctions.Features.Requests.Replies.ReplyAbout />")]
    [InlineData("<p>@Features.Requests.RequestContainers.Requests</p>")]
    public void A_name_from_above_is_seen_however_it_is_written(string line)
    {
        foreach (var file in new[] { "Planted.cs", "Planted.razor" })
            SourceTree.Now.NamedBy(new SourceFile($"src/Functions/Platform/Shell/{file}", "MimFunctions.Platform.Shell", [line])).Select(named => named.Room).ShouldContain("Features/Requests");
    }

    [Fact]
    public void A_name_that_is_forbidden_is_seen_in_a_using_and_written_in_full()
    {
        House.May("Mechanism/Letters", "Features/Requests").ShouldBeFalse();
        House.May("Features/Requests", "Features/Meetings").ShouldBeFalse();
        House.May("Platform/Web", "Domain/Requests").ShouldBeFalse();
        House.May("Domain/Intake", "Domain/Liaison").ShouldBeFalse();
        House.May("Features/Requests", "Mechanism/Letters").ShouldBeTrue();

        var hub = SourceTree.Now.Files.Single(file => file.Path.EndsWith("src/Functions/Hub.cs", StringComparison.Ordinal));
        SourceTree.Now.NamedBy(hub).Select(named => named.Room).ShouldContain("Platform/Hosting", "by a using");
        SourceTree.Now.NamedBy(hub).Select(named => named.Room).ShouldContain("Demo", "by a name in full");

        var page = SourceTree.Now.Files.Single(file => file.Path.EndsWith("/GiveAnswerPage.razor", StringComparison.Ordinal));
        page.Room.ShouldBe("Features/Requests");
        SourceTree.Now.NamedBy(page).Select(named => named.Room).ShouldContain("Domain/Union", "by a using of its own");
        SourceTree.Now.NamedBy(page).Select(named => named.Room).ShouldContain("Platform/Shell", "by one that all components share");
    }
}
