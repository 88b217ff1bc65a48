using static MimFunctions.Demo.DemoCalls;

namespace MimFunctions.Demo;

/// <summary>
/// 14. Austria's own system hands in a form over HTTP that was dropped before, as a system does that does not know whether it was heard: the same bytes get the same number, and count once.
/// What cannot be shown on this machine is the signed call to a system's own address, which has to be a public one (docs/machine-door.md).
/// </summary>
internal sealed class DemoMachine(TextWriter terminal)
{
    private const string Austria = "AT";

    /// <summary>Runs it.</summary>
    public async Task Run(string urls, CancellationToken ct)
    {
        using var client = new HttpClient { BaseAddress = new Uri(urls.Split(';')[0]) };
        terminal.WriteLine();
        terminal.WriteLine("14. Austria’s own system hands in a form again that was dropped …");
        var form = DemoFiles.Of("measures").First(file => Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(file))) == Austria);
        var taken = await PostFile(client, $"stateSystem.{Austria}", $"/api/forms/{Austria}?name={Uri.EscapeDataString(Path.GetFileName(form))}", await File.ReadAllBytesAsync(form, ct), ct);
        terminal.WriteLine($"{Austria}    {Path.GetFileName(form)}: {taken?["outcome"]} as {taken?["number"]}, and counted once");
    }
}
