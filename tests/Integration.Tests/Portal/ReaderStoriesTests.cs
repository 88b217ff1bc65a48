namespace MimFunctions.Integration.Tests.Portal;

/// <summary>Subscriptions, feeds and answering with a colleague's help, in a browser and with the keyboard alone.</summary>
[Collection(PortalClasses.Name)]
public sealed class ReaderStoriesTests(PortalHub hub) : IClassFixture<PortalHub>
{
    [PortalFact]
    public async Task An_expert_subscribes_learns_what_is_missing_and_is_asked_for_the_code()
    {
        var page = await hub.Open("expert.EL");
        await page.GotoAsync("/");
        await page.Follow("nav a[href='/subscriptions']");
        await page.Follow("button[value=save]");
        (await page.TextContentAsync("[role=alert]"))!.ShouldContain("This is not an e-mail address.");
        await page.Follow("[role=alert] a");
        (await page.EvaluateAsync<string>("() => document.activeElement.id")).ShouldBe("mailbox");
        await page.Keyboard.InsertTextAsync("expert@interior.el.example");
        await page.TabTo("input[name=topics][value=requests]");
        await page.Keyboard.PressAsync("Space");
        await page.TabTo("input[name=rhythm]");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Follow("button[value=save]");

        (await page.TextContentAsync("#prove")).ShouldBe("Give the code that was sent to expert@interior.el.example");
        (await page.IsCheckedAsync("input[name=topics][value=requests]")).ShouldBeTrue();
        (await page.IsCheckedAsync("input[name=rhythm][value=weekly]")).ShouldBeTrue();
        (await page.Violations()).ShouldBeEmpty();
        await page.Follow("button[value=leave]");
        (await page.Locator("#prove").CountAsync()).ShouldBe(0);
        await page.Context.CloseAsync();
    }

    [PortalFact]
    public async Task An_expert_has_a_feed_made_of_the_list_and_gets_a_new_address()
    {
        var page = await hub.Open("expert.AT");
        await page.GotoAsync("/measures?state=EL");
        await page.Follow("a[href^='/feeds']");
        await page.Follow("main form button");
        var first = await page.InputValueAsync("#rss1");
        (await page.Violations()).ShouldBeEmpty();

        await page.Follow("button[name=renew]");

        (await page.InputValueAsync("#rss2")).ShouldNotBe(first);
        await page.Context.CloseAsync();
    }

    [PortalFact]
    public async Task A_contact_point_has_a_colleague_write_and_puts_the_text_into_the_answer()
    {
        var request = await hub.HaveRequest();
        var page = await hub.Open("contactPoint.EL");
        await page.GotoAsync($"/requests/{request}/answer");
        await page.Follow("a[href$='/hand-on']");
        await page.Fill("#to", "Asylum Service");
        await page.Follow("main button[type=submit]");
        var link = new Uri(await page.InputValueAsync("#link1")).AbsolutePath;
        (await page.Violations()).ShouldBeEmpty();

        var colleague = await hub.Open(null);
        await colleague.GotoAsync(link);
        (await colleague.Violations()).ShouldBeEmpty();
        await colleague.Fill("#text", "Spouses and children.");
        await colleague.Follow("main button");
        (await colleague.TextContentAsync("[role=status] h2")).ShouldBe("Saved");

        await page.GotoAsync($"/requests/{request}/answer");
        await page.Follow("button[value=take1]");
        (await page.InputValueAsync("#answer1")).ShouldBe("Spouses and children.");
        (await page.Violations()).ShouldBeEmpty();
        await page.Context.CloseAsync();
        await colleague.Context.CloseAsync();
    }
}
