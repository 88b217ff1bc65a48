using System.Text;
using System.Text.RegularExpressions;
using MimFunctions.Platform.Shell;

namespace MimFunctions.Tests.Platform.Shell;

/// <summary>The style sheet, with the tokens of the Europa Component Library or without (docs/decisions/0039).</summary>
public sealed partial class SheetTests
{
    private static readonly string Text = Encoding.UTF8.GetString(Sheet.Content);

    [Fact]
    public void Every_token_has_a_value_of_the_sheets_own_behind_it_so_that_no_page_needs_the_library()
    {
        var asked = Asked().Matches(Text);

        asked.Count.ShouldBeGreaterThan(10);
        asked.ShouldAllBe(each => each.Groups[2].Value == ",");
    }

    [Fact]
    public void With_the_library_the_sheet_brings_every_token_it_asks_for_and_names_the_licence_and_without_none()
    {
        var told = Declared().Matches(Text).Select(each => each.Groups[1].Value).ToArray();

        if (!Sheet.HasEcl)
        {
            told.ShouldBeEmpty();
            return;
        }

        told.ShouldBe(Asked().Matches(Text).Select(each => each.Groups[1].Value).Distinct(), ignoreOrder: true);
        Text.ShouldStartWith("/* Design tokens of the Europa Component Library, European Union, EUPL-1.2 */");
    }

    [Fact]
    public void The_sheet_loads_nothing_and_weighs_little()
    {
        Text.ShouldNotContain("url(");
        Text.ShouldNotContain("@import");
        Sheet.Content.Length.ShouldBeLessThan(20_000);
    }

    [GeneratedRegex(@"var\((--ecl-[a-z0-9-]+)(.)")]
    private static partial Regex Asked();

    [GeneratedRegex(@"(?<=[{;])(--ecl-[a-z0-9-]+):")]
    private static partial Regex Declared();
}
