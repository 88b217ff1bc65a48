using System.Reflection;
using System.Text.RegularExpressions;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Types;
using MimFunctions.Tests.Architecture;

namespace MimFunctions.Tests.Platform.Store;

/// <summary>Each room declares the containers of its documents; what it names and does not declare would have no index and, in Azure, no container.</summary>
public sealed partial class DeclaredContainersTests
{
    private static readonly IKeepsDocuments[] Rooms = [.. ProgramTypes.Made<IKeepsDocuments>()];

    [Fact]
    public void A_room_declares_every_container_that_it_names()
    {
        Rooms.Length.ShouldBeGreaterThan(10);
        foreach (var room in Rooms)
        {
            room.GetType().GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)
                .ShouldBe(room.Containers.Select(container => container.Name), room.GetType().Name);
        }

        typeof(Containers).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!)
            .ShouldBeSubsetOf(Containers.All);
    }

    [Fact]
    public void No_two_rooms_share_a_container() => Containers.All.ShouldBeUnique();

    [Fact]
    public void Who_asks_for_the_container_of_a_kind_of_document_finds_one()
    {
        var asked = SourceTree.Now.Files.SelectMany(file => file.Code).SelectMany(line => Asked().Matches(line)).Select(kind => kind.Groups[1].Value).Where(kind => kind != "T").ToHashSet();

        asked.Count.ShouldBeGreaterThan(5);
        asked.ShouldBeSubsetOf(Rooms.SelectMany(room => room.Containers).Select(container => container.Kind?.Name));
    }

    [GeneratedRegex(@"\bContainers\.Of<(\w+)>")]
    private static partial Regex Asked();
}
