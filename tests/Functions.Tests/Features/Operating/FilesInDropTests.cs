using System.Text.Json;
using MimFunctions.Features.Operating;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Json;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Operating;

/// <summary>What the status says of files in the drop.</summary>
public sealed class FilesInDropTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly StoppedClock clock = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Files_are_counted_by_state_and_folder_and_folders_that_people_made_up_are_not_named()
    {
        Drop("AT/measures/Herr Übelacker.docx", minutes: 12);
        Drop("AT/measures/Frau Wunderlich.docx", minutes: 2);
        Drop("GR/requests/form.docx", minutes: 3);
        Drop("AT/Personal files/a.docx", minutes: 1);
        Drop("Kunigunde/measures/b.docx", minutes: 1);
        Drop("DE/measures/c.docx", minutes: -60);
        await using var hub = new TestHub(folder.Path, clock);

        var lines = await hub.Get<FilesInDrop>().Count(default);

        JsonSerializer.Serialize(lines.Select(line => $"{line.State} {line.Folder} {line.Files} {line.Why.ToString()[..12]}"), HubJson.Options).ShouldBe(
            """["AT measures 2 It could not","EL requests 1 Its event di","AT  1 It is being "," measures 1 It is being ","DE measures 1 Its time lie"]""");
    }

    [Fact]
    public async Task W12_The_litter_of_office_programs_raises_no_alarm_and_is_cleared_after_a_day()
    {
        Drop("AT/measures/~$form.docx", minutes: 25 * 60);
        Drop("AT/measures/Thumbs.db", minutes: 25 * 60);
        Drop("AT/measures/~$open.docx", minutes: 60);
        await using var hub = new TestHub(folder.Path, clock);

        (await hub.Get<FilesInDrop>().Count(default)).ShouldBeEmpty();
        await hub.Get<SweepDrop>().Run(new TimerEvent(IsPastDue: false), default);

        Directory.GetFiles(folder["drop/AT/measures"]).Select(Path.GetFileName).ShouldBe(["~$open.docx"]);
    }

    private void Drop(string path, int minutes)
    {
        var file = folder[$"drop/{path}"];
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "x");
        File.SetLastWriteTimeUtc(file, clock.Now.UtcDateTime.AddMinutes(-minutes).AddSeconds(1));
    }
}
