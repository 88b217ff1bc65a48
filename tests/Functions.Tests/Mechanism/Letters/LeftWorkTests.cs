using MimFunctions.Domain.Owing;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Queue;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Mechanism.Letters;

/// <summary>After a crash of a hub that is alone on its folder nothing waits for a claim to run out.</summary>
public sealed class LeftWorkTests
{
    private readonly ManualClock clock = new();

    [Fact]
    public async Task Wherever_the_process_died_all_mails_are_there_without_the_clock_going_on()
    {
        var injected = 0;
        while (await IsMendedAfterCrashAt(injected + 1))
            injected++;

        injected.ShouldBeGreaterThan(12);
    }

    /// <returns>False when the run needed fewer calls than that, so that nothing crashed.</returns>
    private async Task<bool> IsMendedAfterCrashAt(int call)
    {
        // Given a process that died with whatever it had claimed
        using var folder = new TempFolder();
        SampleForms.Directory("AT", "DE", "COM").Save(folder.Path);
        System.IO.Directory.CreateDirectory(folder["drop/AT/measures"]);
        await File.WriteAllBytesAsync(folder["drop/AT/measures/form.json"], SampleForms.File(SampleForms.Json("AT", "Act")));
        var crashed = await Dies(folder, call);

        // When the hub starts again in the same moment
        await using var hub = new TestHub(folder.Path, clock);
        await hub.Get<LeftWork>().TakeUp(default);
        await hub.RunToRest();

        // Then the mails are there and nothing is still locked or waits
        System.IO.Directory.GetFiles(folder["mail"], "*.eml").Length.ShouldBe(2, $"crash at call {call}");
        (await hub.Get<IQueue>().Receive(Steps.MailQueue, 10, TimeSpan.FromMinutes(1), default)).ShouldBeEmpty($"crash at call {call}");
        return crashed;
    }

    private async Task<bool> Dies(TempFolder folder, int call)
    {
        await using var hub = new TestHub(folder.Path, clock, new Faults(call, afterwards: true));
        try
        {
            await hub.RunToRest();
            return false;
        }
        catch (Exception e) when (IsCrash(e))
        {
            return true;
        }
    }

    private static bool IsCrash(Exception? e) => e is SimulatedCrash || (e is not null && IsCrash(e.InnerException));
}
