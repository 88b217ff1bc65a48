using System.Text;
using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Mail;

namespace MimFunctions.Tests.Platform.Mail;

/// <summary>The form of the bytes; that others read them is shown by independent peers in the integration tests.</summary>
public sealed class MimeComposerTests
{
    [Fact]
    public void The_same_mail_gives_the_same_bytes() => MimeComposer.Bytes(Mails.New()).ShouldBe(MimeComposer.Bytes(Mails.New()));

    [Fact]
    public void A_program_that_answers_mail_is_told_not_to() => Text(Mails.New()).ShouldContain("\r\nAuto-Submitted: auto-generated\r\n");

    [Fact]
    public void No_line_starts_with_From_which_some_mailboxes_escape() => Text(Mails.New()).Split("\r\n").ShouldAllBe(l => !l.StartsWith("From "));

    [Fact]
    public void Whatever_the_texts_hold_the_message_is_seven_bit_in_lines_of_at_most_76_that_end_with_CRLF() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), ArbMap.Default.ArbFor<NonNull<string>>(), (subject, text) =>
        {
            var message = MimeComposer.Bytes(Mails.New() with { Subject = subject.Get, Text = text.Get, Html = text.Get + subject.Get });
            return message.All(b => b is < 127 and (>= 32 or 9 or 10 or 13))
                && Encoding.ASCII.GetString(message).Split("\r\n").All(l => l.Length <= 76 && !l.Contains('\n') && !l.Contains('\r'));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_invitation_needs_a_method_which_its_type_repeats()
    {
        Should.Throw<ArgumentException>(() => MimeComposer.Bytes(Mails.New() with { Calendar = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n" }));

        Text(Mails.New() with { Calendar = Mails.Invitation.Replace("REQUEST", "CANCEL", StringComparison.Ordinal) })
            .ShouldContain("\r\nContent-Type: text/calendar; method=CANCEL; charset=utf-8\r\n");
    }

    [Fact]
    public void A_mail_with_an_invitation_is_seven_bit_in_lines_of_at_most_76() =>
        Text(Mails.New() with { Calendar = Mails.Invitation }).Split("\r\n").ShouldAllBe(line => line.Length <= 76 && line.All(c => c < 127));

    [Theory]
    [InlineData("Return\r\nBcc: everyone@hub.example")]
    [InlineData("Return\nBcc: everyone@hub.example")]
    [InlineData("Return\rBcc: everyone@hub.example")]
    [InlineData("Rückkehr\r\nBcc: everyone@hub.example")]
    public void A_subject_or_name_cannot_start_another_header(string evil)
    {
        var mail = Mails.New(subject: evil) with { To = new Mailbox("contact@ministry.de.example", evil) };

        Text(mail).Split("\r\n\r\n")[0].Split("\r\n").ShouldNotContain(l => l.StartsWith("Bcc", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("a@b.example\r\nBcc: c@d.example")]
    [InlineData("a@b.example> SIZE=1")]
    [InlineData("a b@c.example")]
    [InlineData("a@b")]
    [InlineData("a@@b.example")]
    [InlineData("a..b@c.example")]
    [InlineData("@c.example")]
    [InlineData("a@c..example")]
    [InlineData("a@c.example.")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_address_is_refused_as_one(string? address)
    {
        AddressRules.IsValid(address).ShouldBeFalse();
        Should.Throw<ArgumentException>(() => MimeComposer.Bytes(Mails.New(to: address ?? "")));
    }

    [Theory]
    [InlineData("contact@ministry.de.example", "contact@ministry.de.example")]
    [InlineData("o'neill+mim@Justice.ie.example", "o'neill+mim@justice.ie.example")]
    [InlineData("kontakt@bücher.example", "kontakt@xn--bcher-kva.example")]
    [InlineData("μαρία@υπουργείο.example", "μαρία@xn--kxahg2bdbi3ac.example")]
    public void An_address_goes_on_the_wire_with_its_domain_in_ASCII(string address, string wire) =>
        AddressRules.OnTheWire(address).ShouldBe(wire);

    [Fact]
    public void An_id_that_could_break_the_Message_ID_is_refused() =>
        Should.Throw<ArgumentException>(() => MimeComposer.MessageId(Mails.New(id: "a>b")));

    private static string Text(OutgoingMail mail) => Encoding.ASCII.GetString(MimeComposer.Bytes(mail));
}
