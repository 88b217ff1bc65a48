using MimFunctions.Platform.Configuration;

namespace MimFunctions.Tests.Infra;

/// <summary>The settings of the page for operators are those of the program; those of the templates are compared in tests/Integration.Tests/Bicep.</summary>
public sealed class AppSettingsTests
{
    [Fact]
    public void The_page_for_operators_describes_every_setting_and_no_other()
    {
        var rows = Template.Operating().Text.Split("## Settings")[1].Split("\n## ")[0].Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal));

        var described = rows.SelectMany(row => new Template(row.Split('|')[1]).All("`([A-Za-z_]+)`"));

        described.ShouldBe(SettingsOfTheProgram().Select(Shown), ignoreOrder: true);
    }

    private static IEnumerable<string> SettingsOfTheProgram() => SettingNames.All;

    private static string Shown(string name) => name.Replace(":", "__", StringComparison.Ordinal);
}
