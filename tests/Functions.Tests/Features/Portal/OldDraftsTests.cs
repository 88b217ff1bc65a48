using System.Net;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Features.Portal;
using MimFunctions.Features.Portal.Drafting;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Store;

namespace MimFunctions.Tests.Features.Portal;

/// <summary>A draft that nobody saves: the state is warned, then it is erased, and the state is told (issue 15).</summary>
public sealed class OldDraftsTests : DraftBrowserTests
{
    [Fact]
    public async Task It_is_warned_of_on_home_and_list_erased_and_told()
    {
        // Given a draft, and another one that is saved meanwhile
        var (old, living) = (await browser.Begin(), await browser.Begin());
        using var first = await browser.Post(old, "save", ("f-titleEnglish", "A return act"));
        hub.Clock.Now = hub.Clock.Now.AddDays(170);
        using var second = await browser.Post(living, "save", ("f-titleEnglish", "Another act"));
        second.StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        // When its time is nearly over
        await Tick();
        foreach (var page in (string[])["/", "/drafts"])
        {
            var warned = (await hub.Call("GET", page, "expert.AT")).Body;
            warned.ShouldContain("it will be erased unless it is saved again or sent");
            warned.Split("will be erased").Length.ShouldBe(2, "the other is not warned of");
        }

        // Then it is there until then, and afterwards nothing of it
        hub.Clock.Now = hub.Clock.Now.AddDays(11);
        await Tick();
        var list = (await hub.Call("GET", "/drafts")).Body;
        list.ShouldContain("Erased lately");
        list.ShouldNotContain("A return act");
        list.ShouldContain("Another act");
        (await hub.Call("GET", old, accept: "text/html")).Body.ShouldContain("This draft was erased: nobody had saved it for long.");
        (await hub.Call("GET", "/drafts", "contactPoint.DE")).Body.ShouldNotContain("Erased lately");
        var kept = await hub.Services.GetRequiredService<IDocumentStore>().Read<System.Text.Json.Nodes.JsonObject>(new DocumentKey(DraftContainers.Drafts, "AT", old.Split('/')[^1]), default);
        kept.ShouldNotBeNull().Document.ToJsonString().ShouldNotContain("A return act");

        // And two months later nobody is told any more
        hub.Clock.Now = hub.Clock.Now.AddDays(61);
        (await hub.Call("GET", "/drafts")).Body.ShouldNotContain("Erased lately");
    }

    private Task Tick() => ActivatorUtilities.CreateInstance<EraseOldDrafts>(hub.Services).Run(new TimerEvent(IsPastDue: false), default);
}
