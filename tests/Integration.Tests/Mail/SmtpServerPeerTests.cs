using MimFunctions.Platform.Mail;

namespace MimFunctions.Integration.Tests.Mail;

/// <summary>The SMTP carrier and the MIME writer against npm's smtp-server 3.21.6 and mailparser 3.9.19, over TLS.</summary>
public sealed class SmtpServerPeerTests
{
    [NodeFact]
    public async Task Mails_arrive_over_one_encrypted_connection_just_as_they_were_written()
    {
        await using var server = await MailServer.Start();
        await using var mailer = new SmtpMailer(server.Relay, TimeProvider.System);

        var answers = new[] { await Send(mailer, "mim@interior.el.example", "m1"), await Send(mailer, "mim@interior.bg.example", "m2") };

        answers.ShouldAllBe(answer => answer is HandOff.Taken);
        var (first, second) = (await server.Next(), await server.Next());
        first.ShouldSatisfyAllConditions(
            () => first.Secure.ShouldBeTrue(),
            () => first.User.ShouldBe("hub"),
            () => first.Id.ShouldBe("<m1@hub.example>"),
            () => first.Subject.ShouldBe(Letters.To("a@b.example").Subject),
            () => first.ToName.ShouldBe("Εθνικό σημείο επαφής, \"ΥΜΑ\""),
            () => first.FromName.ShouldBe("Mutual information mechanism"),
            () => first.Auto.ShouldBe("auto-generated"),
            () => first.Text.TrimEnd('\n').ShouldBe(Letters.Text.TrimEnd('\n')),
            () => first.Html.TrimEnd('\n').ShouldBe(Letters.Html.TrimEnd('\n')));
        second.Connection.ShouldBe(first.Connection);
    }

    [NodeFact]
    public async Task An_invitation_arrives_as_an_alternative_with_its_method_and_as_a_file()
    {
        await using var server = await MailServer.Start();
        await using var mailer = new SmtpMailer(server.Relay, TimeProvider.System);

        await mailer.Send(Letters.To("mim@interior.el.example") with { Calendar = Letters.Invitation }, CancellationToken.None);

        var mail = await server.Next();
        mail.Text.TrimEnd('\n').ShouldBe(Letters.Text.TrimEnd('\n'));
        mail.Html.TrimEnd('\n').ShouldBe(Letters.Html.TrimEnd('\n'));
        mail.Files.Select(file => (file.Type, file.Name, file.Method)).ShouldBe(
            [("text/calendar", null, "REQUEST"), ("application/ics", "invite.ics", null)], ignoreOrder: true);
        mail.Files.ShouldAllBe(file => file.Content == Letters.Invitation);
    }

    [NodeFact]
    public async Task Each_refusal_is_understood_and_the_connection_goes_on()
    {
        await using var server = await MailServer.Start();
        await using var mailer = new SmtpMailer(server.Relay with { Connections = 1 }, TimeProvider.System);

        (await Send(mailer, "nobody@interior.el.example", "m1")).ShouldBeOfType<HandOff.Never>().Why.ShouldBe("The relay refused the addressee: 550 no such user (address)");
        (await Send(mailer, "later@interior.el.example", "m2")).ShouldBeOfType<HandOff.NotNow>().After.ShouldNotBeNull();
        (await Send(mailer, "spam@interior.el.example", "m3")).ShouldBeOfType<HandOff.Never>();
        (await Send(mailer, "mim@interior.el.example", "m4")).ShouldBeOfType<HandOff.Taken>();

        var (spam, good) = (await server.Next(), await server.Next());
        (spam.Id, good.Id).ShouldBe(("<m3@hub.example>", "<m4@hub.example>"));
        good.Connection.ShouldBe(spam.Connection);
    }

    [NodeFact]
    public async Task A_relay_that_dies_after_DATA_gets_the_same_mail_again_under_the_same_id()
    {
        await using var server = await MailServer.Start();
        await using var mailer = new SmtpMailer(server.Relay, TimeProvider.System);

        (await Send(mailer, "dies@interior.el.example", "m1")).ShouldBeOfType<HandOff.NotNow>().After.ShouldBe(SmtpVerdict.Unknown);
        (await Send(mailer, "dies@interior.el.example", "m1")).ShouldBeOfType<HandOff.NotNow>();

        (await server.Next()).Id.ShouldBe((await server.Next()).Id);
    }

    [NodeFact]
    public async Task A_certificate_that_nobody_vouches_for_is_not_trusted()
    {
        await using var server = await MailServer.Start();
        await using var mailer = new SmtpMailer(server.Relay with { Trusted = null }, TimeProvider.System);

        (await Send(mailer, "mim@interior.el.example", "m1")).ShouldBeOfType<HandOff.NotNow>().Why.ShouldStartWith("The relay can't be trusted");
    }

    [NodeFact]
    public async Task A_certificate_for_another_name_is_not_trusted()
    {
        await using var server = await MailServer.Start();
        await using var mailer = new SmtpMailer(server.Relay with { Host = "localhost.localdomain" }, TimeProvider.System);

        (await Send(mailer, "mim@interior.el.example", "m1")).ShouldBeOfType<HandOff.NotNow>();
    }

    [NodeFact]
    public async Task A_wrong_password_is_the_operators_to_mend()
    {
        await using var server = await MailServer.Start();
        await using var mailer = new SmtpMailer(server.Relay with { Password = "wrong" }, TimeProvider.System);

        (await Send(mailer, "mim@interior.el.example", "m1")).ShouldBe(new HandOff.NotNow("The relay refused the hub's user and password: 535 wrong user or password"));
    }

    private static Task<HandOff> Send(SmtpMailer mailer, string to, string id) => mailer.Send(Letters.To(to, id), CancellationToken.None);
}
