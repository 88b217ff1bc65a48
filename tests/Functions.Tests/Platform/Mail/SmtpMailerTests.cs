using MimFunctions.Platform.Mail;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Platform.Mail;

/// <summary>docs/rules.md, fault F10, on the wire.</summary>
public sealed class SmtpMailerTests : IAsyncDisposable
{
    private readonly SmtpSink sink = new();
    private readonly ManualClock clock = new();
    private readonly SmtpMailer mailer;

    public SmtpMailerTests() => mailer = new SmtpMailer(Relay(), clock);

    public async ValueTask DisposeAsync()
    {
        await mailer.DisposeAsync();
        await sink.DisposeAsync();
    }

    [Fact]
    public async Task A_mail_arrives_as_it_was_written_with_its_stable_id()
    {
        var taken = (await Send(Mails.New())).ShouldBeOfType<HandOff.Taken>();

        taken.CarrierId.ShouldBe("250 2.0.0 taken");
        var mail = sink.Mails.ShouldHaveSingleItem();
        (mail.From, mail.To).ShouldBe(("mim-hub@hub.example", "contact@ministry.de.example"));
        mail.MessageId.ShouldBe("<4f0c9b@hub.example>");
        mail.Message.ShouldBe(System.Text.Encoding.Latin1.GetString(MimeComposer.Bytes(Mails.New())));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Many_mails_go_over_one_connection_with_and_without_pipelining(bool pipelining)
    {
        sink.Offers = pipelining ? ["PIPELINING"] : [];

        for (var n = 0; n < 5; n++)
            (await Send(Mails.New($"m{n}"))).ShouldBeOfType<HandOff.Taken>();

        sink.Connections.ShouldBe(1);
        sink.Mails.Select(m => m.MessageId).ShouldBe([.. Enumerable.Range(0, 5).Select(n => $"<m{n}@hub.example>")]);
    }

    [Fact]
    public async Task No_more_connections_than_set_are_opened()
    {
        await Task.WhenAll(Enumerable.Range(0, 40).Select(n => Send(Mails.New($"m{n}"))));

        sink.Connections.ShouldBeInRange(1, 4);
        sink.Mails.Select(m => m.MessageId).Distinct().Count().ShouldBe(40);
    }

    [Theory]
    [InlineData("550 5.1.1 <contact@ministry.de.example>: no such user")]
    [InlineData("553 5.1.3 bad address")]
    public async Task An_addressee_refused_for_good_is_never_and_the_reason_names_no_address(string reply)
    {
        sink.Answer = command => command.StartsWith("RCPT", StringComparison.Ordinal) ? reply : null;

        (await Send(Mails.New())).ShouldBeOfType<HandOff.Never>().Why.ShouldNotContain("@");

        sink.Mails.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("450 4.2.0 greylisted, come back in five minutes")]
    [InlineData("452 4.2.2 mailbox full")]
    [InlineData("552 5.2.2 mailbox full")]
    [InlineData("530 5.7.0 log in first")]
    public async Task An_addressee_put_off_is_not_now_and_waits(string reply)
    {
        sink.Answer = command => command.StartsWith("RCPT", StringComparison.Ordinal) ? reply : null;

        (await Send(Mails.New())).ShouldBeOfType<HandOff.NotNow>().After.ShouldBe(SmtpVerdict.PutOff);
    }

    [Fact]
    public async Task After_a_refusal_the_next_mail_goes_through()
    {
        sink.Answer = command => command.Contains("bad@", StringComparison.Ordinal) ? "550 no" : null;

        (await Send(Mails.New("m1", to: "bad@ministry.de.example"))).ShouldBeOfType<HandOff.Never>();
        (await Send(Mails.New("m2"))).ShouldBeOfType<HandOff.Taken>();

        sink.Mails.ShouldHaveSingleItem().MessageId.ShouldBe("<m2@hub.example>");
    }

    [Fact]
    public async Task A_refused_sender_is_the_operators_to_mend_so_no_mail_is_given_up()
    {
        sink.Answer = command => command.StartsWith("MAIL", StringComparison.Ordinal) ? "550 5.7.1 not for you" : null;

        (await Send(Mails.New())).ShouldBeOfType<HandOff.NotNow>().After.ShouldBeNull();
    }

    [Theory]
    [InlineData("554 5.7.1 looks like spam", typeof(HandOff.Never))]
    [InlineData("451 4.3.0 try later", typeof(HandOff.NotNow))]
    public async Task The_answer_to_the_message_decides(string reply, Type expected)
    {
        sink.Answer = command => command == "." ? reply : null;

        (await Send(Mails.New())).ShouldBeOfType(expected);
    }

    [Fact]
    public async Task A_relay_that_accepts_and_drops_has_taken_nothing()
    {
        sink.Answer = command => command == "connect" ? SmtpSink.Drop : null;

        (await Send(Mails.New())).ShouldBeOfType<HandOff.NotNow>().Why.ShouldStartWith("The relay broke off the connection");
    }

    [Fact]
    public async Task A_relay_that_dies_after_DATA_before_250_may_get_the_mail_twice_at_most_with_the_same_id()
    {
        sink.Answer = command => command == "." ? SmtpSink.KeepThenDrop : null;
        (await Send(Mails.New())).ShouldBeOfType<HandOff.NotNow>().After.ShouldBe(SmtpVerdict.Unknown);

        sink.Answer = _ => null;
        (await Send(Mails.New())).ShouldBeOfType<HandOff.Taken>();

        sink.Mails.Select(m => m.MessageId).ShouldBe(["<4f0c9b@hub.example>", "<4f0c9b@hub.example>"]);
    }

    [Fact]
    public async Task A_connection_that_the_relay_closed_while_it_rested_costs_no_try()
    {
        await Send(Mails.New("m1"));
        sink.DropAll();

        (await Send(Mails.New("m2"))).ShouldBeOfType<HandOff.Taken>();

        sink.Connections.ShouldBe(2);
    }

    [Fact]
    public async Task A_relay_that_says_421_between_mails_is_asked_again_on_a_new_connection()
    {
        await Send(Mails.New("m1"));
        var said = 0;
        sink.Answer = command => command.StartsWith("MAIL", StringComparison.Ordinal) && said++ == 0 ? "421 4.7.0 too many mails" : null;

        (await Send(Mails.New("m2"))).ShouldBeOfType<HandOff.Taken>();

        sink.Connections.ShouldBe(2);
    }

    [Fact]
    public async Task A_connection_that_rests_too_long_is_closed_politely()
    {
        await Send(Mails.New());

        clock.Advance(TimeSpan.FromSeconds(31));

        await Eventually.Holds(() => sink.Commands.Contains("QUIT"));
    }

    [Fact]
    public async Task A_relay_that_stays_silent_is_left_after_its_time()
    {
        sink.Answer = command => command == "." ? "250-" : null;

        var sending = Send(Mails.New());
        await Eventually.Holds(() => sink.Commands.Contains("."));
        clock.Advance(TimeSpan.FromSeconds(41));

        (await sending).ShouldBeOfType<HandOff.NotNow>().Why.ShouldContain("within 40 seconds");
    }

    [Fact]
    public async Task A_relay_that_is_not_there_is_not_now()
    {
        await sink.DisposeAsync();

        (await Send(Mails.New())).ShouldBeOfType<HandOff.NotNow>().Why.ShouldContain("can't be reached");
    }

    [Fact]
    public async Task Without_TLS_nothing_goes_unless_it_was_allowed()
    {
        await using var strict = new SmtpMailer(Relay() with { AllowPlain = false, User = "hub", Password = "secret" }, clock);

        (await strict.Send(Mails.New(), default)).ShouldBeOfType<HandOff.NotNow>().Why.ShouldContain("no TLS");

        sink.Commands.ShouldNotContain(c => c.StartsWith("AUTH", StringComparison.Ordinal) || c.StartsWith("MAIL", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("AUTH PLAIN LOGIN", "AUTH PLAIN AGh1YgBzZWNyZXQ=")]
    [InlineData("AUTH LOGIN", "AUTH LOGIN")]
    public async Task The_hub_logs_in_the_way_the_relay_offers(string offer, string command)
    {
        sink.Offers = [offer];
        sink.Answer = said => said is "AUTH LOGIN" or "aHVi" ? "334 " : said == "c2VjcmV0" ? "235 come in" : null;
        await using var known = new SmtpMailer(Relay() with { User = "hub", Password = "secret" }, clock);

        (await known.Send(Mails.New(), default)).ShouldBeOfType<HandOff.Taken>();

        sink.Commands.ShouldContain(command);
    }

    [Fact]
    public async Task A_refused_password_is_the_operators_to_mend()
    {
        sink.Offers = ["AUTH PLAIN"];
        sink.Answer = said => said.StartsWith("AUTH", StringComparison.Ordinal) ? "535 5.7.8 wrong" : null;
        await using var known = new SmtpMailer(Relay() with { User = "hub", Password = "secret" }, clock);

        (await known.Send(Mails.New(), default)).ShouldBeOfType<HandOff.NotNow>().Why.ShouldBe("The relay refused the hub's user and password: 535 5.7.8 wrong");
    }

    [Fact]
    public async Task Letters_before_the_at_need_SMTPUTF8()
    {
        (await Send(Mails.New("m1", to: "μαρία@ministry.el.example"))).ShouldBeOfType<HandOff.Never>();
        await sink.DisposeAsync();
        await using var modern = new SmtpSink { Offers = ["SMTPUTF8", "8BITMIME", "PIPELINING"] };
        await using var other = new SmtpMailer(Relay() with { Port = modern.Port }, clock);

        (await other.Send(Mails.New("m2", to: "μαρία@ministry.el.example"), default)).ShouldBeOfType<HandOff.Taken>();

        modern.Commands.ShouldContain("MAIL FROM:<mim-hub@hub.example> SMTPUTF8");
    }

    private SmtpRelay Relay() => new("127.0.0.1", sink.Port, "hub.example") { AllowPlain = true };

    private Task<HandOff> Send(OutgoingMail mail) => mailer.Send(mail, CancellationToken.None);
}
