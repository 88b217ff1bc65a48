namespace MimFunctions.Integration.Tests.Portal;

/// <summary>The Commission at its desk and a state at its own entry, in a browser and with the keyboard alone.</summary>
[Collection(PortalClasses.Name)]
public sealed class DeskStoriesTests(PortalHub hub) : IClassFixture<PortalHub>
{
    [PortalFact]
    public async Task The_Commission_puts_a_country_on_the_list_and_takes_it_off()
    {
        var page = await hub.Open("commission");
        await page.GotoAsync("/");
        await page.Follow("nav a[href='/desk']");
        await page.Follow("a[href='/desk/countries']");
        await page.Fill("#country", "Morocco");
        await page.TabTo("#from");
        await page.Keyboard.TypeAsync("11012026");
        await page.Fill("#basis", "Council, November 2026");
        await page.Follow("main form:last-of-type button");
        (await page.TextContentAsync(".list .what")).ShouldBe("Morocco");
        (await page.Violations()).ShouldBeEmpty();

        await page.TabTo("#untilMA");
        await page.Keyboard.TypeAsync("11052026");
        await page.Follow("button[name=end]");

        (await page.TextContentAsync(".list li"))!.ShouldContain("until 5 November 2026");
        await page.Context.CloseAsync();
    }

    [PortalFact]
    public async Task A_contact_point_names_a_deputy_and_confirms_the_entry()
    {
        var page = await hub.Open("contactPoint.NL");
        await page.GotoAsync("/");
        await page.Follow("nav a[href='/entry']");
        await page.TabTo("input[name=role]");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Fill("#name", "Unit 3");
        await page.Fill("#authority", "IND");
        await page.Fill("#email", "unit3@ind.nl.example");
        await page.Follow("button[value=add]");
        (await page.TextContentAsync("label[for=code2]")).ShouldBe("The code that was sent to unit3@ind.nl.example");
        (await page.Violations()).ShouldBeEmpty();

        await page.Follow("button[aria-label^='Take off: Unit 3']");
        await page.Follow("button[value=confirm]");

        (await page.TextContentAsync("[role=status]"))!.ShouldContain("Last confirmed on 10 November 2026");
        await page.Context.CloseAsync();
    }
}
