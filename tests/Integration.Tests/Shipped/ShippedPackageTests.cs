using System.Net;
using MimFunctions.Benchmarks.Corpus;
using MimFunctions.Integration.Tests.AzureSide;
using MimFunctions.Integration.Tests.Mail;
using MimFunctions.Integration.Tests.Program;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Integration.Tests.Shipped;

/// <summary>The very files that are deployed, compiled ahead in one image: as a command, alone, and as worker on the services of Azure.</summary>
public sealed class ShippedPackageTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [PackageFact]
    public async Task Help_shows_examples()
    {
        var (exitCode, output, errors) = await HubProcess.RunFrom(ShippedPackage.Folder, "--help");

        exitCode.ShouldBe(0, errors);
        output.ShouldContain("MimFunctions check form.docx --state AT");
    }

    [PackageFact]
    public async Task A_Word_form_is_checked()
    {
        var form = Staged(Shape.Heavy);

        var (exitCode, output, errors) = await HubProcess.RunFrom(ShippedPackage.Folder, "check", form.Path, "--state", form.State, "--data", folder["data"]);

        exitCode.ShouldBe(0, errors);
        output.ShouldContain("accepted");
    }

    [PackageFact]
    public async Task Alone_a_form_of_each_shape_comes_to_a_receipt_and_a_mail()
    {
        // Given a relay, and a hub with one to write to
        await using var mail = await MailServer.Start();
        var letterbox = new Letterbox(mail);
        SampleForms.Directory("COM").Save(folder.Path);
        var forms = Enum.GetValues<Shape>().Select(Staged).ToArray();
        using var hub = HubProcess.StartHub(folder.Path, ShippedPackage.Folder, mail.Settings);
        await HubProcess.Until(() => hub.HasExited || forms.All(form => Directory.Exists(folder[$"drop/{form.State}/measures"])), "the drop folders");
        hub.HasExited.ShouldBeFalse();

        // When
        foreach (var form in forms)
            File.Move(form.Path, folder[PathOf(form)]);

        // Then
        await letterbox.Reached(forms.Length).WaitAsync(Patience);
        await HubProcess.Until(() => Directory.GetFiles(folder["receipts"], "MIM-*.json", SearchOption.AllDirectories).Length == forms.Length, "a receipt for each");
        (await letterbox.Empty()).Select(sent => sent.Id).Distinct().Count().ShouldBe(forms.Length);

        // And it was what is compiled ahead that ran
        hub.Maps(Path.Combine(ShippedPackage.Folder, "MimFunctions.r2r.dll")).ShouldBeTrue("the image is in memory");
    }

    [PackageFact]
    public async Task As_worker_on_the_services_of_Azure_a_form_of_each_shape_comes_to_a_receipt_and_a_mail_and_every_timer_ticks()
    {
        // Given the worker, as the Functions host starts it
        await using var azure = await AzureServices.Start(SampleForms.Directory("COM"));
        var letterbox = new Letterbox(azure.Mail);
        await using var host = new AzureHost(azure, ShippedPackage.Folder);
        await host.Start();

        // When
        var forms = Enum.GetValues<Shape>().Select(Staged).ToArray();
        foreach (var form in forms)
            await host.Drop(PathOf(form), await File.ReadAllBytesAsync(form.Path));
        await host.TellOfBlobs();
        await host.EmptyQueues();

        // Then
        await letterbox.Reached(forms.Length).WaitAsync(Patience);
        (await azure.Files.List("receipts/", default).Select(file => Path.GetFileName(file.Path)).ToListAsync())
            .Count(name => name.StartsWith("MIM-", StringComparison.Ordinal) && name.EndsWith(".json", StringComparison.Ordinal)).ShouldBe(forms.Length);
        var (status, body) = await host.Forward(HttpMethod.Get, "/api/communications", "commission");
        status.ShouldBe(HttpStatusCode.OK, body);
        foreach (var form in forms)
            body.ShouldContain($"MIM-{form.State}-");
        foreach (var timer in host.Timers)
            (await host.Tick(timer)).ShouldBeTrue(timer);
    }

    /// <summary>A form of a state of its own for each shape.</summary>
    private StagedForm Staged(Shape shape) => FormCorpus.Standard().Stage(shape, 1, folder["forms"], after: (int)shape).Single();

    private static string PathOf(StagedForm form) => $"drop/{form.State}/measures/{form.Name}";
}
