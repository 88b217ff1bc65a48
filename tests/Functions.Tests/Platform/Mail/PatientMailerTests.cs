using Microsoft.Extensions.Logging.Abstractions;
using MimFunctions.Platform.Mail;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Platform.Mail;

public sealed class PatientMailerTests
{
    private static readonly HandOff Down = new HandOff.NotNow("The relay can't be reached.");
    private static readonly HandOff Taken = new HandOff.Taken("1");

    private readonly ManualClock clock = new();
    private readonly List<string> asked = [];
    private Func<HandOff> answer = () => Taken;

    [Fact]
    public async Task A_short_trouble_of_the_carrier_is_bridged_by_quick_tries()
    {
        answer = () => asked.Count < 3 ? Down : Taken;

        (await Mailer(triesBeforeBreak: 10).Send(Mails.New(), default)).ShouldBe(Taken);

        asked.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_mail_that_was_put_off_or_refused_is_not_tried_again_at_once()
    {
        foreach (HandOff final in new HandOff[] { new HandOff.NotNow("greylisted", SmtpVerdict.PutOff), new HandOff.Never("no such user") })
        {
            asked.Clear();
            answer = () => final;

            (await Mailer(triesBeforeBreak: 2).Send(Mails.New(), default)).ShouldBe(final);

            asked.Count.ShouldBe(1);
        }
    }

    [Fact]
    public async Task A_carrier_that_is_down_is_left_alone_and_asked_again_after_the_break()
    {
        var mailer = Mailer(triesBeforeBreak: 3);
        answer = () => Down;
        await mailer.Send(Mails.New(), default);
        asked.Clear();

        var open = (await mailer.Send(Mails.New(), default)).ShouldBeOfType<HandOff.NotNow>();
        open.Why.ShouldBe("The carrier is down and left alone for now. The relay can't be reached.");
        open.After.ShouldBe(TimeSpan.FromSeconds(15));
        asked.ShouldBeEmpty();

        clock.Advance(TimeSpan.FromSeconds(16));
        answer = () => Taken;
        (await mailer.Send(Mails.New(), default)).ShouldBe(Taken);
        asked.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_relay_down_for_24_hours_is_asked_seldom_and_then_everything_goes()
    {
        var mailer = Mailer(triesBeforeBreak: 3);
        answer = () => Down;
        for (var minute = 0; minute < 24 * 60; minute++)
        {
            (await mailer.Send(Mails.New(), default)).ShouldBeOfType<HandOff.NotNow>();
            clock.Advance(TimeSpan.FromMinutes(1));
        }

        asked.Count.ShouldBeLessThan(24 * 60 / 4);
        clock.Advance(TimeSpan.FromMinutes(5));
        answer = () => Taken;
        for (var n = 0; n < 50; n++)
            (await mailer.Send(Mails.New(), default)).ShouldBe(Taken);
    }

    [Fact]
    public async Task A_carrier_that_never_finishes_is_left_before_the_claim_ends()
    {
        var mailer = new PatientMailer(new Silent(), new Patience(), clock, NullLogger<PatientMailer>.Instance);

        var sending = mailer.Send(Mails.New(), default);
        clock.Advance(TimeSpan.FromSeconds(91));

        (await sending).ShouldBe(new HandOff.NotNow("The carrier did not finish within 90 seconds.", SmtpVerdict.Unknown));
    }

    private PatientMailer Mailer(int triesBeforeBreak) => new(
        new Scripted(this), new Patience { FirstPause = TimeSpan.Zero, TriesBeforeBreak = triesBeforeBreak }, clock, NullLogger<PatientMailer>.Instance);

    private sealed class Scripted(PatientMailerTests test) : IMailer
    {
        public Task<HandOff> Send(OutgoingMail mail, CancellationToken ct)
        {
            test.asked.Add(mail.Id);
            return Task.FromResult(test.answer());
        }
    }

    private sealed class Silent : IMailer
    {
        public async Task<HandOff> Send(OutgoingMail mail, CancellationToken ct)
        {
            await Task.Delay(Timeout.Infinite, ct);
            return Taken;
        }
    }
}
