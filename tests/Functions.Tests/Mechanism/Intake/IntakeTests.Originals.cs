using MimFunctions.Domain.Intake;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Hosting;

namespace MimFunctions.Tests.Mechanism.Intake;

/// <summary>Original texts that a form names.</summary>
public sealed partial class IntakeTests
{
    [Fact]
    public async Task An_original_text_that_comes_after_its_form_is_attached()
    {
        Drop("AT/measures/form.json", Naming("law.pdf"));
        await hub.RunToRest();

        Drop("AT/measures/law.pdf", "%PDF-1.7 the law");
        await hub.RunToRest();

        (await Communication()).Attachments![0].State.ShouldBe(AttachmentState.Came);
        (await Ledger()).ShouldBe(new Ledger(2, 0, 0));
        Mails().ShouldBe(3);
    }

    [Fact]
    public async Task An_original_text_that_came_before_its_form_is_taken_out_of_quarantine()
    {
        Drop("AT/measures/law.pdf", "%PDF-1.7 the law");
        await hub.RunToRest();
        System.IO.Directory.GetFiles(folder["quarantine/AT"]).ShouldHaveSingleItem();

        Drop("AT/measures/form.json", Naming("law.pdf"));
        await hub.RunToRest();

        var attachment = (await Communication()).Attachments![0];
        attachment.State.ShouldBe(AttachmentState.Came);
        Exists($"originals/{attachment.Digest}").ShouldBeTrue();
        System.IO.Directory.GetFiles(folder["quarantine/AT"]).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_sender_is_reminded_once_of_an_original_text_that_does_not_come_within_a_day()
    {
        Drop("AT/measures/form.json", Naming("law.pdf"));
        await hub.RunToRest();
        clock.Advance(TimeSpan.FromHours(25));

        for (var sweeps = 0; sweeps < 2; sweeps++)
        {
            await hub.Get<SweepDrop>().Run(new TimerEvent(IsPastDue: false), default);
            await hub.RunToRest();
        }

        Mails().ShouldBe(4);
        System.IO.Directory.GetFiles(folder["mail"]).Count(mail => File.ReadAllText(mail).Contains("To: \"Contact point of AT\"", StringComparison.Ordinal)).ShouldBe(1);
    }
}
