using MimFunctions.Features.Operating;

namespace MimFunctions.Tests.Features.Operating;

public class StartPageTests
{
    [Fact]
    public void Whoever_knows_only_the_address_of_the_hub_finds_the_lists() => Snapshot.Match(StartPage.Write());
}
