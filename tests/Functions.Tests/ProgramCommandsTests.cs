namespace MimFunctions.Tests;

public sealed class ProgramCommandsTests
{
    private static readonly string[] All = ["form", "check", "verify", "verify-audit", "status", "resend", "summarise"];

    [Fact]
    public void Whoever_names_none_or_asks_for_help_gets_all()
    {
        foreach (var args in new string[][] { [], ["--help"], ["--data", "check"], ["chekc"] })
            ProgramCommands.For(args).Subcommands.Select(command => command.Name).ShouldBe(All);
    }

    [Fact]
    public void Whoever_names_one_gets_that_one()
    {
        foreach (var name in All)
            ProgramCommands.For([name, "form"]).Subcommands.ShouldHaveSingleItem().Name.ShouldBe(name);
    }
}
